import { expect, test } from 'vitest';
import type { Line } from '../layout/line.ts';
import { printedPages } from './printed-pages.ts';

const furniture = (texts: (string | null)[]) =>
  new Map(
    texts.map((text, i) => [
      i + 1,
      text === null ? [] : [{ cells: [{ text, left: 0, right: 9 }] } as unknown as Line],
    ]),
  );

test('printed numbers count when they run along with the pages', () => {
  expect([...printedPages(furniture(['Seite 7 von 9', '8', '– 9 –']), null)]).toEqual([
    [1, '7'],
    [2, '8'],
    [3, '9'],
  ]);
  expect([...printedPages(furniture(['Drucksache 20/1234', 'Drucksache 20/1234']), null)]).toEqual([]);
});

test('labels of the file fill in where nothing is printed', () => {
  expect([...printedPages(furniture([null, '2', '3']), ['I', 'II', 'III'])]).toEqual([
    [1, 'I'],
    [2, '2'],
    [3, '3'],
  ]);
});
