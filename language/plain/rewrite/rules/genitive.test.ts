import { expect, it } from 'vitest';
import { genitive } from './genitive.ts';
import { rewrittenBy } from './testing.ts';

it.each([
  ['Der Antrag des Bürgers liegt vor.', 'Der Antrag vom Bürger liegt vor.'],
  ['Die Kosten eines Verfahrens sind hoch.', 'Die Kosten von einem Verfahren sind hoch.'],
])('%s', (before, after) => expect(rewrittenBy(genitive, before)).toBe(after));

it.each([
  'Im Sinne des Gesetzes ist das ein Antrag.',
  'Nach § 5 des Bürgerlichen Gesetzbuchs gilt das.',
  'Die Kosten der Behörde sind hoch.',
  'Das Betreten des Waldes und der Wiese ist verboten.',
  'Nach Unterrichtung des Ministeriums endet die Frist.',
  'In den Fällen des Absatzes 1 gilt das.',
])('leaves: %s', (text) => expect(rewrittenBy(genitive, text)).toBeNull());
