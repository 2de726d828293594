import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  containsPhrase,
  createSearchTerms,
  indexTerms,
  matchSpans,
  parseQuery,
  withHouseLexicon,
} from './search-terms.ts';

const tokens = (text: string) => indexTerms(text).stems.split(' ');
const meet = (...texts: string[]) =>
  expect(new Set(texts.map((text) => indexTerms(text).stems)), texts.join(' | ')).toHaveLength(1);

const has = (column: string, token: string) => ` ${column} `.includes(` ${token} `);

/** Whether a word search over both columns would bring the query to the text. */
function finds(query: string, text: string): boolean {
  const { stems, parts } = parseQuery(query);
  const index = indexTerms(text);
  return stems.some((token) => has(index.stems, token)) || parts.some((token) => has(index.parts, token));
}

const distinct = (column: string) => [...new Set(column.split(' ').filter(Boolean))];

const marked = (text: string, query: string) =>
  matchSpans(text, parseQuery(query)).map(({ start, end }) => text.slice(start, end));

describe('indexTerms', () => {
  it('gives two columns of tokens', () => {
    expect(indexTerms('Die Behörde prüft den Antrag auf Wohngeld nach § 15 Abs. 2 SGB X.'))
      .toMatchInlineSnapshot(`
      {
        "parts": "behord pruft antrag wohn geld par15 abs2 sgb x",
        "stems": "behord pruft antrag wohngeld par15 abs2 sgb x",
      }
    `);
  });

  it('leaves function words out', () => {
    expect(indexTerms('Das ist nicht so wie bei uns.').stems).toBe('');
  });

  it('brings spellings of references together', () => {
    meet('§ 15', '§15', 'Paragraf 15', 'Paragraph 15', '§\u00a015');
    meet('Art. 20a GG', 'Artikel 20a GG', 'Art 20a GG');
    meet('§ 5 Abs. 2 Satz 1 Nr. 3 Buchst. a', '§ 5 Absatz 2 Satz 1 Nummer 3 Buchstabe a');
    expect(tokens('§§ 15 bis 17, 20 und 21a')).toEqual(['par15', 'par16', 'par17', 'par20', 'par21a']);
    expect(tokens('nach § 3, 40 Euro')).toEqual(['par3', '40', 'euro']);
    expect(tokens('§ 1.000')).toEqual(['1000']);
  });

  it('brings numbers of papers and files together', () => {
    meet('BT-Drs. 20/1234', 'Drucksache 20/1234', 'Drs. 20/1234', 'Drucksache 20 / 1234');
    meet('Z I 2 – 12007/3#5', 'Z I 2 - 12007/3 # 5', 'ZI2-12007/3#5', 'Z I 2 12007/3#5');
    meet('BGBl. 2024 I Nr. 107', 'BGBl. I 2024 Nr. 107', 'Bundesgesetzblatt 2024 Teil I Nr. 107');
    expect(finds('12007/3', 'Az. Z I 2 – 12007/3#5')).toBe(true);
    expect(finds('20/1234', 'siehe BT-Drs. 20/1234')).toBe(true);
    expect(finds('20/123', 'siehe BT-Drs. 20/1234')).toBe(false);
    expect(finds('Bundestagsdrucksache', 'BT-Drs. 20/1234')).toBe(true);
  });

  it('brings notations of dates and numbers together', () => {
    meet('3. Mai 2024', '03.05.2024', '3.5.24', '2024-05-03');
    meet('40.000', '40 000', '40\u202f000', '40000');
    meet('3,50', '3,5');
    expect(finds('Mai 2024', 'Berlin, den 03.05.2024')).toBe(true);
    expect(finds('3. Mai', 'am 03.05.2024')).toBe(true);
    expect(tokens('am 45.13.2024')).not.toContain('2024');
  });

  it('brings spellings of words together', () => {
    meet('Straße', 'Strasse', 'STRASSEN');
    meet('Kündigung', 'kuendigung', 'Kün\u00addigung');
    meet('eAkte', 'EAkte');
    expect(finds('eAkte', 'E-Akte')).toBe(true);
    expect(finds('E-Akte', 'eAkten')).toBe(true);
    meet('Bürger*innen', 'Bürgerinnen', 'BürgerInnen', 'Bürger:innen');
    expect(finds('Covid19', 'COVID-19')).toBe(true);
  });

  it('finds words in compounds and hyphenated words, and the other way round', () => {
    expect(finds('Gesetz', 'Wohngeldgesetz')).toBe(true);
    expect(finds('Wohngeld', 'Wohngeldgesetzes')).toBe(true);
    expect(finds('Wohngeldgesetz', 'das Gesetz über Wohngeld')).toBe(true);
    expect(finds('Länder', 'Bund-Länder-Arbeitsgruppe')).toBe(true);
    expect(finds('Gruppe', 'Bund-Länder-Arbeitsgruppe')).toBe(true);
    expect(finds('Bundländergruppe', 'Bund-Länder-Gruppe')).toBe(true);
    expect(finds('Fraktion', 'CDU/CSU-Fraktion')).toBe(true);
    expect(finds('Nebenkosten', 'Haupt- und Nebenkosten')).toBe(true);
    expect(finds('Länder-Arbeitsgruppe', 'Bund-Länder-Arbeitsgruppe')).toBe(true);
    expect(finds('Forderung', 'Förderung')).toBe(false);
  });

  it('takes words with a number at their head apart as well', () => {
    expect(finds('Sondervermögen', '100-Milliarden-Euro-Sondervermögen')).toBe(true);
    expect(finds('Euro-Ticket', 'das 9‑Euro-Ticket')).toBe(true);
    expect(finds('Pandemie', 'COVID-19-Pandemie')).toBe(true);
    expect(tokens('9-Euro-Ticket')).toEqual(['9euroticket', '9', 'euro', 'ticket']);
    meet('65-jährige', '65-Jährigen');
    meet('1.000-Euro-Bonus', '1000-Euro-Bonus');
    expect(finds('1,5-Grad-Ziel', '15-Tonnen-Grenze')).toBe(false);
    meet('2024-05-03', '3. Mai 2024');
  });

  it('gives nothing but plain tokens', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const { stems, parts } = indexTerms(text);
        for (const column of [stems, parts])
          expect(column).toMatch(/^$|^[\p{L}\p{N}_]+(?: [\p{L}\p{N}_]+)*$/u);
      }),
    );
  });
});

