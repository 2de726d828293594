import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allot } from './allot.ts';

test('by weight, and what one cannot fill goes to the others', () => {
  expect(
    allot(100, [
      { available: 500, weight: 1 },
      { available: 500, weight: 3 },
    ]),
  ).toEqual([25, 75]);
  expect(
    allot(100, [
      { available: 10, weight: 1 },
      { available: 500, weight: 1 },
    ]),
  ).toEqual([10, 90]);
  expect(
    allot(100, [
      { available: 10, weight: 1 },
      { available: 20, weight: 9 },
    ]),
  ).toEqual([10, 20]);
  expect(allot(100, [])).toEqual([]);
});

test('nobody gets more than available, and nothing is lost', () => {
  const claim = fc.record({ available: fc.nat(500), weight: fc.double({ min: 0.1, max: 100, noNaN: true }) });
  fc.assert(
    fc.property(fc.nat(2000), fc.array(claim), (total, claims) => {
      const shares = allot(total, claims);
      const available = claims.reduce((sum, one) => sum + one.available, 0);
      shares.forEach((share, at) => expect(share).toBeLessThanOrEqual(claims[at]!.available + 1e-6));
      expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(Math.min(total, available), 6);
    }),
  );
});
