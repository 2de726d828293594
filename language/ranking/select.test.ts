import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countWords } from '../words.ts';
import { needsContext } from './dangling.ts';
import { selectSentences } from './select.ts';

const words = (value: number) => ({ unit: 'words', value }) as const;
const count = (value: number) => ({ unit: 'sentences', value }) as const;

const text = [
  'Der Kreis plant eine neue Brücke über die Aue.',
  'Sie soll 2027 fertig sein.',
  'Die Kosten betragen 4,2 Mio. Euro.',
  'Das Land übernimmt davon die Hälfte.',
  'Anwohner befürchten mehr Verkehr in der Altstadt.',
];

describe('selectSentences', () => {
  it('takes the best, in reading order', () => {
    expect(selectSentences({ sentences: text, scores: [0.1, 0, 0.9, 0, 0.8], budget: count(2) })).toEqual([
      2, 4,
    ]);
  });

  it('brings what a sentence points back to', () => {
    expect(selectSentences({ sentences: text, scores: [0.1, 0.9, 0.2, 0, 0.1], budget: count(2) })).toEqual([
      0, 1,
    ]);
  });

  it('leaves out what points back over the end of a paragraph', () => {
    const paragraphs = [0, 1, 1, 1, 2];
    expect(
      selectSentences({ sentences: text, scores: [0.1, 0.9, 0.2, 0, 0.1], budget: count(1), paragraphs }),
    ).toEqual([2]);
  });

  it('does not say the same twice', () => {
    const sentences = [...text, 'Die Kosten betragen insgesamt 4,2 Mio. Euro.'];
    expect(selectSentences({ sentences, scores: [0.1, 0, 0.9, 0, 0.4, 0.8], budget: count(2) })).toEqual([
      2, 4,
    ]);
  });

  it('says anything else before it says the very same again', () => {
    const sentences = [text[2]!, text[2]!, text[4]!];
    expect(selectSentences({ sentences, scores: [5, 5, 0], budget: count(2) })).toEqual([0, 2]);
    expect(selectSentences({ sentences, scores: [5, 5, 0], budget: count(3) })).toEqual([0, 1, 2]);
  });

  it('spreads over sections', () => {
    const sections = [0, 0, 0, 0, 1];
    const scores = [1, 0, 0.9, 0, 0.8];
    expect(selectSentences({ sentences: text, scores, budget: count(2), sections })).toEqual([0, 4]);
  });

  it('brings what an item needs, once for all items, and never alone', () => {
    const sentences = ['Der Kreis bittet das Land,', 'die Brücke zu zahlen', 'Anwohner zu hören', ...text];
    const scores = [-Infinity, 0.9, 0.8, 0, 0, 0, 0, 0];
    const needs = [null, 0, 0, ...text.map(() => null)];
    expect(selectSentences({ sentences, scores, budget: words(12), needs })).toEqual([0, 1, 2]);
    const without = [-Infinity, -1, -1, 0, 0, 0, 0, 0];
    expect(selectSentences({ sentences, scores: without, budget: words(14), needs })).not.toContain(0);
  });

  it('exchanges a sentence where only that keeps the length', () => {
    // 12, 9 and 8 words: with the best one, no second fits into 17 ± 1.7.
    const sentences = ['eins '.repeat(11), 'zwei '.repeat(8), 'drei '.repeat(7)].map((each) =>
      `Wort ${each}`.trim(),
    );
    const chosen = selectSentences({ sentences, scores: [0.9, 0.5, 0.6], budget: words(17) });
    expect(chosen).toEqual([1, 2]);
  });

  it('comes as near to a length that cannot be kept as sentences allow', () => {
    expect(selectSentences({ sentences: text, scores: [1, 1, 1, 1, 1], budget: words(500) })).toEqual([
      0, 1, 2, 3, 4,
    ]);
    const long = [`Das ${'lange '.repeat(30)}Wort.`];
    expect(selectSentences({ sentences: long, scores: [1], budget: words(25) })).toEqual([0]);
    expect(selectSentences({ sentences: long, scores: [1], budget: words(10) })).toEqual([]);
    expect(selectSentences({ sentences: [], scores: [], budget: words(100) })).toEqual([]);
  });

  const sentence = fc
    .tuple(
      fc.constantFrom('Die Stadt', 'Er', 'Der Kreis', 'Dies', 'Das Land', 'Der Bund'),
      fc.array(fc.constantFrom('prüft', 'Kosten', 'Brücken', 'heute', 'Wege', 'Mittel'), {
        minLength: 3,
        maxLength: 25,
      }),
    )
    .map(([start, rest]) => `${start} ${rest.join(' ')}.`);
  const scored = fc.array(fc.tuple(sentence, fc.double({ min: -1, max: 2, noNaN: true })), { maxLength: 40 });

  it('gives ascending indices within ±10 % of the words where there is text enough', () => {
    fc.assert(
      fc.property(scored, fc.integer({ min: 60, max: 150 }), (rows, value) => {
        const sentences = rows.map(([each]) => each);
        const chosen = selectSentences({
          sentences,
          scores: rows.map(([, score]) => score),
          budget: words(value),
        });
        expect(chosen).toEqual([...new Set(chosen)].sort((a, b) => a - b));
        const size = chosen.reduce((sum, i) => sum + countWords(sentences[i]!), 0);
        const available = sentences.reduce((sum, each) => sum + countWords(each), 0);
        expect(size).toBeLessThanOrEqual(Math.max(value * 1.1, 0));
        if (available >= 3 * value) expect(size).toBeGreaterThanOrEqual(value * 0.9);
      }),
    );
  });

  it('keeps the number of sentences, and every sentence with what it points back to', () => {
    fc.assert(
      fc.property(scored, fc.integer({ min: 4, max: 12 }), (rows, value) => {
        const sentences = rows.map(([each]) => each);
        const chosen = selectSentences({
          sentences,
          scores: rows.map(([, score]) => score),
          budget: count(value),
        });
        expect(chosen.length).toBe(Math.min(value, sentences.length));
        const readable = sentences.filter((each) => !needsContext(each)).length;
        if (readable < value) return;
        for (const i of chosen) if (needsContext(sentences[i]!)) expect(chosen).toContain(i - 1);
      }),
    );
  });
});
