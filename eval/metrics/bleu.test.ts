import { expect, test } from 'vitest';
import { bleu } from './bleu.ts';

const pair = (text: string, reference: string) => [text.split(' '), reference.split(' ')] as const;

test('a text is its own best translation', () => {
  expect(bleu([pair('a b c d e', 'a b c d e')])).toBeCloseTo(1, 10);
});

test('clips what is repeated, and counts all orders', () => {
  // Matches of 6, 5, 4, 3 grams: 5, 3, 2, 1.
  const expected = ((5 / 6) * (3 / 5) * (2 / 4) * (1 / 3)) ** (1 / 4);
  expect(bleu([pair('a b c d a f', 'a b c d e f')])).toBeCloseTo(expected, 10);
});

test('shorter than the reference costs', () => {
  expect(bleu([pair('a b c d', 'a b c d e')])).toBeCloseTo(Math.exp(1 - 5 / 4), 10);
  expect(bleu([pair('x', 'a b c d')])).toBe(0);
  expect(bleu([])).toBe(0);
});
