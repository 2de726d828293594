import { expect, it } from 'vitest';
import { obligation } from './obligation.ts';
import { rewrittenBy } from './testing.ts';

it.each([
  ['Der Antrag ist bei der Behörde zu stellen.', 'Der Antrag muss bei der Behörde gestellt werden.'],
  [
    'Die Unterlagen sind aufzubewahren und der Behörde vorzulegen.',
    'Die Unterlagen müssen aufbewahrt und der Behörde vorgelegt werden.',
  ],
  ['Der Notar hat sein Amt unparteiisch zu verwalten.', 'Der Notar muss sein Amt unparteiisch verwalten.'],
  [
    'Er nennt die Frist, in der die Gebühr zu zahlen ist.',
    'Er nennt die Frist, in der die Gebühr gezahlt werden muss.',
  ],
])('%s', (before, after) => expect(rewrittenBy(obligation, before)).toBe(after));

it.each([
  'Die Vorschrift ist nicht anzuwenden.',
  'Mit Kosten ist zu rechnen.',
  'Das Schild ist so angebracht, dass die Schrift von weitem zu lesen ist.',
  'Der Bund hat das Recht zu klagen.',
  'Die Unternehmen haben ein Verfahren zu unterhalten, zu betreiben und zu überprüfen.',
  'Beträge in Mark sind im Verhältnis 1, Beträge in Gulden sind im Verhältnis 2 umzustellen.',
])('leaves: %s', (text) => expect(rewrittenBy(obligation, text)).toBeNull());

it.each([
  [
    'Der Antrag ist bis zum 1. Mai 2026 einzureichen.',
    'Sie müssen den Antrag bis zum 1. Mai 2026 einreichen.',
  ],
  ['Bis zum 1. Mai 2026 ist die Gebühr zu zahlen.', 'Bis zum 1. Mai 2026 müssen Sie die Gebühr zahlen.'],
  ['Der Bescheid ist zu begründen.', 'Der Bescheid muss begründet werden.'],
])('speaks to the reader of a letter where it is the reader who acts: %s', (before, after) =>
  expect(rewrittenBy(obligation, before, { context: 'letter' })).toBe(after),
);
