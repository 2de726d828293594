import { expect, it } from 'vitest';
import { conditionFirst } from './condition-first.ts';
import { rewrittenBy } from './testing.ts';

it.each([
  [
    'Ist der Antrag unvollständig, so fordert die Behörde Unterlagen nach.',
    'Ist der Antrag unvollständig? Dann fordert die Behörde Unterlagen nach.',
  ],
  [
    'Wenn die Frist abläuft, gilt der Antrag als abgelehnt.',
    'Läuft die Frist ab? Dann gilt der Antrag als abgelehnt.',
  ],
  [
    'Hat der Betreiber die Anlage, die er errichtet hat, stillgelegt, so endet die Pflicht.',
    'Hat der Betreiber die Anlage, die er errichtet hat, stillgelegt? Dann endet die Pflicht.',
  ],
])('%s', (before, after) => expect(rewrittenBy(conditionFirst, before)).toBe(after));

it.each([
  'Wenn die Frist abläuft und der Antrag fehlt, endet das Verfahren.',
  'Wenn der Antrag hätte geprüft werden müssen, beginnt die Frist neu.',
  'Sollte die Nachricht ausbleiben, gilt der Antrag als genehmigt.',
  'Anlagen, die stillgelegt sind, gelten als entfernt.',
])('leaves: %s', (text) => expect(rewrittenBy(conditionFirst, text)).toBeNull());
