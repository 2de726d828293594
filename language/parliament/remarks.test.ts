import fc from 'fast-check';
import { expect, test } from 'vitest';
import { remarks } from './remarks.ts';

const told = (text: string) =>
  remarks(text).map(({ kind, speaker, party, text: words }) => [kind, speaker, party, words]);

test.each([
  ['(Beifall)', [['act', null, null, 'Beifall']]],
  ['(Beifall bei der SPD)', [['act', null, 'SPD', 'Beifall bei der SPD']]],
  ['(Beifall bei der SPD und der FDP)', [['act', null, null, 'Beifall bei der SPD und der FDP']]],
  ['(Ada Muster [SPD]: Ja!)', [['call', 'Ada Muster', 'SPD', 'Ja!']]],
  [
    '(Tim Muster [FDP]: Ja! – Nein! – Dr. Ada Beispiel [DIE LINKE]: Doch!)',
    [
      ['call', 'Tim Muster', 'FDP', 'Ja! – Nein!'],
      ['call', 'Dr. Ada Beispiel', 'Die Linke', 'Doch!'],
    ],
  ],
  [
    '(Beifall bei der AfD – Eva Muster [Zwickau] [SPD], an die AfD gewandt: Unsinn!)',
    [
      ['act', null, 'AfD', 'Beifall bei der AfD'],
      ['call', 'Eva Muster (Zwickau)', 'SPD', 'Unsinn!'],
    ],
  ],
  ['(Zuruf von der SPD: Hört! Hört!)', [['call', null, 'SPD', 'Hört! Hört!']]],
  [
    '(Tim Muster [FDP]: Eben! –Gegenruf der Abg. Ada Muster [SPD]: Nie!)',
    [
      ['call', 'Tim Muster', 'FDP', 'Eben!'],
      ['call', 'Ada Muster', 'SPD', 'Nie!'],
    ],
  ],
  ['(Zuruf: Wie bitte?)', [['call', null, null, 'Wie bitte?']]],
  ['(Gegenruf des Abg. Tom Muster [FDP]: Eben!)', [['call', 'Tom Muster', 'FDP', 'Eben!']]],
  [
    '(Lachen der Abg. Ada von Aue [AfD])',
    [['act', 'Ada von Aue', 'AfD', 'Lachen der Abg. Ada von Aue [AfD]']],
  ],
  [
    '(Beifall bei der SPD sowie der Abg. Ada Muster [FDP])',
    [['act', null, null, 'Beifall bei der SPD sowie der Abg. Ada Muster [FDP]']],
  ],
  [
    '(Abg. Tom Muster [SPD] meldet sich zu einer Zwischenfrage)',
    [['act', 'Tom Muster', 'SPD', 'Abg. Tom Muster [SPD] meldet sich zu einer Zwischenfrage']],
  ],
  ['(Eva Muster, Bundesministerin: Genau!)', [['call', 'Eva Muster', null, 'Genau!']]],
  ['(Eva Muster [BÜNDNIS 90/DIE GRÜNEN: Nein!)', [['call', 'Eva Muster', 'BÜNDNIS 90/DIE GRÜNEN', 'Nein!']]],
  ['(Eva Muster BÜNDNIS 90/DIE GRÜNEN]: Nein!)', [['call', 'Eva Muster', 'BÜNDNIS 90/DIE GRÜNEN', 'Nein!']]],
  ['(Eva Muster [SPD] Unsinn!)', [['call', 'Eva Muster', 'SPD', 'Unsinn!']]],
  ['(Eva Muster: Unsinn!)', [['call', 'Eva Muster', null, 'Unsinn!']]],
  ['([Eva Muster [SPD]: Unsinn!)', [['call', 'Eva Muster', 'SPD', 'Unsinn!']]],
  ['(Zurufe der Abg. Ada Muster [SPD] und Tim Muster [FDP])', [['act', null, null, expect.any(String)]]],
])('%s', (text, expected) => {
  expect(told(text)).toEqual(expected);
});

test('remarks stand in the text where they say, in order', () => {
  const piece = fc.oneof(
    fc.constantFrom('(', ')', ' – ', 'Beifall', 'Zuruf ', 'Ada Muster [SPD]: ', '[', ']', ': ', 'Nein!'),
    fc.string({ maxLength: 4 }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 10 }), (pieces) => {
      const text = pieces.join('');
      let end = 0;
      for (const remark of remarks(text)) {
        expect(remark.start).toBeGreaterThanOrEqual(end);
        expect(text.slice(remark.start, remark.end)).toBe(remark.text);
        end = remark.end;
      }
    }),
  );
});
