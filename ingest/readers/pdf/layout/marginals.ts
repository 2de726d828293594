import type { Word } from '../page/word.ts';

/** „(A)“ to „(D)“ beside the columns of plenary records; line numbers beside drafts. */
const mark = /^(?:\([A-D]\)|\d{1,4})$/;
const fewestLineNumbers = 5;

/** Leaves out marks in the margins: section letters and line numbers that stand outside the text's own frame. */
export function withoutMarginals(words: readonly Word[]): Word[] {
  const marks = words.filter((word) => word.text.length <= 4 && mark.test(word.text));
  if (marks.length === 0) return [...words];
  const isMark = new Set(marks);
  const frame = frameOf(words.filter((word) => !isMark.has(word)));
  if (!frame) return [...words];
  const outside = marks.filter((word) => word.right < frame.left - 4 || word.left > frame.right + 4);
  const numbers = outside.filter((word) => !word.text.startsWith('('));
  const drop = new Set(outside.filter((word) => word.text.startsWith('(')));
  if (isLineNumbering(numbers)) for (const word of numbers) drop.add(word);
  return words.filter((word) => !drop.has(word));
}

/** The width within which all but stray words stand. */
function frameOf(words: readonly Word[]): { left: number; right: number } | null {
  if (words.length < 8) return null;
  const lefts = words.map((word) => word.left).sort((a, b) => a - b);
  const rights = words.map((word) => word.right).sort((a, b) => a - b);
  const stray = Math.floor(words.length * 0.005);
  return { left: lefts[stray]!, right: rights[rights.length - 1 - stray]! };
}

/** Numbers in one column that rise evenly from top down. */
function isLineNumbering(words: readonly Word[]): boolean {
  if (words.length < fewestLineNumbers) return false;
  const rights = words.map((word) => word.right);
  if (Math.max(...rights) - Math.min(...rights) > 4) return false;
  const values = [...words].sort((a, b) => a.baseline - b.baseline).map((word) => Number(word.text));
  const step = values[1]! - values[0]!;
  return step > 0 && values.every((value, i) => value === values[0]! + i * step);
}
