import { expect, it } from 'vitest';
import { enumeration } from './enumeration.ts';
import { rewrittenBy } from './testing.ts';

it.each([
  [
    'Dem Antrag sind ein Lebenslauf, ein Zeugnis, ein Nachweis und ein Foto beizufügen.',
    'Dem Antrag sind beizufügen:\n– ein Lebenslauf,\n– ein Zeugnis,\n– ein Nachweis und\n– ein Foto.',
  ],
  [
    'Zum Haushalt gehören Ehegatten, Kinder, Eltern und Geschwister.',
    'Zum Haushalt gehören:\n– Ehegatten,\n– Kinder,\n– Eltern und\n– Geschwister.',
  ],
])('%s', (before, after) => expect(rewrittenBy(enumeration, before)).toBe(after));

it.each([
  'Dem Antrag sind ein Lebenslauf, ein Zeugnis und ein Foto beizufügen.',
  'Ziel ist ein Gleichlauf der Planungen, Zulassungen, Errichtungen und Inbetriebnahmen.',
  'Zu den Bezügen gehören Grundgehalt, Zuschlag, Amts- und Stellenzulagen.',
])('leaves: %s', (text) => expect(rewrittenBy(enumeration, text)).toBeNull());
