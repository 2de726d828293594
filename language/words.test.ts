import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countWords, words } from './words.ts';

const texts = (text: string) => words(text).map((word) => word.text);

describe('words', () => {
  it('keeps together what is one word', () => {
    expect(texts('Die Bund-Länder-Gruppe tagt; Kosten: 1.234,5 Mio. €.')).toEqual([
      'Die',
      'Bund-Länder-Gruppe',
      'tagt',
      'Kosten',
      '1.234,5',
      'Mio',
    ]);
    expect(texts('Bürger*innen, Kolleg:innen und Referent_innen')).toEqual([
      'Bürger*innen',
      'Kolleg:innen',
      'und',
      'Referent_innen',
    ]);
    expect(texts('Ver\u00adwaltung geht’s gut')).toEqual(['Ver\u00adwaltung', 'geht’s', 'gut']);
  });

  it('leaves signs and hanging hyphens out', () => {
    expect(texts('Haupt- und Nebenkosten – § 5 (neu)')).toEqual(['Haupt', 'und', 'Nebenkosten', '5', 'neu']);
    expect(countWords('– § % …')).toBe(0);
  });

  it('ends a number at the end of the sentence', () => {
    expect(texts('Es waren 1.000. 20, 30.')).toEqual(['Es', 'waren', '1.000', '20', '30']);
    expect(texts('Frist:in 3 Tagen')).toContain('Tagen');
  });

  it('gives offsets of the words as printed, in order, covering every letter and digit', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        let end = 0;
        let outside = '';
        for (const word of words(text)) {
          expect(text.slice(word.start, word.end)).toBe(word.text);
          expect(word.start).toBeGreaterThanOrEqual(end);
          outside += text.slice(end, word.start);
          end = word.end;
        }
        expect(outside + text.slice(end)).not.toMatch(/[\p{L}\p{N}]/u);
        expect(countWords(text)).toBe(words(text).length);
      }),
    );
  });
});
