import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findIn, mostFound } from './find.ts';

const blocks = [
  { start: 0, text: 'Die Förderung nach §\u00a05 beginnt.' },
  { start: 40, text: 'FÖRDERUNG\nnach Plan (neu).' },
];

test.each([
  ['förderung', ['Förderung', 'FÖRDERUNG']],
  ['förderung nach', ['Förderung nach', 'FÖRDERUNG\nnach']],
  ['§ 5', ['§\u00a05']],
  ['(neu).', ['(neu).']],
  ['  ', []],
  ['Steuer', []],
])('%j finds %j', (words, texts) => {
  const whole = blocks[0]!.text.padEnd(40) + blocks[1]!.text;
  expect(findIn(blocks, words).map(([start, end]) => whole.slice(start, end))).toEqual(texts);
});

test('any words of a text are found where they stand, whatever signs they hold', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), fc.string(), (words, before) => {
      fc.pre(words.trim() === words && !/\s/.test(words));
      const found = findIn([{ start: 7, text: `${before} ${words}` }], words);
      expect(found.some(([start]) => start <= 7 + before.length + 1)).toBe(true);
    }),
  );
});

test('a word that stands everywhere is not counted to the end', () => {
  expect(findIn([{ start: 0, text: 'e'.repeat(5000) }], 'e')).toHaveLength(mostFound);
});
