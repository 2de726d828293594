import type { Rule } from '../page/word.ts';
import { type Row, rowsOf } from './row.ts';

/** Rows that are read one after the other, with the width they share. */
export interface Region {
  rows: Row[];
  left: number;
  right: number;
}

/** Where the text of a page is divided by a line drawn between columns. */
type Divider = Pick<Rule, 'left' | 'top' | 'bottom'>;

/** Narrowest gap between columns, as a share of the font size; justified lines rarely have wider word gaps. */
const narrowestGutter = 0.8;
/** What each side of a gutter must look like to be running text rather than the cells of a table. */
const narrowestColumn = 0.2;
const fewestRows = 4;
const shortestText = 24;
const leastFill = 0.6;

/**
 * Divides rows into regions in reading order: stretches that reach over the whole width from top to bottom, and between
 * them columns from left to right. Works by recursive cuts at white gutters (after Nagy & Seth's XY cut), which must
 * run through several rows and have running text on both sides, or a drawn divider in them.
 */
export function regionsOf(rows: readonly Row[], dividers: readonly Divider[]): Region[] {
  if (rows.length === 0) return [];
  const gutter = findGutter(rows, dividers);
  if (!gutter) return [regionOf([...rows])];
  const [from, to] = [gutter.from, gutter.to];
  const columns = rows.slice(from, to);
  return [
    ...regionsOf(rows.slice(0, from), dividers),
    ...regionsOf(
      side(columns, (center) => center < gutter.x),
      dividers,
    ),
    ...regionsOf(
      side(columns, (center) => center > gutter.x),
      dividers,
    ),
    ...regionsOf(rows.slice(to), dividers),
  ];
}

function regionOf(rows: Row[]): Region {
  return {
    rows,
    left: Math.min(...rows.map((row) => row.words[0]!.left)),
    right: Math.max(...rows.map((row) => right(row))),
  };
}

function right(row: Row): number {
  return row.words.at(-1)!.right;
}

/** The words on one side of a gutter, put in rows anew: neighbouring columns do not always share their baselines. */
function side(rows: readonly Row[], belongs: (center: number) => boolean): Row[] {
  return rowsOf(rows.flatMap((row) => row.words.filter((word) => belongs((word.left + word.right) / 2))));
}

interface Gutter {
  x: number;
  /** Rows it divides, end exclusive. */
  from: number;
  to: number;
}

/** The gutter that divides most rows; one with a drawn divider goes before any other. */
function findGutter(rows: readonly Row[], dividers: readonly Divider[]): Gutter | null {
  const drawn = dividers.map((divider) => divider.left);
  return (
    widestReaching(rows, drawn, (gutter) => hasDivider(gutter, rows, dividers)) ??
    widestReaching(rows, whiteGaps(rows), (gutter) => isBetweenColumns(gutter, rows))
  );
}

function widestReaching(
  rows: readonly Row[],
  candidates: readonly number[],
  isAccepted: (gutter: Gutter) => boolean,
): Gutter | null {
  let best: Gutter | null = null;
  let bestCount = 0;
  for (const x of candidates) {
    const sides = rows.map((row) => sideOf(row, x));
    for (let from = 0; from < rows.length; from++) {
      if (sides[from] === 'across') continue;
      let to = from;
      while (to < rows.length && sides[to] !== 'across') to++;
      const count = pairs(sides.slice(from, to));
      if (count > bestCount) {
        const gutter = trim({ x, from, to }, rows, sides);
        if (isAccepted(gutter)) {
          best = gutter;
          bestCount = count;
        }
      }
      from = to;
    }
  }
  return best;
}

/** Middles of the gaps between words of a row, and between a row and the next when they stand side by side. */
function whiteGaps(rows: readonly Row[]): number[] {
  const found = new Set<number>();
  for (const [i, row] of rows.entries()) {
    const gaps = row.words.slice(1).map((word, w) => [row.words[w]!.right, word.left] as const);
    const next = rows[i + 1];
    if (next) gaps.push([right(row), next.words[0]!.left], [right(next), row.words[0]!.left]);
    for (const [from, to] of gaps) {
      if (to - from >= narrowestGutter * row.size) found.add(Math.round((from + to) / 2));
    }
  }
  return [...found];
}

