import { expect, test } from 'vitest';
import type { Word } from '../page/word.ts';
import { despace } from './letter-spacing.ts';
import { lineOf } from './line.ts';
import type { Row } from './row.ts';

const font = { name: 'Serif', bold: false, unit: 0.001 };

/** A row of words five points a letter, `gaps[i]` points before word i. */
function row(words: string[], gaps: number[]): Row {
  let left = 0;
  const placed = words.map((text, i): Word => {
    left += gaps[i] ?? 0;
    const word = {
      text,
      left,
      right: left + 5 * text.length,
      baseline: 100,
      size: 10,
      font,
      bold: false,
      spaced: true,
      artifact: false,
      turn: 0 as const,
    };
    left = word.right;
    return word;
  });
  return { words: placed, baseline: 100, size: 10 };
}

const text = (spaced: Row) => lineOf(spaced, 1, { left: 0, right: 500 }).text;

test('letters set apart become words again, by the width of the gaps', () => {
  const letters = [...'VorbemerkungderFrage'];
  const gaps = letters.map((_, i) => (i === 12 || i === 15 ? 7 : 3));
  expect(text(row(letters, gaps))).toBe('Vorbemerkung der Frage');
  expect(despace(row(letters, gaps))?.complete).toBe(true);
});

test('a letter-spaced word inside a line leaves the others alone', () => {
  const words = ['Er', 'sagte', 's', 'e', 'h', 'r', 'gern', 'ja'];
  expect(text(row(words, [0, 3, 7, 3, 3, 3, 7, 3]))).toBe('Er sagte sehr gern ja');
});

test('single letters far apart are cells, not a word', () => {
  expect(despace(row(['A', 'B', 'C', 'D', 'E'], [0, 40, 40, 40, 40]))).toBeNull();
});
