import { expect, test } from 'vitest';
import { labelOf } from './labels.ts';
import { unitsOf } from './units.ts';

test.each([
  ['§ 5 Höhe der Förderung', '§\u00a05', 'Höhe der Förderung'],
  ['Artikel 3 Änderung des Energiesteuergesetzes', 'Artikel\u00a03', 'Änderung des Energiesteuergesetzes'],
  ['(2a) Die Gemeinde zahlt.', 'Absatz 2a', 'Die Gemeinde zahlt.'],
  ['5.3 Die Zuwendung', '5.3', 'Die Zuwendung'],
  ['1. die Aufstellung', 'Nummer 1', 'die Aufstellung'],
  ['b) die Beteiligung', 'Buchstabe b', 'die Beteiligung'],
  ['bb) in Satz 2', 'Doppelbuchstabe bb', 'in Satz 2'],
  ['„(3) Das Amt prüft.', 'Absatz 3', 'Das Amt prüft.'],
])('%j is labelled %j', (text, name, rest) => {
  const label = labelOf(text, false);
  expect(label?.name).toBe(name);
  expect(text.slice(label!.end)).toBe(rest);
});

test.each([
  '§ 5 Absatz 2 gilt entsprechend.',
  'Artikel 3 des Gesetzes gilt.',
  '2026 wird gebaut.',
  'Der Bund zahlt.',
])('%j has no label', (text) => expect(labelOf(text, false)).toBeNull());

test('places are named as they are cited', () => {
  const texts = ['§ 3 Höhe', '(2) Gefördert werden', '1. Wege', 'a) an Schulen', '(3) Sonst nichts.'];
  const units = unitsOf(texts.map((text, at) => ({ kind: at === 0 ? 'heading' : 'list-item', text })));
  expect(units.map(({ place }) => place.replaceAll('\u00a0', ' '))).toEqual([
    '§ 3',
    '§ 3 Absatz 2',
    '§ 3 Absatz 2 Nummer 1',
    '§ 3 Absatz 2 Nummer 1 Buchstabe a',
    '§ 3 Absatz 3',
  ]);
});
