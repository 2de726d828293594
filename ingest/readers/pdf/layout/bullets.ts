import type { Rule, Word } from '../page/word.ts';

/** How far, in font sizes, a bullet stands before its item. */
const widestDistance = 2.5;
/** More dots than this are a drawing. */
const mostDots = 500;

/** Adds a word „•“ for every dot that stands before the first word of a line, as browsers draw the bullets of lists. */
export function withBullets(words: readonly Word[], dots: readonly Rule[]): Word[] {
  if (dots.length === 0 || dots.length > mostDots) return [...words];
  return [...words, ...dots.flatMap((dot) => bulletBefore(dot, words) ?? [])];
}

function bulletBefore(dot: Rule, words: readonly Word[]): Word | null {
  const middle = (dot.top + dot.bottom) / 2;
  const line = words.filter((word) => Math.abs(word.baseline - 0.3 * word.size - middle) < 0.3 * word.size);
  const next = line.filter((word) => word.left >= dot.right).sort((a, b) => a.left - b.left)[0];
  if (!next || next.left - dot.right > widestDistance * next.size) return null;
  // In columns the line has words before the dot too, but not close to it.
  if (line.some((word) => word.right <= dot.left && dot.left - word.right < next.size)) return null;
  return { ...next, text: '•', left: dot.left, right: dot.right, bold: false, spaced: true };
}
