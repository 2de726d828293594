import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fuse } from './fusion.ts';

const signal = (
  name: string,
  weight: number,
  scores: Record<string, number>,
  scale: 'all' | 'top' | 'share' = 'all',
) => ({
  name,
  weight,
  scores: new Map(Object.entries(scores)),
  scale,
});

test('scores are normalised, weighted and summed; a candidate a signal does not name gets nothing from it', () => {
  const fused = fuse([signal('words', 3, { a: 10, b: 5 }), signal('vectors', 1, { b: 0.8, c: 0.4 })]);
  // a: 10/10 · ¾; b: 5/10 · ¾ + 0.8/0.8 · ¼; c: 0.4/0.8 · ¼
  expect(fused.map(({ id, score }) => [id, score])).toEqual([
    ['a', 0.75],
    ['b', 0.625],
    ['c', 0.125],
  ]);
  expect(fused[1]?.explain).toEqual({
    words: { score: 5, share: 0.375 },
    vectors: { score: 0.8, share: 0.25 },
  });
});

test('the lowest score of a list of the best counts as nothing, shares count as they are', () => {
  expect(fuse([signal('words', 1, { a: 10, b: 6, c: 5 }, 'top')]).map(({ score }) => score)).toEqual([
    1, 0.2, 0,
  ]);
  expect(fuse([signal('exact', 1, { a: 0.5, b: 0.25 }, 'share')]).map(({ score }) => score)).toEqual([
    0.5, 0.25,
  ]);
});

test('whatever the scores, shares are between 0 and 1 and add up to the score', () => {
  const scores = fc.dictionary(
    fc.constantFrom('a', 'b', 'c', 'd'),
    fc.double({ noNaN: true, min: -1, max: 50 }),
  );
  const signals = fc.array(
    fc.tuple(
      fc.double({ noNaN: true, min: 0, max: 3 }),
      scores,
      fc.constantFrom<'all' | 'top'>('all', 'top'),
    ),
    {
      maxLength: 4,
    },
  );
  fc.assert(
    fc.property(signals, (drafts) => {
      const fused = fuse(drafts.map(([weight, values, scale], i) => signal(`s${i}`, weight, values, scale)));
      for (const [i, { score, explain }] of fused.entries()) {
        const shares = Object.values(explain).map(({ share }) => share);
        expect(Math.min(0, ...shares)).toBeGreaterThanOrEqual(0);
        expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(score);
        expect(score).toBeLessThanOrEqual(1 + 1e-9);
        expect(score).toBeLessThanOrEqual((fused[i - 1]?.score ?? 1) + 1e-9);
      }
    }),
  );
});
