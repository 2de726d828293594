import fc from 'fast-check';
import { expect, test } from 'vitest';
import { segments } from '../../text/segments.ts';
import { pieces } from './pieces.ts';

test('Drucksachen are told apart from the words around them', () => {
  const text = 'Wir beraten Drucksache 20/1234 und Plenarprotokoll 20/5.';
  expect(pieces(text, [[4, 17]])).toEqual([
    { start: 0, paper: null, text: 'Wir beraten ', marks: [[4, 12]] },
    { start: 12, paper: '20/1234', text: 'Drucksache 20/1234', marks: [[0, 5]] },
    { start: 30, paper: null, text: ' und Plenarprotokoll 20/5.', marks: [] },
  ]);
});

interface Marked {
  text: string;
  marks: readonly (readonly [number, number])[];
}

/** The texts, with a dot for every letter that is not marked. */
const shown = (all: readonly Marked[]): string =>
  all
    .flatMap(({ text, marks }) => segments(text, marks))
    .map(({ text, marked }) => (marked ? text : text.replace(/./gsu, '·')))
    .join('');

test('pieces give the text and its marks again', () => {
  const word = fc.constantFrom('Antrag ', 'Drucksache 20/12 ', 'Drucksachen 19/3 und 19/4 ', '7/8 ', '– ');
  const span = fc.tuple(fc.nat(60), fc.nat(60));
  fc.assert(
    fc.property(fc.array(word, { maxLength: 6 }), fc.array(span, { maxLength: 3 }), (words, spans) => {
      const text = words.join('');
      const cut = pieces(text, spans);
      expect(cut.map((piece) => piece.text).join('')).toBe(text);
      expect(shown(cut)).toBe(shown([{ text, marks: spans }]));
    }),
  );
});
