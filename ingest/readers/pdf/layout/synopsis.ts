import { markerOf } from '../blocks/markers.ts';
import { type Cell, cellsOf, type Column, lineOf } from './line.ts';
import type { Row } from './row.ts';
import { areColumnHeads, isVerdict, mayBeginRow, mayHead } from './synopsis-heads.ts';

/**
 * Two columns whose paragraphs belong together row by row: a draft and what a committee made of it, a law as it is and
 * as it shall be.
 */
export interface Synopsis {
  /** Where its columns are parted. */
  gutter: number;
  columns: readonly [Column, Column];
  /** Its first row heads the columns. */
  headed: boolean;
  /** Heads come again on every page, so that a page without them belongs to something else. */
  repeatsHeads: boolean;
}

/** Which rows of a page a synopsis takes, end exclusive. */
export interface SynopsisRows {
  synopsis: Synopsis;
  from: number;
  to: number;
}

/** Two heads on one level need not share a baseline: one may take two lines, centred beside the other. */
const headHeight = 1.6;
/** Rows at the top of a page that may be running heads. */
const mostAbove = 5;
/** Letter-spaced words count by their letters. */
const mostHeadWords = 50;
const sameEdge = 4;
/** One-sided rows this far below the others, in font sizes, are no part of the table. */
const farBelow = 2.5;
/** Rows that begin alike on both sides, so many that chance and columns of running text do not make them. */
const fewestPairs = 3;
const pairedShare = 0.6;

/**
 * The first synopsis among the rows of a page: by its column heads; as the continuation of one that the page or the
 * page before began (`open`); or by rows that begin with the same number on both sides or say „unverändert“.
 */
export function findSynopsis(rows: readonly Row[], open: Synopsis | null): SynopsisRows | null {
  return byHeads(rows, open) ?? (open && !open.repeatsHeads ? continued(rows, open) : null) ?? byPairs(rows);
}

function byHeads(rows: readonly Row[], open: Synopsis | null): SynopsisRows | null {
  for (const [from, row] of rows.entries()) {
    if (row.words.length > mostHeadWords || !row.words.some(({ text }) => mayHead(text))) continue;
    const level = rows
      .slice(from, from + 3)
      .filter((other) => other.baseline - row.baseline <= headHeight * row.size);
    const cells = level.map(stretches);
    const pair = headPair(cells.flat());
    if (!pair || !cells[0]!.every((cell) => pair.includes(cell))) continue;
    const cut = gutterIn(rows, from, pair[0].right, pair[1].left);
    if (cut) return synopsisAt(rows, from, cut, { headed: true, repeatsHeads: open?.headed ?? false });
  }
  return null;
}

function headPair(cells: readonly Cell[]): [Cell, Cell] | null {
  for (const left of cells) {
    const right = cells.find((cell) => cell.left > left.right && areColumnHeads(left.text, cell.text));
    if (right) return [left, right];
  }
  return null;
}

/** The rows at the top that keep to the columns of `open`, where something shows that they still belong together. */
function continued(rows: readonly Row[], open: Synopsis): SynopsisRows | null {
  const from = rows.findIndex((row) => keepsTo(row, open));
  if (from < 0 || from > mostAbove) return null;
  const to = reach(rows, from, open.gutter);
  const found = synopsisAt(rows, from, { x: open.gutter, to }, { headed: false, repeatsHeads: false });
  if (!found || pairsIn(rows.slice(from, found.to), open.gutter).paired === 0) return null;
  const isAligned = found.synopsis.columns.every(
    ({ left }, i) => Math.abs(left - open.columns[i]!.left) <= sameEdge,
  );
  return isAligned ? found : null;
}

function keepsTo(row: Row, { gutter, columns: [left] }: Synopsis): boolean {
  const start = row.words[0]!.left;
  return (start > gutter || Math.abs(start - left.left) <= sameEdge) && !crosses(row, gutter);
}

/** A synopsis without heads that we know: its rows must plainly begin alike. */
function byPairs(rows: readonly Row[]): SynopsisRows | null {
  const pairs = rows.flatMap((row, at) => {
    if (!isParted(row)) return [];
    const cells = stretches(row);
    return cells.length === 2 && isPair(cells[0]!.text, cells[1]!.text)
      ? [{ at, left: cells[0]!, right: cells[1]! }]
      : [];
  });
  if (pairs.length < fewestPairs) return null;
  const from = pairs[0]!.at;
  const cut = gutterIn(
    rows,
    from,
    Math.max(...pairs.map(({ left }) => left.right)),
    Math.min(...pairs.map(({ right }) => right.left)),
  );
  if (!cut) return null;
  const { paired, all } = pairsIn(rows.slice(from, cut.to), cut.x);
  if (paired < fewestPairs || paired < pairedShare * all) return null;
  return synopsisAt(rows, from, cut, { headed: false, repeatsHeads: false });
}

