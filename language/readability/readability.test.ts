import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addCounts, countsOf, readability, scoresOf } from './readability.ts';

/** Two sentences, counted by hand: 4 + 6 words. */
const text = 'Die Behörde prüft Anträge. Der Bescheid kommt nach 12 Tagen.';

test('counts what the formulas need', () => {
  // Die 1 Be-hör-de 3 prüft 1 An-trä-ge 3; Der 1 Be-scheid 2 kommt 1 nach 1 12 1 Ta-gen 2; long: Behörde, Anträge, Bescheid.
  expect(countsOf(text)).toEqual({
    sentences: 2,
    words: 10,
    syllables: 16,
    oneSyllable: 6,
    manySyllables: 2,
    longWords: 3,
  });
});

test('the formulas, worked out by hand', () => {
  // SL 5, ASW 1.6, MS 20, ES 60, IW 30.
  expect(readability(text)).toEqual({
    words: 10,
    sentences: 2,
    wordsPerSentence: 5,
    syllablesPerWord: 1.6,
    longWords: 30,
    lix: 35,
    fleschAmstad: 81.4,
    wienerSachtext1: 5.76,
    wienerSachtext2: 6.2,
    wienerSachtext3: 5.76,
    wienerSachtext4: 5.12,
    gsmog: 3.48,
    rix: 1.5,
  });
});

test('points at the joints of a compound change nothing', () => {
  expect(countsOf('Das Wohn·geld steigt.')).toEqual(countsOf('Das Wohngeld steigt.'));
});

test('a text without words has no scores', () => {
  const scores = readability(' – \n');
  expect(Object.values(scores).every((value) => value === 0)).toBe(true);
});

test('counts of parts add up to the counts of the whole', () => {
  const parts = ['Die Frist endet bald.', 'Wir helfen Ihnen gern.', 'Sie erhalten Post.'];
  const sum = parts.map(countsOf).reduce(addCounts);
  expect(scoresOf(sum)).toEqual(readability(parts.join(' ')));
});

test('any text has finite scores', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (any) => {
      expect(Object.values(readability(any)).every(Number.isFinite)).toBe(true);
    }),
  );
});
