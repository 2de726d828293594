import fc from 'fast-check';
import { strFromU8, strToU8 } from 'fflate';
import { expect, test } from 'vitest';
import { parseXml } from '../../../ingest/readers/xml.ts';
import { printable } from '../characters.ts';
import { elements, textOf } from '../testing/package.ts';
import { tag, text } from './xml.ts';

test('any text comes back as it was, save for what XML forbids', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (given) => {
      const xml = tag('a', { b: given }, text(given));
      expect(xml).not.toMatch(/[^\t\n\r\P{Cc}]|&(?!\w+;)/u);
      const [read] = elements(parseXml(strToU8(`<r>${xml}</r>`)), 'a');
      expect(textOf(read!)).toBe(asUtf8(printable(given)));
      expect(read?.attributes['b']).toBe(asUtf8(printable(given)));
    }),
  );
});

/** Half of a surrogate pair is no character. */
const asUtf8 = (given: string): string => strFromU8(strToU8(given));

test('attributes without a value are left out', () => {
  expect(tag('a', { b: undefined, c: 1 })).toBe('<a c="1"/>');
});
