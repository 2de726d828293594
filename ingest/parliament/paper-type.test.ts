import { expect, test } from 'vitest';
import type { Block } from '../document.ts';
import { paperType } from './paper-type.ts';

const head = (...lines: string[]): Block[] =>
  lines.map((text) => ({ kind: 'paragraph', text, anchor: { kind: 'line', label: 'Zeile 1', page: null } }));

test.each([
  ['A n t r a g', 'Antrag'],
  ['K l e i n e  A n f r a g e', 'Kleine Anfrage'],
  ['Antwort der Bundesregierung', 'Antwort'],
  ['Beschlussempfehlung und Bericht des Haushaltsausschusses', 'Beschlussempfehlung und Bericht'],
  ['Antragsteller: Muster', null],
])('%s', (line, type) => {
  expect(paperType(head('Deutscher Bundestag\nDrucksache 99/1', line))).toBe(type);
});
