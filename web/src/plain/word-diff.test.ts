import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordDiff } from './word-diff.ts';

const changed = (before: string, after: string) => {
  const diff = wordDiff(before, after);
  return [diff.before, diff.after].map((side) => side.filter((part) => part.changed).map(({ text }) => text));
};

test('marks words, not letters', () => {
  expect(changed('Der Antrag ist zu stellen.', 'Sie müssen den Antrag stellen.')).toEqual([
    ['Der', 'ist zu'],
    ['Sie müssen den'],
  ]);
  expect(changed('Gleich bleibt gleich.', 'Gleich bleibt gleich.')).toEqual([[], []]);
});

test('each side gives its text again', () => {
  const words = fc.array(fc.constantFrom('der', 'Antrag', ' ', '.', '\n', 'zu')).map((all) => all.join(''));
  fc.assert(
    fc.property(words, words, (before, after) => {
      const diff = wordDiff(before, after);
      expect(diff.before.map(({ text }) => text).join('')).toBe(before);
      expect(diff.after.map(({ text }) => text).join('')).toBe(after);
    }),
  );
});
