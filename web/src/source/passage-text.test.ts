import { expect, test } from 'vitest';
import { passageText } from './passage-text.ts';

const blocks = [
  { start: 0, text: 'Der Bund zahlt.' },
  { start: 17, text: 'Die Länder auch.' },
];

test.each<[string, [number, number]]>([
  ['Bund', [4, 8]],
  ['zahlt.\n\nDie', [9, 20]],
  ['Der Bund zahlt.\n\nDie Länder auch.', [0, 999]],
])('%j', (text, span) => expect(passageText(blocks, span)).toBe(text));
