import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tied } from './tied.ts';

test.each([
  ['nach § 5 Abs. 2 Nr. 3 WoGG', 'nach §\u00a05 Abs.\u00a02 Nr.\u00a03 WoGG'],
  ['§§ 23 und 44', '§§\u00a023 und 44'],
  ['BT-Drs. 20/1234, S. 5', 'BT-Drs.\u00a020/1234, S.\u00a05'],
  ['Das S. ist kein Seitenzeichen', 'Das S. ist kein Seitenzeichen'],
  ['Maßn. 5 und GUS. 7', 'Maßn. 5 und GUS. 7'],
])('%j', (text, shown) => expect(tied(text)).toBe(shown));

test('nothing but spaces changes, and nothing moves', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(tied(text)).toHaveLength(text.length);
      expect(tied(text).replaceAll('\u00a0', ' ')).toBe(text.replaceAll('\u00a0', ' '));
    }),
  );
});
