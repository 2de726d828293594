import { describe, expect, it } from 'vitest';
import { inflectAdjective, readAdjective } from './adjectives.ts';
import { joinPreposition } from './determiners.ts';
import { cases } from './grammar.ts';
import { inflectNounPhrase, readNounPhrase } from './noun-phrases.ts';
import { genderOf, inflectNoun, readNoun } from './nouns.ts';

describe('nouns', () => {
  // Gender; genitive singular, dative singular, nominative plural, dative plural.
  it.each([
    ['Antrag', 'masculine', 'Antrags Antrag Anträge Anträgen'],
    ['Gesetz', 'neuter', 'Gesetzes Gesetz Gesetze Gesetzen'],
    ['Behörde', 'feminine', 'Behörde Behörde Behörden Behörden'],
    ['Haus', 'neuter', 'Hauses Haus Häuser Häusern'],
    ['Baum', 'masculine', 'Baumes Baum Bäume Bäumen'],
    ['Name', 'masculine', 'Namens Namen Namen Namen'],
    ['Zeuge', 'masculine', 'Zeugen Zeugen Zeugen Zeugen'],
    ['Herr', 'masculine', 'Herrn Herrn Herren Herren'],
    ['Student', 'masculine', 'Studenten Studenten Studenten Studenten'],
    ['Ministerium', 'neuter', 'Ministeriums Ministerium Ministerien Ministerien'],
    ['Ereignis', 'neuter', 'Ereignisses Ereignis Ereignisse Ereignissen'],
    ['Kenntnis', 'feminine', 'Kenntnis Kenntnis Kenntnisse Kenntnissen'],
    ['Bürgerin', 'feminine', 'Bürgerin Bürgerin Bürgerinnen Bürgerinnen'],
    ['Thema', 'neuter', 'Themas Thema Themen Themen'],
    [
      'Rechtsbehelfsbelehrung',
      'feminine',
      'Rechtsbehelfsbelehrung Rechtsbehelfsbelehrung Rechtsbehelfsbelehrungen Rechtsbehelfsbelehrungen',
    ],
    [
      'Umsatzsteuergesetz',
      'neuter',
      'Umsatzsteuergesetzes Umsatzsteuergesetz Umsatzsteuergesetze Umsatzsteuergesetzen',
    ],
    [
      'Versicherungsnehmer',
      'masculine',
      'Versicherungsnehmers Versicherungsnehmer Versicherungsnehmer Versicherungsnehmern',
    ],
    ['Unternehmen', 'neuter', 'Unternehmens Unternehmen Unternehmen Unternehmen'],
  ])('%s', (lemma, gender, forms) => {
    expect(genderOf(lemma)).toBe(gender);
    const built = [
      inflectNoun(lemma, { case: 'genitive', number: 'singular' }),
      inflectNoun(lemma, { case: 'dative', number: 'singular' }),
      inflectNoun(lemma, { case: 'nominative', number: 'plural' }),
      inflectNoun(lemma, { case: 'dative', number: 'plural' }),
    ];
    expect(built.join(' ')).toBe(forms);
  });

  it.each([
    ['Anträgen', 'Antrag'],
    ['Häuser', 'Haus'],
    ['Landkreise', 'Landkreis'],
    ['Verkäufern', 'Verkäufer'],
    ['Gesetzes', 'Gesetz'],
    ['Ministerien', 'Ministerium'],
    ['Ärzte', 'Arzt'],
    ['Bestehens', 'Bestehen'],
    ['Xyzq', undefined],
  ])('%s is a form of %s', (form, lemma) => expect(readNoun(form)[0]?.lemma).toBe(lemma));

  it('has no gender for what it does not know, and no singular of plurals', () => {
    expect(genderOf('Zwrgl')).toBeNull();
    expect(inflectNoun('Kosten', { case: 'dative', number: 'singular' })).toBeNull();
    expect(inflectNoun('Wachstum', { case: 'nominative', number: 'plural' })).toBeNull();
  });
});

describe('adjectives and determiners', () => {
  it.each([
    ['schriftlich', 'genitive', 'masculine', 'singular', 'definite', 'schriftlichen'],
    ['schriftlich', 'nominative', 'masculine', 'singular', 'indefinite', 'schriftlicher'],
    ['hoch', 'dative', 'neuter', 'singular', 'none', 'hohem'],
    ['dunkel', 'accusative', 'feminine', 'singular', 'definite', 'dunkle'],
    ['teuer', 'genitive', 'neuter', 'plural', 'none', 'teurer'],
    ['gut', 'genitive', 'masculine', 'singular', 'none', 'guten'],
  ] as const)('%s: %s %s %s %s → %s', (stem, place, gender, number, article, form) => {
    expect(inflectAdjective(stem, { case: place, gender, number, article })).toBe(form);
    expect(readAdjective(form).map((each) => each.stem)).toContain(stem);
  });

  it.each([
    [
      'der schriftliche Antrag',
      'der schriftliche Antrag | des schriftlichen Antrags | dem schriftlichen Antrag | den schriftlichen Antrag',
    ],
    ['geeigneter Mittel', 'geeignete Mittel | geeigneter Mittel | geeigneten Mitteln | geeignete Mittel'],
    [
      'eines hohen Schadens',
      'ein hoher Schaden | eines hohen Schadens | einem hohen Schaden | einen hohen Schaden',
    ],
    [
      'zwei beglaubigte Abschriften',
      'zwei beglaubigte Abschriften | zwei beglaubigter Abschriften | zwei beglaubigten Abschriften | zwei beglaubigte Abschriften',
    ],
    ['ihrer Interessen', 'ihre Interessen | ihrer Interessen | ihren Interessen | ihre Interessen'],
    ['derselben Behörde', 'dieselbe Behörde | derselben Behörde | derselben Behörde | dieselbe Behörde'],
  ])('%s through all cases', (text, forms) => {
    const phrase = readNounPhrase(text.split(' '))!;
    const built = cases.map((each) => inflectNounPhrase(phrase, { ...phrase.readings[0]!, case: each }));
    expect(built.join(' | ')).toBe(forms);
  });

  it.each(['der schriftlichen Antrag', 'sowie Anträge', 'den Behörde', 'eine Antrag', 'das Zwrgl'])(
    'does not read %s as a phrase',
    (text) => expect(readNounPhrase(text.split(' '))).toBeNull(),
  );

  it('lets another noun bring its gender', () => {
    const phrase = readNounPhrase('des ausgefüllten Vordrucks'.split(' '))!;
    const place = { case: 'genitive', number: 'singular', gender: 'feminine' } as const;
    expect(inflectNounPhrase(phrase, place, 'Vorlage')).toBe('der ausgefüllten Vorlage');
  });

  it('melts prepositions with articles', () => {
    expect([
      joinPreposition('bei', 'dem'),
      joinPreposition('zu', 'der'),
      joinPreposition('mit', 'dem'),
    ]).toEqual(['beim', 'zur', 'mit dem']);
  });
});
