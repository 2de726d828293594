import { expect, test } from 'vitest';
import { glyphText } from './unicode.ts';

test.each([
  ['a', 'a'],
  [' .', '.'],
  ['  ', ' '],
  ['\u00a0', ' '],
  ['ﬁ', 'fi'],
  ['\uf0b7', '•'],
  ['a\u0308', 'ä'],
  ['²', '²'],
  ['\u0001', ''],
  ['\u200b', ''],
  ['', ''],
])('%j is printed as %j', (unicode, text) => {
  expect(glyphText(unicode)).toBe(text);
});
