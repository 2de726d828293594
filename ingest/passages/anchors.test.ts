import { expect, test } from 'vitest';
import type { Block } from '../document.ts';
import { anchorsOf } from './anchors.ts';
import { printedBoxes } from './printed-boxes.ts';

/** „Erste Zeile “ on page 1, „zweite Zeile“ on page 2; then a block of ten characters on page 2. */
const blocks: Block[] = [
  {
    kind: 'paragraph',
    text: 'Erste Zeile zweite Zeile',
    anchor: { kind: 'page', label: 'S. 1', page: 1 },
    lines: [
      { start: 0, end: 12, page: 1, box: [50, 700, 120, 12] },
      { start: 12, end: 24, page: 2, box: [50, 40, 120, 12] },
    ],
  },
  {
    kind: 'paragraph',
    text: 'Ende ist da',
    anchor: { kind: 'page', label: 'S. 2', page: 2 },
    lines: [{ start: 0, end: 11, page: 2, box: [50, 60, 110, 12] }],
  },
];

test('a block that runs over a page break has the anchor of the line', () => {
  expect(anchorsOf(blocks, 0, 5)).toEqual({ first: blocks[0]?.anchor, last: blocks[0]?.anchor });
  expect(anchorsOf(blocks, 0, 13)?.last).toEqual({ kind: 'page', label: 'S. 2', page: 2 });
  expect(anchorsOf(blocks, 26, 30)).toEqual({ first: blocks[1]?.anchor, last: blocks[1]?.anchor });
});

test('a stretch outside the text has no anchor', () => {
  expect(anchorsOf(blocks, 24, 26)).toBeNull();
  expect(anchorsOf([], 0, 5)).toBeNull();
});

test('boxes cover the stretch line by line, cut in proportion', () => {
  expect(printedBoxes(blocks, 6, 30)).toEqual([
    { page: 1, left: 110, top: 700, width: 60, height: 12 },
    { page: 2, left: 50, top: 40, width: 120, height: 12 },
    { page: 2, left: 50, top: 60, width: 40, height: 12 },
  ]);
  expect(printedBoxes(blocks, 24, 26)).toEqual([]);
  expect(printedBoxes([{ ...(blocks[1] as Block), lines: [] }], 0, 5)).toEqual([]);
});
