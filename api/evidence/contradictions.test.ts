import { expect, it } from 'vitest';
import { contradictionsOf } from './contradictions.ts';
import type { Source } from './source.ts';
import { SourceIndex } from './source-index.ts';

const source = (documentId: string, title: string, date: string, text: string): Source => ({
  documentId,
  title,
  source: `${documentId}.txt`,
  date,
  speaker: null,
  text,
  offset: 0,
  anchorOf: () => ({ kind: 'line', label: 'Zeile 1', page: null }),
});

const statement = 'Das Land stellt für die Wärmeplanung der Gemeinden 12 Mio. Euro bereit.';
const against = (text: string) =>
  contradictionsOf(
    statement,
    new Set(['a']),
    1,
    new SourceIndex([
      source('a', 'Förderrichtlinie', '2025-01-10', statement),
      source('b', 'Vermerk', '2025-03-12', text),
    ]),
  ).map((one) => one.finding.message);

it('shows another value of the same thing, with title and date', () => {
  expect(
    against('Für die kommunale Wärmeplanung stellt das Land den Gemeinden 15 Mio. Euro bereit.'),
  ).toEqual(['„Vermerk“ (12. 3. 2025) nennt „15 Mio. Euro“.']);
});

it('accepts the same value in another notation', () => {
  expect(against('Das Land stellt den Gemeinden für die Wärmeplanung 12.000.000 Euro bereit.')).toEqual([]);
});

it('compares counts only of the same thing', () => {
  const centre = 'Das Kompetenzzentrum nimmt am 1. Januar 2026 mit 12 Stellen seine Arbeit auf.';
  const other = (text: string) =>
    contradictionsOf(
      centre,
      new Set(['a']),
      1,
      new SourceIndex([source('b', 'Vermerk', '2025-03-12', text)]),
    ).map((one) => one.finding.message);
  expect(other('Das Kompetenzzentrum nimmt am 1. Januar 2026 mit 9 Stellen die Arbeit auf.')).toEqual([
    '„Vermerk“ (12. 3. 2025) nennt „9 Stellen“.',
  ]);
  expect(other('1. Das Kompetenzzentrum nimmt am 1. Januar 2026 die Arbeit auf.')).toEqual([]);
});

it('leaves alone what speaks of something else', () => {
  expect(against('Das Land stellt für den Radwegebau der Kreise 15 Mio. Euro bereit.')).toEqual([]);
});

it('leaves alone what speaks of another time', () => {
  const dated = 'Im Jahr 2023 stellte das Land für die Wärmeplanung der Gemeinden 15 Mio. Euro bereit.';
  const found = contradictionsOf(
    statement.replace('stellt', 'stellt 2025'),
    new Set(['a']),
    1,
    new SourceIndex([source('b', 'Vermerk', '2025-03-12', dated)]),
  );
  expect(found).toEqual([]);
});

/** What `two`, from another document, is said to say otherwise than `one`. */
const between = (one: string, two: string) =>
  contradictionsOf(one, new Set(['a']), 1, new SourceIndex([source('b', 'Vermerk', '2025-03-12', two)])).map(
    ({ finding }) => finding.message,
  );

it('compares what is measured only for the same time, and dates only with dates as precise', () => {
  const granted = 'Bis zum 31. August 2025 waren 58 Anträge bewilligt.';
  expect(between(granted, 'Bis zum 31. August 2025 waren 52 Anträge bewilligt.')).toEqual([
    '„Vermerk“ (12. 3. 2025) nennt „52 Anträge“.',
  ]);
  expect(between(granted, '68 Anträge waren bewilligt.')).toEqual([]);
  expect(
    between(
      'Das Programm ist für die Jahre 2025 bis 2027 mit 24 Mio. Euro ausgestattet.',
      'Das Programm ist für das Jahr 2025 mit 8 Mio. Euro ausgestattet.',
    ),
  ).toEqual([]);
  expect(between('Die Halle öffnet am 3. Mai 2025.', 'Die Halle öffnet am 5. Mai 2025.')).toEqual([
    '„Vermerk“ (12. 3. 2025) nennt „5. Mai 2025“.',
  ]);
  expect(between('Die Halle öffnet am 3. Mai 2025.', 'Die Halle öffnet Ende 2025.')).toEqual([]);
});
