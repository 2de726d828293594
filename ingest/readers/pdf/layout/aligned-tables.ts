import type { Word } from '../page/word.ts';
import { hasLeader } from './leader.ts';
import type { Row } from './row.ts';

/** The rows of one table row, and the words of each of its columns. */
export interface AlignedRow {
  rows: Row[];
  cells: Word[][];
}

/** Gap, as a share of the font size, that parts two cells. */
const cellGap = 1;
/** A gap that parts cells though all gaps of the row are alike. */
const certainGap = 3;
const fewestRows = 3;
/** Rows of a table are not further apart than this many font sizes. */
const widestRowGap = 3.5;
/** A printed line this close below another, in font sizes, may continue it. */
const continuationGap = 1.35;
/** Share of the rows that may print across the gap between two columns. */
const crossing = 0.1;

const marker =
  /^[„"]?(?:[•▪■●○◦‣–—-]|\(?\d{1,3}[.)]|\(?[a-z]{1,4}\)|[IVXA-Z]{1,5}\.|§{1,2}|Art(?:ikel|\.)|\d+(?:\.\d+)+\.?)$/u;

/**
 * Finds tables without rules: stretches of at least three rows whose cells stand below each other. Gives rows outside
 * tables as they are.
 */
export function withAlignedTables(rows: readonly Row[]): (Row | AlignedRow)[] {
  const result: (Row | AlignedRow)[] = [];
  for (let i = 0; i < rows.length;) {
    const run = runFrom(rows, i);
    const table = run && tableOf(run);
    if (table) {
      result.push(...table);
      i += run.length;
    } else {
      result.push(rows[i]!);
      i++;
    }
  }
  return result;
}

/** The longest stretch from row `start` on that could be a table. */
function runFrom(rows: readonly Row[], start: number): Row[] | null {
  if (!hasCells(rows[start]!)) return null;
  const run = [rows[start]!];
  let end = 1;
  for (const row of rows.slice(start + 1)) {
    const previous = run.at(-1)!;
    const distance = row.baseline - previous.baseline;
    if (distance > widestRowGap * previous.size || Math.abs(row.size - previous.size) > 0.25 * previous.size)
      break;
    const isClose = distance <= continuationGap * previous.size;
    if (!run.some((other) => hasCells(other) && isAligned(row, other, isClose))) break;
    const isRow = hasCells(row) || fillsColumns(row, run);
    if (!isRow && !isClose) break;
    run.push(row);
    if (isRow || end === run.length - 1) end = run.length;
  }
  return run.slice(0, end).filter(hasCells).length >= fewestRows ? run.slice(0, end) : null;
}

/** Several cells that are neither a list item after its number nor an entry of a table of contents. */
function hasCells(row: Row): boolean {
  const cells = cellsOf(row);
  if (cells.length < 2 || hasLeader(row.words.map((word) => word.text).join(' '))) return false;
  return !(cells.length === 2 && marker.test(cells[0]![0]!.text));
}

/** The words of a row, parted at wide gaps; where all are alike, justifying the line may have widened them. */
function cellsOf(row: Row): Word[][] {
  const gaps = row.words.slice(1).map((word, i) => word.left - row.words[i]!.right);
  const isEven = gaps.length > 1 && Math.max(...gaps) < 2 * Math.min(...gaps);
  const widest = (isEven ? certainGap : cellGap) * row.size;
  const cells: Word[][] = [];
  for (const [i, word] of row.words.entries()) {
    if (i > 0 && gaps[i - 1]! <= widest) cells.at(-1)!.push(word);
    else cells.push([word]);
  }
  return cells;
}

/**
 * Whether the cells of two rows stand below each other; a row that may continue another needs but one edge in common.
 * The outer edges say nothing: lines of justified text share them too.
 */
function isAligned(row: Row, other: Row, isClose: boolean): boolean {
  const cells = cellsOf(row);
  const others = cellsOf(other);
  if (cells.length === 1) {
    const { left } = cells[0]![0]!;
    return (
      fillsColumns(row, [other]) || (isClose && others.some((cell) => Math.abs(cell[0]!.left - left) < 4))
    );
  }
  const edges = innerEdges(others);
  const shared = innerEdges(cells).filter((edge) =>
    edges.some((e) => e.side === edge.side && Math.abs(e.x - edge.x) < 3),
  );
  return shared.length >= (isClose ? 1 : Math.min(2, cells.length - 1));
}

/** Where cells begin and end, without the row's own beginning and end unless figures end there. */
function innerEdges(cells: readonly Word[][]): { x: number; side: 'left' | 'right' }[] {
  return cells.flatMap((cell, i) => {
    const isLast = i === cells.length - 1;
    const isFigure = /^[\d.,%€–-]+$/.test(cell.at(-1)!.text);
    return [
      ...(i > 0 ? [{ x: cell[0]!.left, side: 'left' as const }] : []),
      ...(!isLast || isFigure ? [{ x: cell.at(-1)!.right, side: 'right' as const }] : []),
    ];
  });
}

/** A row too full for wide gaps: words begin exactly where at least two later cells of another row do. */
function fillsColumns(row: Row, run: readonly Row[]): boolean {
  return run.some((other) => {
    const starts = cellsOf(other)
      .slice(1)
      .map((cell) => cell[0]!.left);
    const met = starts.filter((left) => row.words.slice(1).some((word) => Math.abs(word.left - left) < 1.5));
    return met.length >= 2;
  });
}

function tableOf(run: readonly Row[]): AlignedRow[] | null {
  const borders = columnBorders(run);
  if (borders.length === 0) return null;
  const steps = run.slice(1).map((row, i) => row.baseline - run[i]!.baseline);
  const isOpen = steps.filter((step) => step > continuationGap * run[0]!.size).length >= 0.4 * steps.length;
  const table: AlignedRow[] = [];
  for (const [i, row] of run.entries()) {
    const cells = split(row, borders);
    const current = table.at(-1);
    const distance = i > 0 ? row.baseline - run[i - 1]!.baseline : Infinity;
    const isClose = distance <= continuationGap * row.size;
    const filled = cells.filter((cell) => cell.length > 0).length;
    if (current && isClose && (cells[0]!.length === 0 || (isOpen && filled < cells.length))) {
      current.rows.push(row);
      for (const [c, words] of cells.entries()) current.cells[c]!.push(...words);
    } else {
      table.push({ rows: [row], cells });
    }
  }
  return table;
}

function split(row: Row, borders: readonly number[]): Word[][] {
  const cells = Array.from({ length: borders.length + 1 }, (): Word[] => []);
  for (const word of row.words) {
    const column = borders.filter((border) => (word.left + word.right) / 2 > border).length;
    cells[column]!.push(word);
  }
  return cells;
}

/** Positions between columns: the middle of gaps that nearly no row prints across. */
function columnBorders(run: readonly Row[]): number[] {
  const gaps = run.flatMap((row) => {
    const cells = cellsOf(row);
    return cells.slice(1).map((cell, i) => ({ from: cells[i]!.at(-1)!.right, to: cell[0]!.left }));
  });
  const allowed = Math.floor(crossing * run.length);
  const borders: number[] = [];
  for (const x of gaps.map(({ to }) => to - 1).sort((a, b) => a - b)) {
    const crossed = run.filter((row) => row.words.some((word) => word.left < x && word.right > x)).length;
    if (crossed > allowed) continue;
    const last = borders.at(-1);
    if (
      last !== undefined &&
      !run.some((row) => row.words.some((word) => word.left >= last && word.right <= x))
    ) {
      continue;
    }
    borders.push(x);
  }
  return borders;
}
