import { expect, test } from 'vitest';
import { syllables } from './syllables.ts';
import { taught, unseen } from './testing/counted-words.ts';

/** Those of a list of divided words („Be-hör-de“) that are counted wrongly, with what was counted. */
const wrong = (divided: readonly string[]) =>
  divided
    .map((word) => ({ word, counted: syllables(word.replaceAll('-', '')) }))
    .filter(({ word, counted }) => counted !== word.split('-').length);

test(`every one of ${taught.length} hard cases`, () => {
  expect(taught.length).toBeGreaterThan(150);
  expect(wrong(taught)).toEqual([]);
});

test(`at most one in a hundred of ${unseen.length} words drawn from running text is counted wrongly`, () => {
  expect(wrong(unseen).length / unseen.length).toBeLessThanOrEqual(0.01);
});

test.each([
  ['2024', 1],
  ['1.234,56', 1],
  ['12-jährig', 3],
  ['BGB', 3],
  ['VwVfG', 5],
  ['BauGB', 3],
  ['GmbH', 4],
  ['NATO', 2],
  ['BUNDESMINISTERIUM', 7],
  ['Nr', 1],
  ['Bürger*innen', 4],
  ['Bund-Länder-Gruppe', 5],
  ['Ver\u00adwal\u00adtung', 3],
  ['geht’s', 1],
])('%s has %i', (word, count) => expect(syllables(word)).toBe(count));
