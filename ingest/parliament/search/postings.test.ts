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

describe('words joined by hyphens', () => {
  const said = [
    'Das 100-Milliarden-Euro-Sondervermögen wirkt.',
    'Das 9-Euro-Ticket gilt.',
    'Das 9 Euro teure Ticket gilt.',
    'Das Bundeswehrsondervermögen wirkt, das Ticket nicht.',
    'Die CDU/CSU-Fraktion fragt nach Nord Stream und der Nord-Stream-2-Pipeline.',
  ];
  const index = new PostingsReader(
    postingsOf(said.map((text) => ({ speaker: 'Eva Muster', said: [text], calls: [] }))),
  );

  test.each([
    ['Sondervermögen', [0, 3]],
    ['„Sondervermögen“', [0]],
    ['Sonderverm*', [0, 3]],
    ['Sondervermögen NEAR/1 wirkt', [0, 3]],
    ['„Das Sondervermögen wirkt“', [0]],
    ['9-Euro-Ticket', [1]],
    ['9-Euro-Tickets', [1]],
    ['9 Euro Ticket', [1, 2]],
    ['„9 Euro Ticket“', [1]],
    ['„das 9 Euro Ticket gilt“', [1]],
    ['Euro-Ticket', [1]],
    ['„Euro-Ticket“', [1]],
    ['Ticket', [1, 2, 3]],
    ['Fraktion', [4]],
    ['„CDU/CSU-Fraktion“', [4]],
    ['„Nord Stream 2“', [4]],
    ['„Nord-Stream-2“', [4]],
    ['„Stream 2 Pipeline“', [4]],
    ['„Ticket Euro“', []],
  ])('%s', (text, found) => {
    const lists = parseTextQuery(text).all.map((clause) => evaluate(index, 'said', clause).units);
    expect(lists.reduce((all, list) => all.filter((unit) => list.includes(unit)))).toEqual(found);
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
