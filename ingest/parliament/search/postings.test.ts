import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evaluate } from './evaluate.ts';
import { postingsOf } from './postings.ts';
import { PostingsReader } from './postings-reader.ts';
import { decodePostings, encodePostings } from './postings-text.ts';
import { parseTextQuery } from './text-query.ts';

const speeches = [
  { speaker: 'Dr. Eva Muster', said: ['Das Wohngeld steigt.', 'Die Miete auch.'], calls: ['Zu wenig!'] },
  { speaker: 'Jan Beispiel', said: ['Wer Miete zahlt, kennt das Geld der anderen.'], calls: [] },
  {
    speaker: 'Eva Muster',
    said: ['Miete, Miete, Miete: Recht auf Wohnen!'],
    calls: ['Wohngeld!', 'Eva Muster!'],
  },
];
const reader = new PostingsReader(decodePostings(encodePostings(postingsOf(speeches))));

function units(text: string, field: 'said' | 'calls' = 'said'): number[] {
  const [clause] = parseTextQuery(text).all;
  return evaluate(reader, field, clause!).units;
}

describe('speeches that have', () => {
  test.each([
    ['Miete', [0, 1, 2]],
    ['Mieten', [0, 1, 2]],
    ['Geld', [0, 1]],
    ['„Geld“', [1]],
    ['Wohngeld', [0]],
    ['Wohn*', [0, 2]],
    ['Muster', [0, 2]],
    ['„Recht auf Wohnen“', [2]],
    ['„Recht Wohnen“', []],
    ['„steigt die Miete“', []],
    ['„Miete Miete“', [2]],
    ['Recht NEAR/2 Wohnen', [2]],
    ['Wohnen NEAR/2 Recht', [2]],
    ['Recht NEAR/1 Wohnen', []],
    ['Wohngeld NEAR/4 Miete', [0]],
    ['Miete NEAR/1 Miete', [2]],
    ['Wohngeld ODER Recht', [0, 2]],
    ['Eisenbahn', []],
  ])('%s', (text, found) => {
    expect(units(text)).toEqual(found);
  });
});

test('interjections are units of their own and never part of a speech', () => {
  expect(units('Wohngeld', 'calls')).toEqual([1]);
  expect(units('wenig')).toEqual([]);
  expect([0, 1, 2].map((call) => reader.speechOfCall(call))).toEqual([0, 2, 2]);
  expect(units('Muster', 'calls')).toEqual([2]);
});

test('how often, and how long', () => {
  expect(evaluate(reader, 'said', parseTextQuery('Miete').all[0]!).times).toEqual([1, 1, 3]);
  expect([reader.units('said'), reader.length('said', 0), reader.words('said')]).toEqual([3, 6, 20]);
});

test('bytes of another layout are refused', () => {
  expect(() => new PostingsReader(new Uint8Array(64))).toThrow(RangeError);
});

test('every word is found in the speeches that have it, as often as they have it', () => {
  const word = fc.constantFrom('Haus', 'Baum', 'Weg', 'Straße', 'und', 'Äpfel', '𝔄𝔅');
  const speech = fc.array(fc.array(word, { minLength: 1, maxLength: 300 }), { maxLength: 3 });
  fc.assert(
    fc.property(
      fc.array(speech, { minLength: 1, maxLength: 40 }),
      fc.constantFrom('Haus', 'Weg', 'Äpfel'),
      (all, sought) => {
        const index = new PostingsReader(
          postingsOf(
            all.map((said) => ({ speaker: '', calls: [], said: said.map((words) => words.join(' ')) })),
          ),
        );
        const counts = all.map((said) => said.flat().filter((one) => one === sought).length);
        const { units: found, times } = evaluate(index, 'said', parseTextQuery(`„${sought}“`).all[0]!);
        expect(found).toEqual(counts.flatMap((times_, i) => (times_ > 0 ? [i] : [])));
        expect(times).toEqual(counts.filter((times_) => times_ > 0));
      },
    ),
    { numRuns: 40 },
  );
});
