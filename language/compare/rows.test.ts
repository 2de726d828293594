import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overviewOf } from './overview.ts';
import { Synopsis } from './rows.ts';
import type { ComparedBlock, Unit } from './units.ts';

/** One block a line; lines that begin with „§“ or „#“ are headings. */
const blocksOf = (text: string): ComparedBlock[] =>
  text
    .trim()
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => ({ kind: /^[§#]/.test(line) ? 'heading' : 'paragraph', text: line.replace(/^# /, '') }));

const before = `
  # Gesetz über die Förderung von Radwegen
  § 1 Zweck
  (1) Das Land fördert den Bau von Radwegen an Schulen.
  (2) Ein Anspruch auf Förderung besteht nicht.
  § 2 Zuständigkeit
  (1) Zuständig ist das Landesamt für Verkehr. Es kann Nachweise verlangen.
  (2) Der Antrag ist innerhalb von zwei Wochen nach Beginn des Haushaltsjahres zu stellen.
  § 3 Höhe der Förderung
  (1) Die Förderung beträgt höchstens 50.000 Euro je Kilometer.
  (2) Die Förderung nach § 2 Absatz 2 ist zulässig, wenn die Gemeinde keine anderen Mittel erhält.
  § 4 Auszahlung
  (1) Die Auszahlung erfolgt nach Vorlage der Rechnungen. § 3 Absatz 1 bleibt unberührt.
  (2) Vorschüsse werden nicht gewährt.
  § 5 Berichte
  Die Gemeinde berichtet dem Ministerium bis zum 31. März jedes Jahres über die gebauten Strecken.
`;
const after = `
  # Gesetz über die Förderung von Radwegen
  § 1 Zweck
  (1) Das Land fördert den Bau von Radwegen an Schulen und Kindertagesstätten.
  (2) Ein Anspruch auf Förderung besteht nicht.
  § 2 Begriffe
  Radweg im Sinne dieses Gesetzes ist ein Weg, der nur dem Radverkehr dient.
  § 3 Zuständigkeit
  (1) Zuständig ist die Landesförderbank. Sie soll Nachweise verlangen. Die Nachweise sind elektronisch zu führen.
  (2) Der Antrag ist innerhalb von vier Wochen nach Beginn des Haushaltsjahres zu stellen.
  § 4 Berichte
  Die Gemeinde berichtet dem Ministerium bis zum 30. Juni jedes Jahres über die gebauten Strecken.
  § 5 Höhe der Förderung
  (1) Die Förderung beträgt höchstens 75.000 Euro je Kilometer.
  (2) Die Förderung nach § 3 Absatz 2 ist unzulässig, wenn die Gemeinde keine anderen Mittel erhält.
  § 6 Auszahlung
  (1) Die Auszahlung erfolgt nach Vorlage der Rechnungen. § 3 Absatz 1 bleibt unberührt.
`;

/** Each row in a line, with what changed in substance. */
function shown(old: string, now: string): string {
  const synopsis = new Synopsis(blocksOf(old), blocksOf(now));
  return synopsis.rows
    .flatMap((row) => {
      const places = [
        row.old === null ? '–' : synopsis.old[row.old]!.place,
        row.new === null ? '–' : synopsis.new[row.new]!.place,
      ];
      const { substance } = synopsis.rewording(row);
      return [`${row.kind}: ${places.join(' → ')}`, ...substance.map(({ message }) => `  ${message}`)];
    })
    .join('\n')
    .replaceAll('\u00a0', ' ');
}

describe('two versions of a law', () => {
  it('are laid side by side, renumbered sections as such, with what changed in substance', () => {
    expect(shown(before, after)).toMatchInlineSnapshot(`
      "unchanged:  → 
      unchanged: § 1 → § 1
      changed: § 1 Absatz 1 → § 1 Absatz 1
      unchanged: § 1 Absatz 2 → § 1 Absatz 2
      new: – → § 2
      new: – → § 2
      renumbered: § 2 → § 3
      changed: § 2 Absatz 1 → § 3 Absatz 1
        Stelle: bisher „Landesamt für Verkehr“, jetzt „Landesförderbank“
        Verbindlichkeit: bisher „kann“, jetzt „soll“ (strenger)
        Neuer Satz: „Die Nachweise sind elektronisch zu führen.“
      changed: § 2 Absatz 2 → § 3 Absatz 2
        Frist: bisher „zwei Wochen“, jetzt „vier Wochen“
      moved: § 5 → § 4
      moved: § 5 → § 4
        Datum: bisher „bis zum 31. März“, jetzt „bis zum 30. Juni“
      renumbered: § 3 → § 5
      changed: § 3 Absatz 1 → § 5 Absatz 1
        Betrag: bisher „höchstens 50.000 Euro“, jetzt „höchstens 75.000 Euro“
      changed: § 3 Absatz 2 → § 5 Absatz 2
        Verweis folgt der neuen Zählung: „§ 2 Absatz 2“ → „§ 3 Absatz 2“
        Gegenteil: bisher „zulässig“, jetzt „unzulässig“
      renumbered: § 4 → § 6
      unchanged: § 4 Absatz 1 → § 6 Absatz 1
        Verweis „§ 3 Absatz 1“ ist unverändert, das Ziel heißt jetzt aber § 5
      dropped: § 4 Absatz 2 → –"
    `);
  });

  it('and the other way round keep every paragraph, too', () => {
    const kinds = shown(after, before).match(/^\w+/gm)!;
    expect(kinds.filter((kind) => kind === 'new')).toHaveLength(1);
    expect(kinds.filter((kind) => kind === 'dropped')).toHaveLength(2);
  });
});

it('takes other quotation marks, dashes and white space for the same wording', () => {
  const rows = shown('Das Programm „Wärme“ – neu – gilt.', 'Das  Programm "Wärme" - neu - gilt.');
  expect(rows).toBe('unchanged:  → ');
});

it('tells of a paragraph that stands elsewhere, and does not take it for dropped and new', () => {
  const lines = [
    'Die Kommune trägt die Kosten der Wartung.',
    'Der Träger meldet jede Störung sofort der Leitstelle im Kreis.',
    'Das Land stellt die Sirenen auf den Dächern bereit.',
    'Die Feuerwehr prüft im Herbst die Reichweite der Signale.',
  ];
  const [first, second, ...rest] = lines;
  const moved = shown(lines.join('\n'), [first, ...rest, second].join('\n'));
  expect(moved.match(/^\w+/gm)).toEqual(['unchanged', 'unchanged', 'unchanged', 'moved']);
});

it('draws a paragraph that was divided together again, and keeps what is really new', () => {
  const [one, two] = [
    'Das Land fördert den Bau von Wegen an Schulen.',
    'Die Kreise melden den Bedarf im Herbst.',
  ];
  expect(shown(`${one} ${two}`, `${one}\n${two}`)).toBe('unchanged:  → ');
  expect(shown(`${one}\n${two}`, `${one} ${two}`)).toBe('unchanged:  → ');
  expect(shown(one, `${one}\n${two}`).match(/^\w+/gm)).toEqual(['unchanged', 'new']);
});

it('says where a text follows its own numbering and where it forgot to', () => {
  const synopsis = shown(before, after);
  expect(synopsis).toContain('Verweis folgt der neuen Zählung: „§ 2 Absatz 2“ → „§ 3 Absatz 2“');
  expect(synopsis).toContain('Verweis „§ 3 Absatz 1“ ist unverändert, das Ziel heißt jetzt aber § 5');
});

it('draws passages that came together into one entry of the overview', () => {
  const came = { kind: 'new' as const, old: null, new: { place: '', text: 'Neu' }, changes: [] };
  expect(overviewOf([came, came]).map(({ passages }) => passages)).toEqual([2]);
});

const word = fc.constantFrom(
  ...'der Bund zahlt zwei Euro und nicht mehr an Länder, bis zum Mai 2026.'.split(' '),
);
const document = fc.array(fc.array(word, { minLength: 1, maxLength: 12 }), { maxLength: 15 });
const asBlocks = (paragraphs: string[][]): ComparedBlock[] =>
  paragraphs.map((paragraph) => ({ kind: 'paragraph', text: paragraph.join(' ') }));

const blocksAt = ({ from, to }: Unit) => Array.from({ length: to - from }, (_, at) => from + at);

it('shows every passage of both versions exactly once, the new ones in their order', () => {
  fc.assert(
    fc.property(document, document, (old, now) => {
      const synopsis = new Synopsis(asBlocks(old), asBlocks(now));
      const olds = synopsis.rows.flatMap((row) => (row.old === null ? [] : blocksAt(synopsis.old[row.old]!)));
      const news = synopsis.rows.flatMap((row) => (row.new === null ? [] : blocksAt(synopsis.new[row.new]!)));
      expect(olds.toSorted((a, b) => a - b)).toEqual(old.map((_, at) => at));
      expect(news).toEqual(now.map((_, at) => at));
    }),
    { numRuns: 50 },
  );
});

it('finds nothing where nothing changed', () => {
  fc.assert(
    fc.property(document, (paragraphs) => {
      const synopsis = new Synopsis(asBlocks(paragraphs), asBlocks(paragraphs));
      expect(synopsis.rows.every(({ kind, old, new: now }) => kind === 'unchanged' && old === now)).toBe(
        true,
      );
    }),
  );
});
