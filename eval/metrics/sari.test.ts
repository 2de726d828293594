import { describe, expect, test } from 'vitest';
import { sari } from './sari.ts';

const words = (text: string) => text.toLowerCase().split(' ');

describe('the example of the reference implementation', () => {
  const source = words('About 95 species are currently accepted .');
  const references = [
    'About 95 species are currently known .',
    'About 95 species are now accepted .',
    '95 species are now accepted .',
  ].map(words);

  test.each([
    ['About 95 you now get in .', 0.2683],
    ['About 95 species are now agreed .', 0.589],
    ['About 95 species are currently agreed .', 0.5072],
  ])('%s', (rewriting, score) => expect(sari(source, words(rewriting), references)).toBeCloseTo(score, 4));
});

test('by hand: one word kept, one rightly deleted, one rightly added', () => {
  // Unigrams: keep F 1, delete P 1, add F 1. Bigram „a b“ → „a c“: nothing kept or to be kept, delete 1, add 1; longer: 0.
  expect(sari(words('a b'), words('a c'), [words('a c')])).toBeCloseTo((3 + 2) / 12, 10);
});

test('copying the source adds and deletes nothing', () => {
  // One reference „a c“: keep of unigrams P 1/2, R 1; nothing else counts.
  expect(sari(words('a b'), words('a b'), [words('a c')])).toBeCloseTo(2 / 3 / 12, 10);
});
