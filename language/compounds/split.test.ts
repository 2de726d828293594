import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unify } from '../spelling.ts';
import { baseLexicon } from './base-lexicon.ts';
import { splitCompound } from './split.ts';

const split = (word: string) => splitCompound(word, baseLexicon()).join('|');

describe('splitCompound with the base lexicon', () => {
  it.each([
    'wohn|geld|gesetz',
    'bundes|regierung',
    'arbeits|platz|förder|programm',
    'kranken|haus|finanzierung',
    'kranken|versicherungs|beitrag',
    'kinder|geld|antrag',
    'einkommen|steuer|bescheid',
    'haushalts|mittel',
    'kabinett|vorlage',
    'sonder|vermögen',
    'haupt|ausschuss',
    'verwaltungs|verfahren',
    'lärm|schutz|bereich',
    'widerspruchs|frist',
    'klima|schutz|ziele',
    'daten|schutz',
    'sonnen|energie',
    'staats|vertrag',
    'ordnungs|widrig',
    'steuer|pflichtig',
    'berufs|ausbildungs|vertrages',
  ])('splits %s', (expected) => {
    expect(split(expected.replaceAll('|', ''))).toBe(expected);
  });

  it.each(
    `Verordnung Leistung Begründung Wirtschaft Untersuchung Vereinbarung Ministerium Gesellschaft Aufgabe Vorlage Zustimmung
    Gegenstand Abstimmung Personal Behörden Einkommen Unterlagen Verfassung genehmigen aufgenommen vorgeschrieben Betroffenen Beamtinnen Digitalisierung Europa Mecklenburg enthalten dokumentieren`.split(
      /\s+/,
    ),
  )('leaves %s whole', (word) => {
    expect(split(word)).toBe(unify(word));
  });

  it('splits whatever spelling', () => {
    expect(split('STRASSENBAU')).toBe(split('Straßenbau'));
    expect(split('Foerderprogramm')).toBe('förder|programm');
  });

  it('loses no letter', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zäöüß]{0,40}$/), (word) => {
        const pieces = splitCompound(word, baseLexicon());
        expect(pieces.join('')).toBe(unify(word));
      }),
    );
  });
});
