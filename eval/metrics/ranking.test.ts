import { expect, test } from 'vitest';
import { ndcg, recall, reciprocalRank } from './ranking.ts';

const relevant = new Map([
  ['b', 1],
  ['d', 1],
]);

test('reciprocal rank counts the first relevant id within the cutoff', () => {
  expect(reciprocalRank(['a', 'b', 'd'], relevant)).toBe(1 / 2);
  expect(reciprocalRank(['a', 'c', 'b'], relevant, 2)).toBe(0);
  expect(reciprocalRank([], relevant)).toBe(0);
});

test('recall is the share of relevant ids within the cutoff', () => {
  expect(recall(['b', 'b', 'a'], relevant, 3)).toBe(1 / 2);
  expect(recall(['b', 'a', 'd'], relevant, 3)).toBe(1);
  expect(recall(['a', 'b'], relevant, 1)).toBe(0);
});

test('nDCG against values computed by hand', () => {
  // Relevant at ranks 2 and 4: (1/log2 3 + 1/log2 5) / (1/log2 2 + 1/log2 3) = 1.06160 / 1.63093
  expect(ndcg(['a', 'b', 'c', 'd'], relevant)).toBeCloseTo(0.65092, 5);
  expect(ndcg(['b', 'd'], relevant)).toBe(1);
  expect(ndcg(['b', 'b'], new Map([['b', 1]]))).toBe(1);
  expect(ndcg(['x'], relevant)).toBe(0);
});

test('nDCG with grades against values computed by hand', () => {
  const graded = new Map([
    ['a', 1],
    ['b', 3],
  ]);
  // (1/log2 2 + 3/log2 3) / (3/log2 2 + 1/log2 3) = 2.89279 / 3.63093
  expect(ndcg(['a', 'b'], graded)).toBeCloseTo(0.79671, 5);
  expect(ndcg(['b', 'a'], graded)).toBe(1);
});
