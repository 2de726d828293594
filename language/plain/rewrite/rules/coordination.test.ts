import { expect, it } from 'vitest';
import { coordination } from './coordination.ts';
import { rewrittenBy } from './testing.ts';

it.each([
  [
    'Der Betrieb erstellt ein Verzeichnis und teilt dies der Behörde mit.',
    'Der Betrieb erstellt ein Verzeichnis. Er teilt dies der Behörde mit.',
  ],
  [
    'Die Daten werden zusammengeführt und bilden den Bestand des Registers.',
    'Die Daten werden zusammengeführt. Sie bilden den Bestand des Registers.',
  ],
  [
    'Die Behörde fasst Anträge zusammen und übersendet sie dem Amt.',
    'Die Behörde fasst Anträge zusammen. Die Behörde übersendet sie dem Amt.',
  ],
])('%s', (before, after) => expect(rewrittenBy(coordination, before)).toBe(after));

it.each([
  'Der Bescheid kann geprüft und geändert werden.',
  'Dann prüft die Behörde den Antrag und teilt das Ergebnis mit.',
  'Er legt fest, wie die Kenntnis erworben, dokumentiert und überwacht wird.',
  'Den Antrag prüft die Behörde und erteilt einen Bescheid.',
  'Er gilt für Fonds, die verwaltet werden, und die im Inland vertrieben werden dürfen.',
])('leaves: %s', (text) => expect(rewrittenBy(coordination, text)).toBeNull());
