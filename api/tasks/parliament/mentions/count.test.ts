import { expect, test } from 'vitest';
import { countMentions, type CountedSpeech } from './count.ts';

const on = (session: number, party: string | null, date: string | null): CountedSpeech => ({
  term: 99,
  session,
  date,
  party,
});
const all = [
  on(1, 'SPD', '2022-11-30'),
  on(1, 'SPD', '2022-11-30'),
  on(1, 'FDP', '2022-11-30'),
  on(2, null, '2023-01-12'),
];
const matched = [all[0]!, all[3]!];

test('by month without gaps, counts and rates, each with the search that opens it', () => {
  const counted = countMentions(matched, all, { topic: 'Maut', unit: 'auto', terms: [99] });
  expect(counted.unit).toBe('month');
  expect(
    counted.buckets.map(({ label, speeches, of, perThousand }) => [label, speeches, of, perThousand]),
  ).toEqual([
    ['November 2022', 1, 3, 1000 / 3],
    ['Dezember 2022', 0, 0, null],
    ['Januar 2023', 1, 1, 1000],
  ]);
  expect(counted.parties.map(({ label, speeches, of }) => [label, speeches, of])).toEqual([
    ['FDP', 0, 1],
    ['SPD', 1, 2],
    ['Regierung und ohne Fraktion', 1, 1],
  ]);
  expect(counted.buckets[0]!.parties[1]!.query).toEqual({
    text: 'Maut',
    terms: [99],
    parties: ['SPD'],
    from: '2022-11-01',
    to: '2022-11-30',
  });
});

test('by session where a record gives no date', () => {
  const undated = [...all, on(3, 'SPD', null)];
  const { unit, buckets, total } = countMentions(matched, undated, { topic: 'Maut', unit: 'auto' });
  expect(unit).toBe('session');
  expect(buckets.map(({ key, of, query }) => [key, of, query.sessions])).toEqual([
    ['99/1', 3, ['99/1']],
    ['99/2', 1, ['99/2']],
    ['99/3', 1, ['99/3']],
  ]);
  expect(total).toMatchObject({ speeches: 2, of: 5, perThousand: 400 });
});
