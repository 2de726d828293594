import { expect, it } from 'vitest';
import { passive } from './passive.ts';
import { rewrittenBy } from './testing.ts';

it.each([
  ['Der Antrag wird von der zuständigen Behörde geprüft.', 'Die zuständige Behörde prüft den Antrag.'],
  ['Die Frist kann von dem Gericht verlängert werden.', 'Das Gericht kann die Frist verlängern.'],
  ['Auf Antrag wird die Frist von der Behörde festgelegt.', 'Auf Antrag legt die Behörde die Frist fest.'],
])('%s', (before, after) => expect(rewrittenBy(passive, before)).toBe(after));

it.each([
  'Der Antrag wird innerhalb von zwei Wochen geprüft.',
  'Die Kosten werden durch Rechtsverordnung geregelt.',
  'Die Bescheinigung muss bei einer von der Behörde bestimmten Stelle abgegeben werden.',
  'Ein Richter muss von seinem Amt abberufen werden.',
])('leaves: %s', (text) => expect(rewrittenBy(passive, text)).toBeNull());
