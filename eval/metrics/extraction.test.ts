import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareExtraction, longestCommonSubsequence } from './extraction.ts';

test('words lost, moved and wrongly joined are told apart', () => {
  const reference = 'Die Bund-Länder-Gruppe empfiehlt kürzere Abstände der Prüfung.';
  expect(compareExtraction(reference, reference)).toEqual({
    words: 7,
    found: 1,
    inOrder: 1,
    pairs: 1,
    wrongJoins: 0,
  });
  const moved = 'kürzere Abstände der Prüfung. Die Bund-Länder-Gruppe empfiehlt';
  expect(compareExtraction(reference, moved)).toMatchObject({
    found: 1,
    inOrder: 4 / 7,
    pairs: 5 / 6,
    wrongJoins: 0,
  });
  const glued = 'Die BundLänderGruppe emp fiehlt kürzere Ab-stände der Prüfung.';
  expect(compareExtraction(reference, glued)).toMatchObject({ found: 4 / 7, inOrder: 4 / 7, wrongJoins: 3 });
});

test('the longest common subsequence is symmetric and no longer than either side', () => {
  const side = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 30 });
  fc.assert(
    fc.property(side, side, (a, b) => {
      const length = longestCommonSubsequence(a, b);
      expect(length).toBe(longestCommonSubsequence(b, a));
      expect(length).toBeLessThanOrEqual(Math.min(a.length, b.length));
      expect(longestCommonSubsequence(a, [...a, ...b])).toBe(a.length);
    }),
  );
});
