import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleaned } from './clean-paste.ts';

test('text from Word comes as somebody would have typed it', () => {
  const copied =
    '\ufeffAn\u00adtrags\u00adfrist\r\n\r\n\r\n\r\n\uf0b7\tbis 30.\u00a0Juni\r\n\u00b7\tauch per E\u2011Mail \r\no\tmit Anlage\r\n1.\tZuerst\vdann weiter\r\n';
  expect(cleaned(copied)).toBe(
    'Antragsfrist\n\n– bis 30.\u00a0Juni\n– auch per E-Mail\n– mit Anlage\n1. Zuerst\ndann weiter\n',
  );
});

test('what is clean stays as it is, letter by letter', () => {
  const typed = 'Größe: § 5 Abs. 2\n\n– eins\n– zwei\n\nSpalte\tWert „a“ – b';
  expect(cleaned(typed)).toBe(typed);
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => cleaned(cleaned(text)) === cleaned(text)));
});
