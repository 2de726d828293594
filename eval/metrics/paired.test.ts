import { expect, test } from 'vitest';
import { comparePaired } from './paired.ts';

test('five losses and no gain: 2 of 32 assignments of signs are as far from nothing', () => {
  const { p, mean, n } = comparePaired([-1, -1, -1, -1, -1, 0, 0, 0, 0, 0]);
  expect([p, mean, n]).toEqual([2 / 32, -0.5, 10]);
});

test('by hand: differences 1, 2 and -1', () => {
  // Sums of all signs: ±4, ±2 (twice), 0 (twice) …: |sum| ≥ 2 in 6 of 8.
  expect(comparePaired([1, 2, -1]).p).toBe(6 / 8);
});

test('many cases are drawn, near the exact value, the same in every run', () => {
  // Sign test for 14 losses and 2 gains: 2 · (1 + 16 + 120) / 2^16 = .00418.
  const differences = Array.from({ length: 16 }, (_, at) => (at < 2 ? 1 : -1));
  const { p, interval } = comparePaired(differences);
  expect(p).toBeCloseTo(0.00418, 2);
  expect(p).toBeGreaterThan(0);
  expect(comparePaired(differences).p).toBe(p);
  expect(interval![1]).toBeLessThan(0);
});

test('nothing differs', () => {
  expect(comparePaired([0, 0, 0])).toEqual({ n: 3, mean: 0, interval: [0, 0], p: 1 });
});
