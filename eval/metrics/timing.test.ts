import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { durations, percentiles } from './timing.ts';

test('each piece is worked on once, so many at a time', async () => {
  let underWay = 0;
  let most = 0;
  const done: number[] = [];
  const taken = await durations([1, 2, 3, 4, 5], 2, async (piece) => {
    most = Math.max(most, ++underWay);
    await sleep(5);
    underWay--;
    done.push(piece);
  });
  expect([done.toSorted(), most, taken.length]).toEqual([[1, 2, 3, 4, 5], 2, 5]);
});

test('percentiles of what was taken', () => {
  const figures = percentiles([10, 20, 30]);
  expect(figures.map(({ name, value }) => [name, value])).toEqual([
    ['p50', 20],
    ['p95', 29],
    ['p99', 29.8],
  ]);
});
