import { expect, it } from 'vitest';
import { rouge } from './rouge.ts';

it('agrees with values worked out by hand', () => {
  // 4 of 5 and 4 of 6 words shared, 2 of 4 and 2 of 5 pairs; longest common subsequence: die, länder, prüfen, antrag.
  const { rouge1, rouge2, rougeL } = rouge(
    'Die Länder prüfen jeden Antrag.',
    'Die Länder prüfen heute den Antrag.',
  );
  expect(rouge1).toBeCloseTo((2 * 4) / (5 + 6), 12);
  expect(rouge2).toBeCloseTo((2 * 2) / (4 + 5), 12);
  expect(rougeL).toBeCloseTo((2 * 4) / (5 + 6), 12);
});

it('counts a repeated word as often as the reference has it', () => {
  expect(rouge('Wasser Wasser Wasser', 'Wasser und Wasser').rouge1).toBeCloseTo(2 / 3, 12);
});

it('takes the longest common subsequence sentence by sentence', () => {
  // Sentences in another order share everything but the order of the whole.
  expect(rouge('Der Bund zahlt. Die Länder prüfen.', 'Die Länder prüfen. Der Bund zahlt.').rougeL).toBe(1);
});

it('tells umlauts apart, but not upper and lower case or punctuation', () => {
  expect(rouge('Länder', 'Lander').rouge1).toBe(0);
  expect(rouge('„DIE LÄNDER!“', 'die Länder').rouge2).toBe(1);
});

it('is 0 for empty texts', () => {
  expect(rouge('', 'Die Länder')).toEqual({ rouge1: 0, rouge2: 0, rougeL: 0 });
});
