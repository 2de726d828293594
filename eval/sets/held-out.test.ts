import { expect, test } from 'vitest';
import { isHeldOut } from './held-out.ts';

test.each([
  ['Einkommensteuergesetz', true],
  ['Bundesjagdgesetz', true],
  ['Verordnung über den Betrieb von Apotheken', true],
  ['Mindesturlaubsgesetz für Arbeitnehmer', false],
  ['Verwaltungsgerichtsordnung', false],
  ['Binnenschifffahrtsstraßen-Ordnung', false],
  ['44', true],
  ['45', false],
])('%s: %s, as the training script decides', (key, heldOut) => {
  expect(isHeldOut(key)).toBe(heldOut);
});

test('numbered siblings stay on one side', () => {
  const siblings = [1, 2, 3, 4, 5].map((n) => `Verordnung ${n} über die Hundesteuer ${2000 + n}`);
  expect(new Set(siblings.map(isHeldOut)).size).toBe(1);
});
