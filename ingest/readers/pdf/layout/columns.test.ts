import { expect, test } from 'vitest';
import type { Word } from '../page/word.ts';
import { regionsOf } from './columns.ts';
import { rowsOf } from './row.ts';

const font = { name: 'Serif', bold: false, unit: 0.001 };

/** Words of a printed line, five points a letter and three between words. */
function print(text: string, x: number, y: number): Word[] {
  let left = x;
  return text.split(' ').map((word) => {
    const placed = {
      text: word,
      left,
      right: left + 5 * word.length,
      baseline: y,
      size: 10,
      font,
      bold: false,
      spaced: true,
      artifact: false,
      turn: 0 as const,
    };
    left = placed.right + 3;
    return placed;
  });
}

const line = 'eine Zeile laufenden Textes steht hier';
const read = (words: Word[], dividers: { left: number; top: number; bottom: number }[] = []) =>
  regionsOf(rowsOf(words), dividers).map((region) =>
    region.rows.map((row) => row.words.map((word) => word.text).join(' ')),
  );

test('columns are read one after the other, what reaches over both before and after them', () => {
  const words = [
    ...print('Eine Überschrift reicht über beide Spalten hinweg bis ganz nach rechts außen', 50, 80),
    ...[0, 1, 2, 3, 4].flatMap((i) => [
      ...print(`L${i} ${line}`, 50, 100 + 12 * i),
      ...print(`R${i} ${line}`, 290, 104 + 12 * i),
    ]),
    ...print('Eine Schlusszeile reicht über beide Spalten hinweg bis ganz nach rechts außen', 50, 190),
  ];
  const regions = read(words);
  expect(regions.map((rows) => rows[0]!.slice(0, 4))).toEqual(['Eine', 'L0 e', 'R0 e', 'Eine']);
  expect(regions.map((rows) => rows.length)).toEqual([1, 5, 5, 1]);
});

test('cells of a table are no columns', () => {
  const words = [0, 1, 2, 3, 4].flatMap((i) => [
    ...print('Fähre', 50, 100 + 12 * i),
    ...print('1.250', 290, 100 + 12 * i),
  ]);
  expect(read(words)).toHaveLength(1);
});

test('a drawn divider parts even short lines', () => {
  const words = [0, 1].flatMap((i) => [
    ...print('links', 50, 100 + 12 * i),
    ...print('rechts', 290, 100 + 12 * i),
  ]);
  expect(read(words, [{ left: 270, top: 80, bottom: 130 }])).toEqual([
    ['links', 'links'],
    ['rechts', 'rechts'],
  ]);
});
