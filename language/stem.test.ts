import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stem } from './stem.ts';

const same = (...forms: string[]) => expect(new Set(forms.map(stem)), forms.join(', ')).toHaveLength(1);
const different = (a: string, b: string) => expect(stem(a), `${a}, ${b}`).not.toBe(stem(b));

describe('stem', () => {
  it('follows Snowball', () => {
    // From the published sample vocabulary of the German stemmer.
    expect(
      ['aufeinanderfolgenden', 'aufenthalt', 'auffälligkeiten', 'kategorischen', 'jahrtausenden'].map(stem),
    ).toEqual(['aufeinanderfolg', 'aufenthalt', 'auffall', 'kategor', 'jahrtaus']);
  });

  it('brings inflected forms together', () => {
    same('Gesetz', 'Gesetze', 'Gesetzes', 'Gesetzen');
    same('Land', 'Länder', 'Ländern', 'Landes');
    same('Antrag', 'Anträge', 'Antrags', 'Anträgen');
    same('Verhältnis', 'Verhältnisse', 'Verhältnissen');
    same('finanzieren', 'Finanzierung', 'Finanzierungen');
    same('ändern', 'Änderung', 'Änderungen');
  });

  it('brings spellings together', () => {
    same('Kündigung', 'kuendigung', 'KÜNDIGUNGEN', 'Ku\u0308ndigung', 'Kün\u00addigung');
    same('Straße', 'Strasse', 'STRASSEN', 'STRAẞE');
    same('Förderung', 'Foerderung');
    same('Änderung', 'Aenderung', 'AENDERUNGEN');
    same('Größe', 'Groesse', 'GROESSE');
  });

  it('brings women and men together', () => {
    same('Minister', 'Ministerin', 'Ministerinnen', 'Minister:innen', 'MinisterInnen', 'Minister*innen');
    same('Referent', 'Referentin', 'Referentinnen', 'Referent_innen');
    same('Arzt', 'Ärztin', 'Ärztinnen', 'Ärzte');
    same('Anwalt', 'Anwältin');
    same('Rat', 'Rätin');
  });

  it('keeps apart what only an umlaut tells apart', () => {
    different('Förderung', 'Forderung');
    different('Wirtschaftsförderung', 'Wirtschaftsforderung');
    different('Bürger', 'Burg');
    different('zählen', 'zahlen');
    different('schön', 'schon');
  });

  it('leaves short words and abbreviations alone', () => {
    expect(['BMI', 'EU', 'Amt', 'des', 'SGB'].map(stem)).toEqual(['bmi', 'eu', 'amt', 'des', 'sgb']);
  });

  it('gives plain letters and digits, whatever case the word comes in', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-zÄÖÜäöüß]{1,30}$/), (word) => {
        expect(stem(word)).toMatch(/^[a-z]*$/);
        expect(stem(word.toUpperCase())).toBe(stem(word));
      }),
    );
  });
});
