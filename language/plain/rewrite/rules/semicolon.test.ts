import { expect, it } from 'vitest';
import { semicolon } from './semicolon.ts';
import { rewrittenBy } from './testing.ts';

it.each([
  [
    'Die Frist beträgt einen Monat; § 5 gilt entsprechend.',
    'Die Frist beträgt einen Monat. § 5 gilt entsprechend.',
  ],
  [
    'Läuft die Frist ab, endet das Verfahren; die Kosten trägt der Antragsteller.',
    'Läuft die Frist ab, endet das Verfahren. Die Kosten trägt der Antragsteller.',
  ],
])('%s', (before, after) => expect(rewrittenBy(semicolon, before)).toBe(after));

it.each([
  'Der Antrag muss enthalten: den Namen; die Anschrift.',
  'Die Behörde prüft den Antrag; insbesondere die Unterlagen.',
])('leaves: %s', (text) => expect(rewrittenBy(semicolon, text)).toBeNull());
