import fc from 'fast-check';
import { expect, test } from 'vitest';
import { diff } from './diff.ts';

const words = fc.array(fc.constantFrom('der', 'die', 'Antrag', 'Frist', 'wird', 'verlängert'), {
  maxLength: 12,
});

test('keeps what is common and tells what is gone and what is new', () => {
  const [before, after] = ['Die Frist wird verlängert', 'Die Frist wird nicht verlängert'].map((text) =>
    text.split(' '),
  );
  expect(diff(before!, after!)).toEqual([
    { kind: 'same', items: ['Die', 'Frist', 'wird'] },
    { kind: 'added', items: ['nicht'] },
    { kind: 'same', items: ['verlängert'] },
  ]);
});

test('either side can be put together again from the changes', () => {
  fc.assert(
    fc.property(words, words, (before, after) => {
      const changes = diff(before, after);
      const without = (kind: string) =>
        changes.filter((change) => change.kind !== kind).flatMap(({ items }) => items);
      expect(without('added')).toEqual(before);
      expect(without('removed')).toEqual(after);
    }),
  );
});
