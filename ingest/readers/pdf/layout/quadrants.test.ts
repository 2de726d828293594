import { expect, test } from 'vitest';
import { fontStyle } from '../page/font-style.ts';
import type { Word } from '../page/word.ts';
import { quadrantsOf } from './quadrants.ts';

const word = (text: string, left: number, baseline: number): Word => ({
  text,
  left,
  right: left + 15,
  baseline,
  size: 10,
  font: fontStyle(null),
  bold: false,
  spaced: true,
  artifact: false,
  turn: 0,
});
const marks = [word('(A)', 30, 80), word('(B)', 30, 420), word('(C)', 550, 80), word('(D)', 550, 424)];

test('a line belongs to the mark above it on its side', () => {
  const at = quadrantsOf(marks, []);
  expect([at(60, 80), at(60, 410), at(60, 420), at(60, 800)]).toEqual(['A', 'A', 'B', 'B']);
  expect([at(310, 70), at(310, 418), at(310, 419), at(310, 800)]).toEqual(['C', 'C', 'D', 'D']);
});

test('letters within the text, or one alone, are no marks', () => {
  expect(quadrantsOf(marks, marks)(60, 100)).toBeNull();
  expect(quadrantsOf(marks.slice(0, 1), [])(60, 100)).toBeNull();
});
