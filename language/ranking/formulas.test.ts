import { expect, it } from 'vitest';
import { isFormula } from './formulas.ts';

it.each([
  'Sehr geehrte Damen und Herren,',
  'Herr Kollege, kommen Sie zum Schluss, bitte.',
  'Für die Fraktion hat jetzt das Wort Erika Muster.',
  '– Vielen Dank.',
  'Mit freundlichen Grüßen',
])('a formula: %s', (sentence) => {
  expect(isFormula(sentence)).toBe(true);
});

it.each([
  'Das Land dankt den Helfern.',
  'Der Herr des Verfahrens ist das Gericht.',
  'Der Ausschuss kommt zum Schluss, dass es reicht.',
])('no formula: %s', (sentence) => {
  expect(isFormula(sentence)).toBe(false);
});
