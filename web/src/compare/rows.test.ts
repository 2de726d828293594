import { expect, it } from 'vitest';
import type { ComparedPassage, ComparedRow } from '../../../api/contract/compare.ts';
import { nextChange, shownRows } from './rows.ts';

const passage = (kind: ComparedPassage['kind']): ComparedPassage => ({
  kind,
  text: 'Der Bund zahlt.',
  place: '',
  anchor: { kind: 'line', label: 'Zeile 1', page: null },
  span: null,
  marks: [],
});
const row = (kind: ComparedRow['kind'], block: ComparedPassage['kind'] = 'paragraph'): ComparedRow => ({
  kind,
  reworded: kind === 'changed',
  old: passage(block),
  new: passage(block),
  changes: [],
});
const rows = [
  row('unchanged', 'heading'),
  row('unchanged'),
  row('unchanged', 'heading'),
  row('unchanged'),
  row('changed'),
  row('unchanged'),
];

it('folds what did not change, and keeps the heading above a change', () => {
  expect(shownRows(rows, true, new Set())).toEqual([
    { from: 0, to: 2 },
    { at: 2 },
    { from: 3, to: 4 },
    { at: 4 },
    { from: 5, to: 6 },
  ]);
  expect(shownRows(rows, true, new Set([3]))).toContainEqual({ at: 3 });
  expect(shownRows(rows, false, new Set())).toHaveLength(rows.length);
});

it('goes from change to change, and stays at the last', () => {
  expect(nextChange(rows, -1, 1)).toBe(4);
  expect(nextChange(rows, 4, 1)).toBeNull();
  expect(nextChange(rows, rows.length, -1)).toBe(4);
});
