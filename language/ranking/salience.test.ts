import { describe, expect, it } from 'vitest';
import { isOfOffice, salienceOf } from './salience.ts';

describe('salienceOf', () => {
  it.each([
    'Das Referat schlägt vor, den Vertrag bis zum 30. Juni 2026 zu kündigen.',
    'Der Umbau kostet 4,2 Mio. Euro.',
    'Von 61 Behörden arbeiten nur 17 digital.',
    'Wer nicht meldet, verliert den Anspruch auf Förderung.',
    'Die Flächen sind binnen zehn Tagen einzuzäunen.',
    'Nur jede fünfte Schule hat eine Mensa.',
  ])('matters: %s', (sentence) => {
    expect(salienceOf(sentence)).toBeGreaterThanOrEqual(1);
  });

  it.each([
    'Das Archiv wurde 1872 gegründet und war damals in der Burg untergebracht.',
    'Kapitel 2 beschreibt die Strecke.',
    'Unter Bauen wird im Sinne dieser Vorschrift das Errichten verstanden.',
    'Das Ministerium dankt allen Beteiligten für die gute Zusammenarbeit.',
    'Im Mai blühen an der Strecke die Bäume.',
  ])('does not: %s', (sentence) => {
    expect(salienceOf(sentence)).toBeLessThanOrEqual(0);
  });

  it('counts the headings above, but not the title', () => {
    const sentence = 'Die Bahn fährt stündlich.';
    const under = (...headings: string[]) => salienceOf(sentence, headings);
    expect(under('Vermerk', 'Votum')).toBeGreaterThan(under('Vermerk', 'Strecke'));
    expect(under('Vermerk', 'Vorbemerkung')).toBeLessThan(under('Vermerk', 'Strecke'));
    expect(under('Vorbemerkung')).toBe(under('Strecke'));
  });
});

it('tells sentences of an office from others', () => {
  expect(isOfOffice('Die Länder lehnen den Entwurf ab.')).toBe(true);
  expect(isOfOffice('Der Fluss mündet in die Aue.')).toBe(false);
  expect(isOfOffice('Der Fluss mündet in die Aue.', ['Bericht', 'Kosten'])).toBe(true);
});