/** A wide gap with what may be a number or verdict behind it: a cheap first look. */
function isParted({ words, size }: Row): boolean {
  return words.some((word, i) => i > 0 && word.left - words[i - 1]!.right > size && mayBeginRow(word.text));
}

/** How many rows begin alike on both sides of a gutter, among all that begin with a number or a verdict on one. */
function pairsIn(rows: readonly Row[], gutter: number): { paired: number; all: number } {
  let [paired, all] = [0, 0];
  for (const row of rows) {
    const [left, right] = sidesOf(row, gutter).map((words) =>
      words.length > 0 ? lineOf({ ...row, words }, 0, nowhere).text : '',
    );
    if (numberOf(left!) === null && numberOf(right!) === null && !isVerdict(left!) && !isVerdict(right!))
      continue;
    all++;
    if (left && right && isPair(left, right)) paired++;
  }
  return { paired, all };
}

/** Whether two texts at one height begin with the same number, or one of them says what becomes of the other. */
function isPair(left: string, right: string): boolean {
  if (isVerdict(left) !== isVerdict(right)) return true;
  const number = numberOf(left);
  return number !== null && number === numberOf(right);
}

function numberOf(text: string): string | null {
  const marker = markerOf(`${text} `);
  return marker && marker.family !== 'bullet' ? marker.text.replace(/\s/g, '') : null;
}

const nowhere: Column = { left: 0, right: 0 };

function stretches(row: Row): readonly Cell[] {
  return cellsOf(lineOf(row, 0, nowhere));
}

function crosses(row: Row, x: number): boolean {
  return row.words.some((word) => word.left < x && word.right > x);
}

/** The end of the rows from `from` on that print nothing across `x`. */
function reach(rows: readonly Row[], from: number, x: number): number {
  let to = from;
  while (to < rows.length && !crosses(rows[to]!, x)) to++;
  return to;
}

/** Where between two x the rows stay white furthest down, in the middle of the widest such stretch. */
function gutterIn(
  rows: readonly Row[],
  from: number,
  left: number,
  right: number,
): { x: number; to: number } | null {
  const xs = Array.from({ length: Math.max(0, Math.floor(right - left)) }, (_, i) => left + i + 0.5);
  const ends = xs.map((x) => reach(rows, from, x));
  const to = Math.max(...ends);
  let best: [number, number] = [0, 0];
  for (let i = 0; i < xs.length; i++) {
    let j = i;
    while (ends[j] === to) j++;
    if (j - i > best[1] - best[0]) best = [i, j];
    i = j;
  }
  return best[1] > best[0] ? { x: (xs[best[0]]! + xs[best[1] - 1]!) / 2, to } : null;
}

function synopsisAt(
  rows: readonly Row[],
  from: number,
  { x, to }: { x: number; to: number },
  kind: Pick<Synopsis, 'headed' | 'repeatsHeads'>,
): SynopsisRows | null {
  const end = withoutFollowing(rows, from, to, x);
  const sides = [0, 1].map((side) => rows.slice(from, end).flatMap((row) => sidesOf(row, x)[side]!));
  if (sides.some((words) => words.length === 0)) return null;
  const [left, right] = sides.map((words): Column => ({
    left: Math.min(...words.map((word) => word.left)),
    right: Math.max(...words.map((word) => word.right)),
  }));
  return { synopsis: { gutter: x, columns: [left!, right!], ...kind }, from, to: end };
}

/** Where the table ends: short lines that stand off below it, on one side only, are something else. */
function withoutFollowing(rows: readonly Row[], from: number, to: number, x: number): number {
  const last = rows.findLastIndex((row, i) => i < to && sidesOf(row, x).every((words) => words.length > 0));
  for (let i = Math.max(last, from) + 1; i < to; i++) {
    if (rows[i]!.baseline - rows[i - 1]!.baseline > farBelow * rows[i]!.size) return i;
  }
  return to;
}

/** The words of a row on both sides of a gutter. */
export function sidesOf(row: Row, gutter: number): [Row['words'], Row['words']] {
  return [
    row.words.filter((word) => word.left + word.right < 2 * gutter),
    row.words.filter((word) => word.left + word.right >= 2 * gutter),
  ];
}
