import { expect, test } from 'vitest';
import { anchorRange } from './anchor-range.ts';

const anchor = (label: string) => ({ kind: 'page' as const, label, page: null });

test.each([
  ['S. 3', 'S. 3', 'S. 3'],
  ['S. 3', 'S. 4', 'S. 3–4'],
  ['S. 5921 (Blatt 7)', 'S. 5922 (Blatt 8)', 'S. 5921–5922 (Blatt 7–8)'],
  ['Tabelle1!A3:C3', 'Tabelle1!A5:C5', 'Tabelle1!A3:C3 bis Tabelle1!A5:C5'],
  ['Absatz 7', 'Tabelle 1', 'Absatz 7 bis Tabelle 1'],
])('%s to %s', (first, last, label) => {
  expect(anchorRange({ first: anchor(first), last: anchor(last) }).label).toBe(label);
});
