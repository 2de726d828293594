import { expect, test } from 'vitest';
import { looksLikeQuestion, queryParams, readQuery } from './query.ts';

test.each([
  'Wie hoch ist die Förderung?',
  'welche Fristen gelten für den Antrag',
  'Ist der Bund zuständig',
  'Kosten der Maßnahme?',
])('„%s“ is a question', (text) => expect(looksLikeQuestion(text)).toBe(true));

test.each([
  'Wohngeld',
  'Förderung Ladesäulen 2024',
  '§ 15 Absatz 2',
  'Wie',
  'Istanbul Reise Kosten',
  '„was nun“',
])('„%s“ is a search', (text) => expect(looksLikeQuestion(text)).toBe(false));

test('a query reads back from the address as it was written', () => {
  const query = {
    text: 'Frist',
    answer: true,
    filters: { dossier: 'Wohnen', kind: 'gesetz', from: '2024-01-01', party: 'SPD' },
  };
  const entries = Object.entries(queryParams(query)).filter(
    (entry): entry is [string, string] => entry[1] !== null,
  );
  expect(readQuery(new URLSearchParams(entries))).toEqual(query);
});

test('without a word on it, the form of the text decides whether to answer', () => {
  expect(readQuery(new URLSearchParams({ q: 'Wer zahlt das?' })).answer).toBe(true);
  expect(readQuery(new URLSearchParams({ q: 'Zahlung' })).answer).toBe(false);
});
