import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scoreByNgrams } from './ngrams.ts';

const best = (query: string, texts: string[]) => {
  const scores = scoreByNgrams(query, texts);
  return texts[scores.indexOf(Math.max(...scores))];
};

describe('scoreByNgrams', () => {
  it('is BM25 over grams of four letters', () => {
    // Grams of the query: haus. Text 1 has it once among one gram, text 2 not among two; mean length 1.5.
    const idf = Math.log(1 + (2 - 1 + 0.5) / (1 + 0.5));
    const expected = (idf * 2.2) / (1 + 1.2 * (0.25 + (0.75 * 1) / 1.5));
    expect(scoreByNgrams('Haus', ['Haus', 'Garten'.slice(0, 5)])).toEqual([expect.closeTo(expected, 12), 0]);
  });

  it('sees through inflection, compounds, spelling and mistakes', () => {
    expect(best('Gesetz', ['Wohngeldgesetzes', 'Verordnung', 'Antrag'])).toBe('Wohngeldgesetzes');
    expect(best('kuendigung', ['Kündigungsfrist', 'Kundendienst', 'Frist'])).toBe('Kündigungsfrist');
    expect(best('Strasse', ['Straße', 'Stress', 'Rasse'])).toBe('Straße');
    expect(best('Wohngelt', ['Wohngeld', 'Entgelt und Lohn', 'Kindergeld'])).toBe('Wohngeld');
    expect(best('§ 15', ['§ 15', '§ 16'])).toBe('§ 15');
    expect(best('Verwaltung', ['Ver\u00adwal\u00adtung', 'Verordnung'])).toBe('Ver\u00adwal\u00adtung');
  });

  it('gives one score per text, zero where nothing is shared, and leaves nothing behind', () => {
    expect(scoreByNgrams('', ['a', 'b'])).toEqual([0, 0]);
    expect(scoreByNgrams('Haus', [])).toEqual([]);
    fc.assert(
      fc.property(
        fc.string({ maxLength: 20 }),
        fc.array(fc.string({ unit: 'binary', maxLength: 40 }), { maxLength: 5 }),
        (query, texts) => {
          const scores = scoreByNgrams(query, texts);
          expect(scores).toHaveLength(texts.length);
          expect(scores.every((score) => score >= 0 && Number.isFinite(score))).toBe(true);
          expect(scoreByNgrams(query, texts)).toEqual(scores);
        },
      ),
    );
  });
});
