import { expect, test } from 'vitest';
import { anchorOnPage, pageLabel } from './page-label.ts';

const on = (label: string, page: number, later: number) =>
  anchorOnPage({ kind: 'page', label, page }, later).label;

test('a label names the sheet where the printed number is another', () => {
  expect(pageLabel(3)).toBe('S. 3');
  expect(pageLabel(3, '3')).toBe('S. 3');
  expect(pageLabel(12, '23846')).toBe('S. 23846 (Blatt 12)');
});

test('an anchor follows its block over a page break', () => {
  expect(on('S. 3', 3, 4)).toBe('S. 4');
  expect(on('S. 23846 (Blatt 12)', 12, 14)).toBe('S. 23848 (Blatt 14)');
  expect(on('S. IV (Blatt 4)', 4, 5)).toBe('S. 5');
  expect(on('S. 3', 3, 3)).toBe('S. 3');
});
