import { expect, test } from 'vitest';
import { chunkSize, fetched, pageOf, pageSize, rowCount, rowsOf } from './pages.ts';

const total = 250;
const page = (number: number) =>
  Array.from({ length: Math.min(pageSize, total - number * pageSize) }, (_, row) => number * pageSize + row);

test('chunks cover every row once, and know the page they are on', () => {
  const pages = new Map([0, 1, 2].map((number) => [number, page(number)]));
  const chunks = Array.from({ length: Math.ceil(total / chunkSize) }, (_, chunk) => chunk);
  expect(chunks.flatMap((chunk) => rowsOf({ total, pages }, chunk))).toEqual(
    Array.from({ length: total }, (_, row) => row),
  );
  expect(chunks.map((chunk) => rowCount(total, chunk)).reduce((sum, count) => sum + count)).toBe(total);
  expect(pageOf(chunks.at(-1)!)).toBe(2);
});

test('rows of a page that was not fetched are not there; what was fetched is in order', () => {
  const pages = new Map([
    [2, page(2)],
    [0, page(0)],
  ]);
  expect(rowsOf({ total, pages }, 5)).toBeNull();
  expect(fetched({ total, pages }).slice(99, 102)).toEqual([99, 200, 201]);
});
