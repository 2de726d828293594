import type { Cell, Row } from './rows.ts';
import { ticks } from './scale.ts';

export type Measure = 'count' | 'rate';

/** Below so many speeches a rate says little; its bar is drawn hollow. */
export const enoughSpeeches = 20;

/** Speeches that mention the topic, or how many of 1,000 do; null where no speech was held. */
export function valueOf({ speeches, of }: Cell, measure: Measure): number | null {
  if (measure === 'count') return speeches;
  return of === 0 ? null : (speeches / of) * 1000;
}

/** Does the cell's rate rest on too few speeches? */
export const isThin = ({ of }: Cell, measure: Measure): boolean => measure === 'rate' && of < enoughSpeeches;

/** Marks of the axis of a row as of every other that shares it: from zero to the highest value among them. */
export function axisOf(rows: readonly Row[], measure: Measure, most: number): number[] {
  const values = rows.flatMap(({ cells }) => cells.map((cell) => valueOf(cell, measure) ?? 0));
  return ticks(Math.max(0, ...values), most, measure === 'count');
}

export interface Bar {
  /** Of the whole column, which takes clicks. */
  left: number;
  width: number;
  top: number;
  height: number;
}

/** Where the bar of column `index` of `columns` stands in a field of this size; a value above zero is never unseen. */
export function barOf(
  value: number,
  top: number,
  { index, columns, width, height }: { index: number; columns: number; width: number; height: number },
): Bar {
  const column = width / columns;
  const tall = value === 0 ? 0 : Math.max(1.5, (value / top) * height);
  return { left: index * column, width: column, top: height - tall, height: tall };
}

export interface Place {
  row: number;
  column: number;
}

const steps: Record<string, readonly [row: number, column: number]> = {
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
};

/** Where an arrow key leads from a bar: to the next with a mention in that direction, or nowhere. */
export function neighbour(rows: readonly Row[], from: Place, key: string): Place | null {
  const step = steps[key];
  if (!step) return null;
  let { row, column } = from;
  for (;;) {
    row += step[0];
    column += step[1];
    const cell = rows[row]?.cells[column];
    if (!cell) return null;
    if (cell.speeches > 0) return { row, column };
  }
}

/** The first bar with a mention, row by row. */
export function firstBar(rows: readonly Row[]): Place | null {
  for (const [row, { cells }] of rows.entries()) {
    const column = cells.findIndex(({ speeches }) => speeches > 0);
    if (column >= 0) return { row, column };
  }
  return null;
}