/** How many rows have a partner on the other side: columns need not share their baselines. */
function pairs(sides: readonly Side[]): number {
  const left = sides.filter((s) => s === 'left' || s === 'both').length;
  const after = sides.filter((s) => s === 'right' || s === 'both').length;
  return Math.min(left, after);
}

type Side = 'left' | 'right' | 'both' | 'across';

function sideOf(row: Row, x: number): Side {
  let before: number | null = null;
  let after: number | null = null;
  for (const word of row.words) {
    if (word.left < x && word.right > x) return 'across';
    if (word.right <= x) before = Math.max(before ?? word.right, word.right);
    else after = Math.min(after ?? word.left, word.left);
  }
  if (before === null) return 'right';
  if (after === null) return 'left';
  return after - before >= narrowestGutter * row.size ? 'both' : 'across';
}

/** Leaves a heading or closing line that stands off below the columns to what follows them. */
function trim(gutter: Gutter, rows: readonly Row[], sides: readonly Side[]): Gutter {
  let { to } = gutter;
  const lastPaired = sides.findLastIndex((s, i) => i < to && (s === 'both' || s === 'right'));
  for (let i = lastPaired + 1; i < to; i++) {
    const distance = rows[i]!.baseline - rows[i - 1]!.baseline;
    if (sides[i] === 'left' && distance > 2 * rows[i]!.size) to = i;
  }
  return { ...gutter, to };
}

function hasDivider(gutter: Gutter, rows: readonly Row[], dividers: readonly Divider[]): boolean {
  return dividers.some((divider) => {
    if (Math.abs(divider.left - gutter.x) > 4) return false;
    const covered = rows
      .slice(gutter.from, gutter.to)
      .filter((row) => row.baseline > divider.top && row.baseline - row.size < divider.bottom);
    return covered.length >= 0.7 * (gutter.to - gutter.from);
  });
}

function isBetweenColumns(gutter: Gutter, rows: readonly Row[]): boolean {
  const inside = rows.slice(gutter.from, gutter.to);
  const columns = [
    side(inside, (center) => center < gutter.x),
    side(inside, (center) => center > gutter.x),
  ] as const;
  const whole = regionOf(inside);
  return columns.every((column) => looksLikeColumn(column, whole)) && standSideBySide(...columns);
}

/** Columns share most of the shorter one's height. */
function standSideBySide(a: readonly Row[], b: readonly Row[]): boolean {
  const [top, bottom] = [
    Math.max(a[0]!.baseline, b[0]!.baseline),
    Math.min(a.at(-1)!.baseline, b.at(-1)!.baseline),
  ];
  const shorter = Math.min(a.at(-1)!.baseline - a[0]!.baseline, b.at(-1)!.baseline - b[0]!.baseline);
  return bottom - top >= 0.5 * shorter;
}

function looksLikeColumn(rows: readonly Row[], whole: Region): boolean {
  if (rows.length < fewestRows) return false;
  const { left, right: end } = regionOf([...rows]);
  const width = end - left;
  if (width < narrowestColumn * (whole.right - whole.left)) return false;
  const texts = rows.map((row) => row.words.reduce((sum, word) => sum + word.text.length + 1, -1));
  const fills = rows.map((row) => inkWidth(row) / width);
  return median(texts) >= shortestText && median(fills) >= leastFill;
}

/** Width of a row's text without the wide gaps between table cells. */
function inkWidth(row: Row): number {
  let width = 0;
  for (const [i, word] of row.words.entries()) {
    const gap = i > 0 ? word.left - row.words[i - 1]!.right : 0;
    width += word.right - word.left + (gap < 1.4 * row.size ? Math.max(0, gap) : 0);
  }
  return width;
}

function median(values: number[]): number {
  return values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
