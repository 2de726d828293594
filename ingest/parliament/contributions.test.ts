import { expect, test } from 'vitest';
import { type Block, blockOffsets } from '../document.ts';
import { contributionsOf } from './contributions.ts';

let turn = 0;
const heading = (text: string): Block => ({ kind: 'heading', level: 2, text, anchor });
const anchor = { kind: 'page', label: 'S. 7 (Blatt 3)', page: 3, quadrant: 'B' } as const;
const line = (text: string): Block => ({ kind: 'paragraph', text, anchor });

/** A label, and what is said under it. */
function words(label: string, ...texts: string[]): Block[] {
  const [speaker, party] = label.split('|');
  const [, role, name] = /^(?:(Präsident|Ministerin) )?(.*)$/.exec(speaker!)!;
  const speech = { speaker: name!, party: party ?? null, role: role ?? null, turn: ++turn };
  return [
    heading(speaker!),
    ...texts.map((text): Block => {
      const interjection = text.startsWith('(');
      return { kind: 'speech', text, anchor, speech: { ...speech, interjection } };
    }),
  ];
}

function read(...blocks: Block[]) {
  return contributionsOf(blocks, blockOffsets(blocks));
}

const told = (...blocks: Block[]) =>
  read(...blocks).map(({ speaker, kind, agenda }) => `${kind} ${speaker.name} | ${agenda}`);

test('headings before the session are none of its agenda; several in a row are one item', () => {
  expect(
    told(
      heading('Tagesordnungspunkt 9:'),
      heading('4. Sitzung'),
      ...words('Präsident Udo Muster', 'Ich rufe den Tagesordnungspunkt 1 auf:'),
      heading('Schulen dämmen'),
      { ...words('Präsident Udo Muster', 'Drucksache 9/1')[1]! },
      heading('Wärme sparen'),
      ...words('Präsident Udo Muster', 'Das Wort hat Ada Beispiel.'),
      ...words('Ada Beispiel|SPD', 'Guten Morgen!'),
    ),
  ).toEqual([
    'chair Udo Muster | null',
    'chair Udo Muster | Tagesordnungspunkt 1: Schulen dämmen',
    'chair Udo Muster | Tagesordnungspunkt 1: Schulen dämmen / Wärme sparen',
    'speech Ada Beispiel | Tagesordnungspunkt 1: Schulen dämmen / Wärme sparen',
  ]);
});

test('the frame of the first page is no item', () => {
  expect(
    told(
      heading('Landtag Beispielland'),
      heading('Stenografischer Bericht 4. Sitzung'),
      heading('Beispielstadt, Freitag, den 7. März 2025'),
      heading('– Auszug –'),
      heading('(Beginn: 9.00 Uhr)'),
      heading('Schulen dämmen'),
      ...words('Ada Beispiel|SPD', 'Guten Morgen!'),
    ),
  ).toEqual(['speech Ada Beispiel | Schulen dämmen']);
});

test('an item that only the chair’s words call begins with them', () => {
  expect(
    told(
      ...words('Ada Beispiel|SPD', 'Danke.'),
      ...words(
        'Präsident Udo Muster',
        'Ich rufe den Tagesordnungspunkt 2 auf:',
        'Beratung des Antrags „Luft“',
      ),
      ...words('Tim Beispiel|FDP', 'Guten Tag!'),
    ),
  ).toEqual([
    'speech Ada Beispiel | null',
    'chair Udo Muster | Tagesordnungspunkt 2: Beratung des Antrags „Luft“',
    'speech Tim Beispiel | Tagesordnungspunkt 2: Beratung des Antrags „Luft“',
  ]);
});

test('lines below a numbered item are its subject', () => {
  const found = told(
    heading('Tagesordnungspunkt 3'),
    line('Beratung des Antrags „Luft“'),
    line('Drucksache 9/2'),
    ...words('Ada Beispiel|SPD', 'Guten Tag!'),
  );
  expect(found).toEqual(['speech Ada Beispiel | Tagesordnungspunkt 3: Beratung des Antrags „Luft“']);
});

test('questions and interventions are told from speeches by the chair’s words, or by their following at once', () => {
  expect(
    told(
      ...words('Ada Beispiel|SPD', 'Erstens.'),
      ...words('Präsident Udo Muster', 'Gestatten Sie eine Zwischenfrage?'),
      ...words('Ada Beispiel|SPD', 'Ja.'),
      ...words('Tim Beispiel|FDP', 'Wann?'),
      ...words('Ada Beispiel|SPD', 'Bald.'),
      ...words('Präsident Udo Muster', 'Zu einer Kurzintervention: Eva Muster.'),
      ...words('Eva Muster|AfD', 'Nein.'),
      ...words('Präsident Udo Muster', 'Nächster Redner ist Tim Beispiel.'),
      ...words('Tim Beispiel|FDP', 'Guten Tag!'),
    ).map((one) => one.split(' |')[0]),
  ).toEqual([
    'speech Ada Beispiel',
    'chair Udo Muster',
    'speech Ada Beispiel',
    'question Tim Beispiel',
    'speech Ada Beispiel',
    'chair Udo Muster',
    'intervention Eva Muster',
    'chair Udo Muster',
    'speech Tim Beispiel',
  ]);
});

test('a contribution keeps its place, and where it goes on on another page', () => {
  const [block] = words('Ada Beispiel|DIE LINKE', 'Erste Zeile zweite Zeile').slice(1);
  const box: [number, number, number, number] = [0, 0, 1, 1];
  const [said] = read(heading('Ada Beispiel'), {
    ...block!,
    lines: [
      { start: 0, end: 12, page: 3, box, quadrant: 'B' },
      { start: 12, end: 24, page: 4, box, quadrant: 'A' },
    ],
  });
  expect(said).toMatchObject({ page: 7, quadrant: 'B', words: 4, speaker: { party: 'Die Linke' } });
  expect(said!.blocks[0]!.breaks).toEqual([
    { start: 14 + 12, anchor: { kind: 'page', label: 'S. 8 (Blatt 4)', page: 4, quadrant: 'A' } },
  ]);
});
