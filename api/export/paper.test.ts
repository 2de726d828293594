import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainText, runsOf } from './paper.ts';

test('what stands in guillemets is a placeholder, the citation follows the last word', () => {
  expect(runsOf('Az. «Aktenzeichen» fehlt.', [2, 3])).toEqual([
    { text: 'Az. ' },
    { text: '«Aktenzeichen»', placeholder: true },
    { text: ' fehlt.', citations: [2, 3] },
  ]);
});

test('no text is lost', () => {
  const text = fc.string({ unit: fc.constantFrom('a', ' ', '«', '»', 'ß', '\n') });
  fc.assert(fc.property(text, (given) => plainText(runsOf(given)) === given));
});
