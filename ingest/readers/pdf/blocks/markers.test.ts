import { expect, test } from 'vitest';
import { markerOf } from './markers.ts';

test.each([
  ['1. die Beschäftigung', 'number'],
  ['a) Modell', 'letter'],
  ['aa) In Nummer 1', 'letter'],
  ['„b) deren Inhaber', 'letter'],
  ['(2) Das Ministerium', 'clause'],
  ['2.3.1 Verfahren', 'decimal'],
  ['iv) ferner', 'roman'],
  ['• Punkt', 'bullet'],
  ['– Unterrichtung', 'bullet'],
  ['§ 6 Personalwerbung', 'section'],
])('„%s“ begins with a %s', (text, family) => {
  expect(markerOf(text)?.family).toBe(family);
});

test.each(['2. Juni 2017', '18. Wahlperiode', 'Die 1. Beratung', 'ab) keine', '230), das zuletzt', '– '])(
  '„%s“ begins with none',
  (text) => {
    expect(markerOf(text.trim())).toBeNull();
  },
);
