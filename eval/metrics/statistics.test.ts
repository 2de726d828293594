import { expect, test } from 'vitest';
import { bootstrapInterval, mean, median, quantile, seededRandom, wilsonInterval } from './statistics.ts';

test('quantiles interpolate between order statistics', () => {
  expect(median([3, 1, 2])).toBe(2);
  expect(median([4, 1, 2, 3])).toBe(2.5);
  expect(quantile([10, 20, 30, 40, 50], 0.95)).toBeCloseTo(48);
  expect(quantile([], 0.5)).toBeNaN();
});

test('the bootstrap interval of a proportion is close to the normal one and the same in every run', () => {
  const values = Array.from({ length: 400 }, (_, i) => (i % 4 === 0 ? 1 : 0));
  const [low, high] = bootstrapInterval(values) as [number, number];
  // .25 ± 1.96 · √(.25 · .75 / 400)
  expect(low).toBeCloseTo(0.2076, 1.5);
  expect(high).toBeCloseTo(0.2924, 1.5);
  expect(bootstrapInterval(values)).toEqual([low, high]);
});

test('no interval for a single case, none wider than the values', () => {
  expect(bootstrapInterval([1])).toBeNull();
  expect(bootstrapInterval([1, 1, 1])).toEqual([1, 1]);
});

test.each([
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
])('the score interval of %i in %i is as Newcombe (1998, table I) gives it', (successes, n, low, high) => {
  const [from, to] = wilsonInterval(successes, n) as [number, number];
  expect(from).toBeCloseTo(low, 4);
  expect(to).toBeCloseTo(high, 4);
});

test('seeded numbers repeat, and spread over [0, 1)', () => {
  const first = seededRandom(7);
  const numbers = Array.from({ length: 1000 }, first);
  const again = seededRandom(7);
  expect(numbers).toEqual(Array.from({ length: 1000 }, again));
  expect(mean(numbers)).toBeCloseTo(0.5, 1);
  expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...numbers)).toBeLessThan(1);
});
