import fc from 'fast-check';
import { expect, test } from 'vitest';
import { labelEvery, ticks } from './scale.ts';

test.each([
  [7, 4, true, [0, 2, 4, 6, 8]],
  [100, 4, true, [0, 50, 100]],
  [0, 4, true, [0, 1]],
  [0.3, 3, false, [0, 0.1, 0.2, 0.3]],
  [1, 4, true, [0, 1]],
])('an axis to %d', (max, most, whole, expected) => expect(ticks(max, most, whole)).toEqual(expected));

test('an axis begins at zero, holds every value and has no more marks than there is room for', () => {
  const max = fc.double({ min: 0.001, max: 1e7, noNaN: true });
  fc.assert(
    fc.property(max, fc.integer({ min: 2, max: 8 }), fc.boolean(), (top, most, whole) => {
      const marks = ticks(top, most, whole);
      expect(marks[0]).toBe(0);
      expect(marks.at(-1)!).toBeGreaterThanOrEqual(top * (1 - 1e-9));
      expect(marks.length).toBeLessThanOrEqual(most + 1);
      expect(marks.at(-2)!).toBeLessThan(top);
      if (whole) expect(marks.every(Number.isInteger)).toBe(true);
    }),
  );
});

test('labels that do not fit beside each other are left out in turns', () => {
  expect(labelEvery(12, 30, 400)).toBe(1);
  expect(labelEvery(12, 60, 400)).toBe(2);
  expect(labelEvery(0, 60, 400)).toBe(1);
});
