import { expect, test } from 'vitest';
import { noteWriter } from './notes.ts';

test('long quotations are cut at a word, and quoted once', () => {
  const quote = `${'Wort '.repeat(80)}Ende.`;
  const note = noteWriter({ citations: [{ title: 'Bericht', place: 'S. 9', quote }] });
  expect(note([0])).toMatch(/^Bericht, S\. 9: „(Wort )+…“$/);
  expect(note([0])).toBe('Bericht, S. 9.');
});

test('a long title is named in full once', () => {
  const title = 'Entwurf eines Gesetzes über die Feststellung eines Nachtrags zum Haushaltsplan';
  const note = noteWriter({ citations: ['S. 1', 'S. 2'].map((place) => ({ title, place, quote: '' })) });
  expect([note([0]), note([1])]).toEqual([
    `${title}, S. 1.`,
    'Entwurf eines Gesetzes über die Feststellung …, S. 2.',
  ]);
});

test('a citation that is not there is a mistake of ours', () => {
  expect(() => noteWriter({ citations: [] })([0])).toThrow(RangeError);
});
