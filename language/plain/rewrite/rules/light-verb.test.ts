import { expect, it } from 'vitest';
import { lightVerb } from './light-verb.ts';
import { rewrittenBy } from './testing.ts';

it.each([
  ['Die Behörde führt eine Prüfung des Antrags durch.', 'Die Behörde prüft den Antrag.'],
  ['Die Behörde kann eine Prüfung der Unterlagen vornehmen.', 'Die Behörde kann die Unterlagen prüfen.'],
  ['Die Behörde hat eine Prüfung des Antrags durchgeführt.', 'Die Behörde hat den Antrag geprüft.'],
  ['Der Antrag wird einer Prüfung unterzogen.', 'Der Antrag wird geprüft.'],
  ['Die Vorschriften kommen zur Anwendung.', 'Die Vorschriften gelten.'],
  ['Er teilt mit, dass die Vorschrift zur Anwendung kommt.', 'Er teilt mit, dass die Vorschrift gilt.'],
  ['Der Betrag kommt zur Auszahlung.', 'Der Betrag wird ausgezahlt.'],
  ['Die Mittel sollen zur Auszahlung kommen.', 'Die Mittel sollen ausgezahlt werden.'],
  ['Die Behörde stellt die Daten zur Verfügung.', 'Die Behörde stellt die Daten bereit.'],
  ['Die Behörde trifft eine Entscheidung.', 'Die Behörde entscheidet.'],
])('%s', (before, after) => expect(rewrittenBy(lightVerb, before)).toBe(after));

it.each([
  'Die Behörde führt keine Prüfung des Antrags durch.',
  'Die Behörde führt eine Prüfung durch.',
  'Die Behörde führt die erste Prüfung des Antrags durch.',
  'Die Behörde muss den Belangen der Schüler Rechnung tragen.',
  'Der Schuldner wird in Anspruch genommen.',
])('leaves: %s', (text) => expect(rewrittenBy(lightVerb, text)).toBeNull());
