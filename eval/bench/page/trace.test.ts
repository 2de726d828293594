import { expect, test } from 'vitest';
import { timesOf } from './trace.ts';

const event = (name: string, ms: number, rest = {}) => ({
  name,
  ts: ms * 1000,
  pid: 7,
  tid: 1,
  args: {},
  ...rest,
});

test('times count from the navigation; only long tasks of the page after its first paint block', () => {
  const events = [
    event('navigationStart', 100),
    event('RunTask', 120, { dur: 90_000 }),
    event('firstContentfulPaint', 300),
    event('RunTask', 310, { dur: 40_000 }),
    event('RunTask', 400, { dur: 130_000 }),
    event('RunTask', 500, { dur: 500_000, tid: 2 }),
    event('RunTask', 500, { dur: 500_000, pid: 8 }),
    event('largestContentfulPaint::Candidate', 450),
    event('largestContentfulPaint::Candidate', 620),
  ];
  expect(timesOf(events)).toEqual({ firstPaint: 200, largestPaint: 520, blocking: 80 });
});

test('a trace without a page is an error, not a zero', () => {
  expect(() => timesOf([event('RunTask', 1)])).toThrow('no page');
});
