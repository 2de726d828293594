import { expect, test } from 'vitest';
import { readDocument } from '../read.ts';
import { outline } from '../testing/outline.ts';

const speech = (session: number, id: string, more: object = {}) =>
  JSON.stringify({
    id,
    period: 99,
    session,
    agenda: 'Tagesordnungspunkt 2',
    speaker: 'Eva Muster',
    party: 'SPD',
    role: null,
    parts: [
      ['speaker', 'Eva Muster (SPD):'],
      ['paragraph', 'Wir dämmen Schulen.'],
      ['interjection', '(Tim Beispiel [FDP]: Womit?)'],
      ['speaker', 'Eva Muster-Weber (FDP):'],
      ['paragraph', 'Darf ich fragen?'],
    ],
    ...more,
  });
const read = (...lines: string[]) => readDocument(new TextEncoder().encode(lines.join('\n')), 'reden.jsonl');

test('the speeches of one session are its record', async () => {
  const document = await read(
    speech(3, 'ID1'),
    speech(3, 'ID2', { agenda: 'Tagesordnungspunkt 3', parts: [] }),
  );
  expect(document).toMatchObject({ title: 'Plenarprotokoll 99/3', number: '99/3', kind: 'plenarprotokoll' });
  expect(outline(document.blocks)).toBe(
    [
      'heading1 | Rede ID1 | Tagesordnungspunkt 2',
      'heading2 | Rede ID1 | Eva Muster (SPD)',
      'speech | Rede ID1 | Wir dämmen Schulen.',
      'speech | Rede ID1 | (Tim Beispiel [FDP]: Womit?)',
      'heading2 | Rede ID1 | Eva Muster-Weber (FDP)',
      'speech | Rede ID1 | Darf ich fragen?',
      'heading1 | Rede ID2 | Tagesordnungspunkt 3',
    ].join('\n'),
  );
  expect(document.blocks.map((block) => block.speech?.speaker ?? null)).toEqual([
    null,
    null,
    'Eva Muster',
    'Tim Beispiel',
    null,
    'Eva Muster-Weber',
    null,
  ]);
});

test('words of the chair that the record leaves without a label are the chair’s', async () => {
  const { blocks } = await read(
    speech(3, 'ID1', {
      parts: [
        ['speaker', 'Eva Muster (SPD):'],
        ['paragraph', 'Wir dämmen Schulen.'],
        ['interjection', '(Beifall bei der SPD)'],
        ['paragraph', 'Nächster Redner ist Tim Beispiel.'],
        ['interjection', '(Beifall bei der FDP)'],
      ],
    }),
  );
  expect(blocks.flatMap(({ speech: said }) => (said ? [[said.speaker, said.role, said.turn]] : []))).toEqual([
    ['Eva Muster', null, 1],
    [null, null, 1],
    ['Präsidium', 'Sitzungsleitung', 2],
    [null, null, 2],
  ]);
});

test('who is printed with a party has no office, whatever the file says beside it', async () => {
  const parts = [
    ['speaker', 'Eva Muster (SPD):'],
    ['paragraph', 'Wann werden Schulen gedämmt?'],
  ];
  const { blocks } = await read(speech(3, 'ID1', { role: 'Bundesminister für Verkehr', parts }));
  expect(blocks.find(({ speech: said }) => said)?.speech).toMatchObject({ party: 'SPD', role: null });
});

test('several sessions become a document each', async () => {
  const document = await read(speech(3, 'ID1'), speech(4, 'ID2'), speech(3, 'ID3'), '');
  expect(document.blocks).toEqual([]);
  expect(document.attachments.map(({ name }) => name)).toEqual([
    'Plenarprotokoll 99-3.jsonl',
    'Plenarprotokoll 99-4.jsonl',
  ]);
  const [{ bytes, name }] = document.attachments as [{ bytes: Uint8Array; name: string }];
  const session = await readDocument(bytes, name);
  expect(session.blocks.filter(({ kind }) => kind === 'speech')).toHaveLength(6);
});

test('a line that is no speech is named', async () => {
  await expect(read(speech(3, 'ID1'), '{"id": "ID2"}')).rejects.toThrow('Zeile 2');
});
