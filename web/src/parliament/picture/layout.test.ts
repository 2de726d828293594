import fc from 'fast-check';
import { expect, test } from 'vitest';
import { axisOf, barOf, firstBar, isThin, neighbour, valueOf } from './layout.ts';
import type { Row } from './rows.ts';

const cell = (speeches: number, of = 100) => ({ speeches, of, query: { text: 'Deich' } });
const row = (label: string, ...speeches: number[]): Row => ({
  label,
  cells: speeches.map((one) => cell(one)),
  total: cell(speeches.reduce((sum, one) => sum + one, 0)),
});
const rows = [row('A', 0, 3, 0, 1), row('B', 2, 0, 0, 4)];

test('a rate says how many of a thousand speeches, and is unknown where nobody spoke', () => {
  expect(valueOf(cell(3, 150), 'rate')).toBe(20);
  expect(valueOf(cell(0, 0), 'rate')).toBeNull();
  expect(valueOf(cell(0, 0), 'count')).toBe(0);
});

test('a rate from few speeches is thin, a count never is', () => {
  expect([isThin(cell(1, 19), 'rate'), isThin(cell(1, 20), 'rate')]).toEqual([true, false]);
  expect(isThin(cell(1, 19), 'count')).toBe(false);
});

test('rows that are compared share one axis', () => {
  expect(axisOf(rows, 'count', 2)).toEqual([0, 2, 4]);
  expect(axisOf([], 'count', 2)).toEqual([0, 1]);
});

test('bars stand on the ground, stay within the field and are as high as what they show', () => {
  const field = { columns: 7, width: 300, height: 80 };
  fc.assert(
    fc.property(fc.double({ min: 0.05, max: 1, noNaN: true }), fc.nat(6), (share, index) => {
      const bar = barOf(share * 50, 50, { ...field, index });
      expect(bar.top + bar.height).toBeCloseTo(80);
      expect(bar.height).toBeCloseTo(share * 80);
      expect(bar.left).toBeGreaterThanOrEqual(0);
      expect(bar.left + bar.width).toBeLessThanOrEqual(300 + 1e-9);
    }),
  );
  expect(barOf(0, 50, { ...field, index: 0 }).height).toBe(0);
  expect(barOf(0.01, 50, { ...field, index: 0 }).height).toBeGreaterThan(1);
});

test('arrow keys lead from mention to mention', () => {
  expect(firstBar(rows)).toEqual({ row: 0, column: 1 });
  expect(neighbour(rows, { row: 0, column: 1 }, 'ArrowRight')).toEqual({ row: 0, column: 3 });
  expect(neighbour(rows, { row: 0, column: 3 }, 'ArrowDown')).toEqual({ row: 1, column: 3 });
  expect(neighbour(rows, { row: 0, column: 1 }, 'ArrowLeft')).toBeNull();
  expect(neighbour(rows, { row: 0, column: 1 }, 'Enter')).toBeNull();
  expect(firstBar([row('A', 0)])).toBeNull();
});
