import fc from 'fast-check';
import { expect, test } from 'vitest';
import { likeness } from './likeness.ts';

const asked = 'Wie viele Radwege wurden seit 2019 im Landkreis Seeland gebaut?';

test('the same question in another year is nearly the same, another one is not', () => {
  expect(likeness(asked, 'Wie viele Radwege wurden seit 2021 im Landkreis Seeland gebaut?')).toBeGreaterThan(
    0.7,
  );
  expect(likeness(asked, 'Welche Kosten verursacht die Sanierung der Mühlgrabenbrücke?')).toBeLessThan(0.3);
});

test('it is symmetric, between 0 and 1, and 1 for the same words', () => {
  const text = fc.array(fc.constantFrom('Radweg', 'Landkreis', 'Kosten', 'Brücke', 'Jahr'), { maxLength: 5 });
  fc.assert(
    fc.property(text, text, (first, second) => {
      const [a, b] = [first.join(' '), second.join(' ')];
      const value = likeness(a, b);
      expect(value).toBe(likeness(b, a));
      expect(value).toBeGreaterThanOrEqual(0);
      expect(value).toBeLessThanOrEqual(1);
    }),
  );
  expect(likeness(asked, asked)).toBe(1);
});
