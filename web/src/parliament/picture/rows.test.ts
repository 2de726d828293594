import { expect, test } from 'vitest';
import type { Mentions } from '../../../../api/contract/parliament/mentions.ts';
import { pictureOf } from './rows.ts';

const count = (speeches: number, of: number, session?: number) => ({
  speeches,
  of,
  perThousand: of === 0 ? null : (speeches / of) * 1000,
  query: { text: 'Deich', ...(session && { sessions: [`20/${session}`] }) },
});

/** Three sessions, a party that speaks of it and one that does not. */
const mentions: Mentions = {
  topic: 'Deich',
  unit: 'session',
  buckets: [5, 6, 7].map((session) => ({
    ...count(2, 10, session),
    key: `20/${session}`,
    label: `20/${session}`,
    parties: [count(0, 4, session), count(2, 6, session)],
  })),
  parties: [
    { ...count(0, 12), key: 'A', label: 'A' },
    { ...count(6, 18), key: 'B', label: 'B' },
  ],
  total: count(6, 30),
  tookMs: 1,
};

test('each session is a column while there is room', () => {
  const { labels, parties, silent, step } = pictureOf(mentions, 10);
  expect([labels, step]).toEqual([['20/5', '20/6', '20/7'], 1]);
  expect(parties.map(({ label, cells }) => [label, ...cells.map(({ speeches }) => speeches)])).toEqual([
    ['B', 2, 2, 2],
  ]);
  expect(silent).toEqual(['A']);
});

test('several sessions make a column where there is none, and nothing is lost', () => {
  const { labels, all, step } = pictureOf(mentions, 2);
  expect([labels, step]).toEqual([['20/5–6', '20/7'], 2]);
  expect(all.cells).toEqual([
    { speeches: 4, of: 20, query: { text: 'Deich', sessions: ['20/5', '20/6'] } },
    { speeches: 2, of: 10, query: { text: 'Deich', sessions: ['20/7'] } },
  ]);
});

test('a column may reach into the next term', () => {
  const [first, ...rest] = mentions.buckets;
  const other = { ...first!, label: '19/239', query: { text: 'Deich', sessions: ['19/239'] } };
  const { labels, all } = pictureOf({ ...mentions, buckets: [other, ...rest] }, 2);
  expect(labels[0]).toBe('19/239 bis 20/6');
  expect(all.cells[0]?.query.sessions).toEqual(['19/239', '20/6']);
});

const month = (at: string, from: string, to: string) => ({
  ...count(1, 5),
  query: { text: 'Deich', from, to },
  key: from.slice(0, 7),
  label: at,
  parties: [],
});

test('months are joined by their dates', () => {
  const buckets = [
    month('Januar 2022', '2022-01-01', '2022-01-31'),
    month('Februar 2022', '2022-02-01', '2022-02-28'),
  ];
  const { labels, marks, all } = pictureOf({ ...mentions, unit: 'month', buckets, parties: [] }, 1);
  expect(labels).toEqual(['Januar 2022 bis Februar 2022']);
  expect(marks).toEqual(['Jan 22']);
  expect(all.cells[0]?.query).toEqual({ text: 'Deich', from: '2022-01-01', to: '2022-02-28' });
});