describe('parseQuery', () => {
  it('knows phrases in any quotation marks', () => {
    expect(parseQuery('„nach billigem Ermessen“ und "Treu und Glauben" Kosten').phrases).toEqual([
      'nach billigem Ermessen',
      'Treu und Glauben',
    ]);
    expect(parseQuery('„offen geblieben').phrases).toEqual([]);
  });

  it('gives the tokens the index has for the same text, each once', () => {
    const piece = fc.constantFrom(
      '§ 5 ',
      'Abs. 2 ',
      'Gesetz ',
      'Wohngeldgesetz ',
      '3. Mai 2024 ',
      '20/1234 ',
      'und ',
      '– ',
      'Z I 2 ',
      'a',
      'ß',
      '\u00ad',
      '. ',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 5 })), { maxLength: 20 }), (pieces) => {
        const text = pieces.join('');
        const query = parseQuery(text);
        const index = indexTerms(text);
        expect(query.stems).toEqual(distinct(index.stems));
        expect(query.parts).toEqual(distinct(index.parts));
      }),
    );
  });
});

describe('matchSpans', () => {
  it('marks inflected words, references and numbers', () => {
    expect(marked('Die Gesetze gelten nach §15 seit 03.05.2024.', 'Gesetz § 15 3. Mai 2024')).toEqual([
      'Gesetze',
      '§15',
      '03.05.2024',
    ]);
  });

  it('marks the part of a compound that matches', () => {
    expect(marked('Das Wohngeldgesetz regelt Bußgelder.', 'Gesetz')).toEqual(['gesetz']);
    expect(marked('Wohngeld nach dem Gesetz, nicht Geldbuße', 'Wohngeldgesetz')).toEqual([
      'Wohngeld',
      'Gesetz',
    ]);
    expect(marked('Die Straßenbauverwaltung', 'Verwaltung')).toEqual(['Straßenbauverwaltung']);
  });

  it('marks a phrase as a whole', () => {
    expect(marked('nach den Grundsätzen von Treu und Glauben', '„Treu und Glauben“')).toEqual([
      'Treu und Glauben',
    ]);
  });

  it('gives ordered spans inside the text that do not overlap', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), fc.string({ maxLength: 20 }), (text, query) => {
        let end = -1;
        for (const span of matchSpans(text + query, parseQuery(query))) {
          expect(span.start).toBeGreaterThan(end);
          expect(span.end).toBeGreaterThan(span.start);
          end = span.end;
        }
        expect(end).toBeLessThanOrEqual(text.length + query.length);
      }),
    );
  });
});

describe('containsPhrase', () => {
  it('compares word by word, in any inflection and spelling', () => {
    expect(containsPhrase('Hansʼ Plan und Marx’ Plan', 'Hans Plan')).toBe(true);
    expect(containsPhrase('nach dem Grundsatz von Treu und Glauben', 'Treu und Glauben')).toBe(true);
    expect(containsPhrase('im Sinne des § 15 Absatz 2', '§15 Abs. 2')).toBe(true);
    expect(containsPhrase('das Gesetz zur Änderung des Wohngeldgesetzes', 'Gesetzes zur Aenderung')).toBe(
      true,
    );
    expect(containsPhrase('Treu oder Glauben', 'Treu und Glauben')).toBe(false);
    expect(containsPhrase('Treue und Glauben', 'und Glauben an')).toBe(false);
  });
});

describe('a house lexicon', () => {
  it('adds to the base lexicon', () => {
    const { indexTerms: inHouse } = withHouseLexicon({ parts: new Map([['xylo', 9]]) });
    expect(inHouse('Xylogesetz').parts).toBe('xylo gesetz');
    expect(createSearchTerms().indexTerms('Xylogesetz').parts).not.toContain('xylo ');
  });
});
