import { expect, test } from 'vitest';
import { pageAt, pageTops, zoomStep } from './page-layout.ts';

const sizes = [
  { width: 100, height: 100 },
  { width: 100, height: 50 },
  { width: 100, height: 100 },
];

test('pages follow one another with a gap', () => {
  expect(pageTops(sizes, 2)).toEqual([0, 216, 332]);
});

test.each([
  [0, 1],
  [215, 1],
  [216, 2],
  [331, 2],
  [9999, 3],
  [-5, 1],
])('at %i pixels stands page %i', (offset, page) => expect(pageAt(pageTops(sizes, 2), offset)).toBe(page));

test('zoom goes in steps and stops at both ends', () => {
  expect([zoomStep(1, 1), zoomStep(1.1, -1), zoomStep(4, 1), zoomStep(0.5, -1)]).toEqual([1.25, 1, 4, 0.5]);
});
