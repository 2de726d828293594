import { expect, it } from 'vitest';
import { figures } from './figures.ts';
import { rewrittenBy } from './testing.ts';

it.each([
  [
    'Der Betrag von 150000 Euro wird am 01.05.2024 um 3 v. H. erhöht.',
    'Der Betrag von 150.000 Euro wird am 1. Mai 2024 um 3 Prozent erhöht.',
  ],
  ['Das kostet 2,5 Mio. Euro im Jahr.', 'Das kostet 2,5 Millionen Euro im Jahr.'],
])('%s', (before, after) => expect(rewrittenBy(figures, before)).toBe(after));

it.each([
  'Die Frist läuft vom 1.1. bis 30.6.1990.',
  'Veröffentlicht im BAnz AT 17.02.2016 B3.',
  'Az. 12345/2024 vom 3. Mai 2024.',
])('leaves: %s', (text) => expect(rewrittenBy(figures, text)).toBeNull());
