import fc from 'fast-check';
import { expect, test } from 'vitest';
import { factDifference } from './fact-difference.ts';

const values = (before: string, after: string) => {
  const { kept, lost, added } = factDifference(before, after);
  return [kept, lost, added].map((facts) => facts.map(({ value }) => value));
};

test.each([
  ['Die Frist beträgt 14 Tage.', 'Sie haben vierzehn Tage Zeit.', [['14 d'], [], []]],
  ['Die Quote liegt bei 12 Prozent.', 'Die Quote ist hoch.', [[], ['12 %'], []]],
  ['Sie zahlen 50 Euro.', 'Sie zahlen 60 Euro.', [[], ['50 EUR'], ['60 EUR']]],
  ['Sie zahlen 50 Euro.', 'Sie zahlen Geld: 50 Euro. Die 50 Euro zahlen Sie bar.', [['50 EUR'], [], []]],
  ['Das ist nicht erlaubt.', 'Das ist erlaubt.', [['darf'], ['nicht'], []]],
  [
    'Der Antrag ist bis zum 3. Mai 2026 zu stellen.',
    'Sie müssen den Antrag bis zum 3. Mai 2026 stellen.',
    [['2026-05-03'], [], []],
  ],
])('%s → %s', (before, after, expected) => expect(values(before, after)).toEqual(expected));

test('a text keeps its own facts', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const { lost, added } = factDifference(text, text);
      expect([...lost, ...added]).toEqual([]);
    }),
  );
});
