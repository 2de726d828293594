import { words } from '../../language/words.ts';

/** How well extracted text agrees with a reference text; shares are of the reference's words. */
export interface Extraction {
  words: number;
  /** Words found anywhere, each occurrence once. */
  found: number;
  /** Longest common subsequence of words. */
  inOrder: number;
  /** Pairs of neighbouring words that are neighbours again: order that does not suffer when a passage moves. */
  pairs: number;
  /** Words of the reference that a line end left cut in two, or glued without their hyphen. */
  wrongJoins: number;
}

/** Compares words as written, upper and lower case told apart. */
export function compareExtraction(reference: string, extracted: string): Extraction {
  const expected = words(reference).map((word) => word.text);
  const got = words(extracted).map((word) => word.text);
  return {
    words: expected.length,
    found: commonCount(expected, got) / expected.length,
    inOrder: longestCommonSubsequence(expected, got) / expected.length,
    pairs: commonCount(pairsOf(expected), pairsOf(got)) / Math.max(1, expected.length - 1),
    wrongJoins: countWrongJoins(new Set(expected), got),
  };
}

function pairsOf(sequence: readonly string[]): string[] {
  return sequence.slice(1).map((word, i) => `${sequence[i]} ${word}`);
}

function commonCount(expected: readonly string[], got: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of got) left.set(word, (left.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of expected) {
    const count = left.get(word) ?? 0;
    if (count > 0) common++;
    left.set(word, count - 1);
  }
  return common;
}

/** Length of the longest sequence of words both texts contain in the same order. */
export function longestCommonSubsequence(a: readonly string[], b: readonly string[]): number {
  const ids = new Map<string, number>();
  const idOf = (word: string) => {
    const id = ids.get(word) ?? ids.size;
    ids.set(word, id);
    return id;
  };
  const x = Int32Array.from(a, idOf);
  const y = Int32Array.from(b, idOf);
  let above = new Int32Array(y.length + 1);
  let row = new Int32Array(y.length + 1);
  for (const id of x) {
    for (let j = 0; j < y.length; j++) {
      row[j + 1] = id === y[j] ? above[j]! + 1 : Math.max(above[j + 1]!, row[j]!);
    }
    [above, row] = [row, above];
  }
  return above[y.length]!;
}

/** Words the reference does not know that are words of it with a hyphen too few or too many, or cut in two. */
function countWrongJoins(vocabulary: ReadonlySet<string>, got: readonly string[]): number {
  const unhyphened = new Set(
    [...vocabulary].filter((word) => word.includes('-')).map((word) => word.replaceAll('-', '')),
  );
  return got.filter((word, i) => {
    if (vocabulary.has(word)) return false;
    const whole = word.replaceAll('-', '');
    const next = got[i + 1];
    return (
      unhyphened.has(word) ||
      (whole !== word && vocabulary.has(whole)) ||
      (next !== undefined && (vocabulary.has(word + next) || vocabulary.has(`${word}-${next}`)))
    );
  }).length;
}
