import { expect, test } from 'vitest';
import { ministriesIn, shareField } from './ministries.ts';

const fieldsIn = (text: string) => ministriesIn(text).flatMap(({ fields }) => fields);

test.each([
  ['Innenministerium', 'Ministerium des Innern'],
  ['Innenministerium', 'Ministeriums für Inneres und Kommunales'],
  ['Energieministerium', 'Ministerium für Energie, Kommunales und Bauen'],
  ['Bauministerium', 'Ministerium für Energie, Kommunales und Bauen'],
  ['Finanzministerin', 'Ministerium der Finanzen'],
  ['Verkehrsministerium', 'Bundesministerium für Digitales und Verkehr'],
  ['Bundesaußenministerium', 'Ministerium des Äußeren'],
])('%s and %s may be one house', (short, long) => {
  const [[a], [b]] = [
    ministriesIn(`Das ${short} stimmt zu.`),
    ministriesIn(`Der Entwurf des ${long} liegt vor.`),
  ];
  expect(shareField(a!, b!)).toBe(true);
});

test('other houses are others', () => {
  const [a, b] = ministriesIn('Das Kultusministerium und das Ministerium für Kultur');
  expect(shareField(a!, b!)).toBe(false);
});

test('a name ends where the sentence goes on, and a ministry without a field is none', () => {
  const text =
    'Das Ministerium für Verkehr und Bau legt dem Landesministerium und den Fachministerien Akten vor.';
  expect(fieldsIn(text)).toEqual(['verkehr', 'bau']);
  const { start, end } = ministriesIn(text)[0]!;
  expect(text.slice(start, end)).toBe('Ministerium für Verkehr und Bau');
  expect(fieldsIn('Das Ministerium prüft, der Ministerpräsident auch.')).toEqual([]);
});
