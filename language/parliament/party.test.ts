import { expect, test } from 'vitest';
import { partyOf } from './party.ts';

test.each([
  ['DIE LINKE', 'Die Linke'],
  ['LINKEN', 'Die Linke'],
  ['Gruppe Die Linke', 'Die Linke'],
  ['BÜNDNISSES 90/DIE GRÜNEN', 'BÜNDNIS 90/DIE GRÜNEN'],
  ['BÜNDNIS 90/ DIE GRÜNEN', 'BÜNDNIS 90/DIE GRÜNEN'],
  ['Bündnis 90/Die Grünen', 'BÜNDNIS 90/DIE GRÜNEN'],
  ['GRÜNE', 'BÜNDNIS 90/DIE GRÜNEN'],
  ['Fraktionslos', 'fraktionslos'],
  ['CDU/CSU', 'CDU/CSU'],
  ['CDU', 'CDU'],
  ['FREIE WÄHLER', 'FREIE WÄHLER'],
  ['SPDCDU/CSU', null],
  [' ', null],
])('%j is %j', (printed, party) => {
  expect(partyOf(printed)).toBe(party);
});
