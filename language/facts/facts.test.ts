import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factsOf } from './facts.ts';

const found = (text: string, kinds: string[]) =>
  factsOf(text)
    .filter((fact) => kinds.includes(fact.kind))
    .map((fact) => (fact.bound === 'exact' ? fact.value : `${fact.bound} ${fact.value}`));

const measures = ['number', 'percentage', 'amount', 'quantity', 'duration'];

describe('numbers', () => {
  it.each([
    ['40.000, 40 000 und vierzigtausend Fälle', ['40000', '40000', '40000']],
    ['rund 40.000 Euro', ['about 40000 EUR']],
    ['12 Mio. Euro, 3,75 Mrd. Euro, eine Million Euro', ['12000000 EUR', '3750000000 EUR', '1000000 EUR']],
    ['zwischen 10 und 20 Prozent', ['10..20 %']],
    ['10 bis 20 Mio. Euro', ['10000000..20000000 EUR']],
    ['3,5 % und 3,5 Prozent und zwei Prozentpunkte', ['3.5 %', '3.5 %', '2 pp']],
    ['die Hälfte der Fälle', ['50 %']],
    ['anderthalb Jahre, 18 Monate, innerhalb eines Jahres', ['18 mo', '18 mo', '12 mo']],
    ['binnen zwei Wochen, 14 Tage', ['14 d', '14 d']],
    ['1.234,5 km und 3 Hektar', ['1234500 m', '30000 m²']],
    ['mehr als 5, höchstens 8, nicht mehr als 14 Tage', ['above 5', 'at-most 8', 'at-most 14 d']],
    ['zweihundertfünfundzwanzig Stellen', ['225']],
    ['eine Frau und ein Mann', []],
    ['Covid-19', []],
  ])('%s', (text, values) => expect(found(text, measures)).toEqual(values));
});

describe('dates', () => {
  it.each([
    ['Am 3. Mai 2024, 03.05.24, 2024-05-03', ['2024-05-03', '2024-05-03', '2024-05-03']],
    ['im Mai 2024, am 3. Mai, im Mai', ['2024-05', '--05-03', '--05']],
    ['im ersten Quartal 2023 und im 2. Halbjahr des Jahres 2025', ['2023-Q1', '2025-H2']],
    ['vom 3. bis 5. Mai 2024', ['2024-05-03..2024-05-05']],
    ['2020 bis 2024, 2021/22', ['2020..2024', '2021..2022']],
    ['bis zum 31.12.2025', ['at-most 2025-12-31']],
    ['im Jahr 2022', ['2022']],
  ])('%s', (text, values) => expect(found(text, ['date'])).toEqual(values));
});

describe('references', () => {
  it.each([
    ['§ 5 Abs. 2 Satz 1 VwVfG', ['§5 Abs2 S1 vwvfg']],
    ['§ 5 Absatz 2 Satz 1 des Verwaltungsverfahrensgesetzes', ['§5 Abs2 S1 vwvfg']],
    ['§§ 6, 7 und 8 Absatz 3 VwGO', ['§6 vwgo', '§7 vwgo', '§8 Abs3 vwgo']],
    ['Art. 20a GG und Artikel 3 Absatz 1 des Grundgesetzes', ['Art20a gg', 'Art3 Abs1 gg']],
    ['§ 44 SGB X', ['§44 sgbx']],
    ['Verordnung (EU) 2016/679, Richtlinie 2012/29/EU', ['EU 2016/679', 'EU 2012/29']],
    ['BT-Drs. 20/1234 und Drucksache 20/1234', ['Drs 20/1234', 'Drs 20/1234']],
    ['BGBl. 2024 I Nr. 107', ['BGBl 2024 I Nr107']],
    ['Az.: Z I 2 – 12007/3#5', ['Az ZI2-12007/3#5']],
  ])('%s', (text, values) => expect(found(text, ['reference', 'document-number'])).toEqual(values));
});

describe('names', () => {
  it.each([
    ['Frau Dr. Anna Weber und Ministerin Weber', ['weber', 'weber']],
    ['Staatssekretär Jörg Müller-Lüdenscheid', ['müller-lüdenscheid']],
    ['das Ministerium für Umwelt und Klima', ['ministerium umwelt']],
    ['des Landtags, dem Landtag', ['landtag', 'landtag']],
    ['der Vertrag, der Beitrag, am Montag', []],
    ['die Stadtwerke Musterstadt GmbH in Musterstadt', ['stadtwerke musterstadt', 'musterstadt']],
  ])('%s', (text, values) => expect(found(text, ['person', 'organisation', 'place'])).toEqual(values));
});

describe('polarity', () => {
  it.each([
    ['Das ist nicht zulässig.', ['nicht', 'darf']],
    ['nicht nur der Bund', ['nur']],
    ['Der Antrag ist zu prüfen.', ['muss']],
    ['Er hat versucht, zu kommen.', []],
    ['Die Behörde kann ausnahmsweise zustimmen.', ['kann', 'außer']],
  ])('%s', (text, values) => expect(found(text, ['negation', 'restriction', 'modality'])).toEqual(values));
});

it('gives spans inside the text that never overlap, for any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
      let end = 0;
      for (const fact of factsOf(text)) {
        expect(fact.start).toBeGreaterThanOrEqual(end);
        expect(fact.end).toBeGreaterThan(fact.start);
        end = fact.end;
      }
      expect(end).toBeLessThanOrEqual(text.length);
    }),
  );
});
