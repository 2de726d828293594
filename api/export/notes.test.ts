import { expect, test } from 'vitest';
import { noteWriter } from './notes.ts';

test('long quotations are cut at a word, and quoted once', () => {
  const quote = `${'Wort '.repeat(80)}Ende.`;
  const note = noteWriter({ citations: [{ label: 'Bericht, S. 9', quote }] });
  expect(note([0])).toMatch(/^Bericht, S\. 9: „(Wort )+…“$/);
  expect(note([0])).toBe('Bericht, S. 9.');
});

test('a citation that is not there is a mistake of ours', () => {
  expect(() => noteWriter({ citations: [] })([0])).toThrow(RangeError);
});
