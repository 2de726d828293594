import { expect, test } from 'vitest';
import { count, duration, enumerate, formatDate, formatShortDate, pageList } from './format.ts';

test('German dates, and text that is none', () => {
  expect(formatDate('2024-05-03')).toBe('3. Mai 2024');
  expect(formatShortDate('2024-05-03')).toBe('03.05.2024');
  expect(formatDate('Mai 2024?')).toBe('Mai 2024?');
});

test('counted things agree in number', () => {
  expect([0, 1, 1200].map((value) => count(value, 'Seite', 'Seiten'))).toEqual([
    '0\u00a0Seiten',
    '1\u00a0Seite',
    '1.200\u00a0Seiten',
  ]);
});

test.each([
  [[], ''],
  [['a'], 'a'],
  [['a', 'b'], 'a und b'],
  [['a', 'b', 'c'], 'a, b und c'],
])('%j → %j', (parts, text) => expect(enumerate(parts)).toBe(text));

test('page numbers are sorted and runs drawn together', () => {
  expect(pageList([7, 3, 5, 6, 12, 3])).toBe('3, 5–7 und 12');
  expect(pageList([2, 1])).toBe('1, 2');
});

test('durations', () => {
  expect([4.2, 999, 2400, 61_000].map(duration)).toEqual([
    '4\u00a0ms',
    '999\u00a0ms',
    '2,4\u00a0s',
    '61\u00a0s',
  ]);
});
