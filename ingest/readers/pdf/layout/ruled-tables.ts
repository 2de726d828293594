import { isHorizontal } from '../page/rules.ts';
import type { Rule, Word } from '../page/word.ts';

/** A table drawn with rules: where its columns and rows are parted. */
export interface Grid {
  /** Vertical borders from left to right, outer ones included. */
  xs: number[];
  /** Horizontal borders from top down, outer ones included. */
  ys: number[];
  /** Whether a rule parts the cells on both sides of the inner border xs[i] in row r. */
  isParted(row: number, i: number): boolean;
}

const tolerance = 3;
/** Share of a table's width that a rule between two rows covers. */
const borderShare = 0.6;

/** Finds tables of at least two rows and two columns whose cells are framed by rules. */
export function findGrids(rules: readonly Rule[]): Grid[] {
  return touchingGroups(rules).flatMap((group) => {
    const verticals = group.filter((rule) => !isHorizontal(rule));
    const horizontals = group.filter(isHorizontal);
    const xs = merge(verticals.map((rule) => rule.left));
    const ys = merge(horizontals.map((rule) => rule.top)).filter((y) => isRowBorder(y, horizontals));
    if (xs.length < 2 || ys.length < 3 || xs.length + ys.length < 6) return [];
    const isParted = (row: number, i: number) => coverage(verticals, xs[i]!, ys[row]!, ys[row + 1]!) > 0.5;
    const edges = withOpenSides(xs, horizontals);
    return edges.length >= 3 ? [{ xs: edges, ys, isParted: shifted(isParted, edges, xs) }] : [];
  });
}

/** A rule under a few cells only divides those; the rows of the table go on beside it. */
function isRowBorder(y: number, horizontals: readonly Rule[]): boolean {
  const left = Math.min(...horizontals.map((rule) => rule.left));
  const right = Math.max(...horizontals.map((rule) => rule.right));
  const drawn = horizontals
    .filter((rule) => Math.abs(rule.top - y) <= tolerance)
    .sort((a, b) => a.left - b.left);
  let covered = 0;
  let reach = left;
  for (const rule of drawn) {
    covered += Math.max(0, rule.right - Math.max(reach, rule.left));
    reach = Math.max(reach, rule.right);
  }
  return covered >= borderShare * (right - left);
}

/** Share of the height from `top` to `bottom` along which rules run at `x`. */
function coverage(verticals: readonly Rule[], x: number, top: number, bottom: number): number {
  const drawn = verticals
    .filter((rule) => Math.abs(rule.left - x) <= tolerance)
    .map((rule) => Math.max(0, Math.min(rule.bottom, bottom) - Math.max(rule.top, top)));
  return drawn.reduce((sum, length) => sum + length, 0) / (bottom - top);
}

/** Tables are often drawn without a frame at left and right: the horizontal rules then reach beyond the verticals. */
function withOpenSides(xs: number[], horizontals: readonly Rule[]): number[] {
  const left = Math.min(...horizontals.map((rule) => rule.left));
  const right = Math.max(...horizontals.map((rule) => rule.right));
  const edges = [...xs];
  if (left < xs[0]! - 4 * tolerance) edges.unshift(left);
  if (right > xs.at(-1)! + 4 * tolerance) edges.push(right);
  return edges;
}

function shifted(
  isParted: Grid['isParted'],
  edges: readonly number[],
  xs: readonly number[],
): Grid['isParted'] {
  return (row, i) => {
    const j = xs.indexOf(edges[i]!);
    return j < 0 || isParted(row, j);
  };
}

/** The words of each cell, by row and column; cells without a rule between them are one. */
export function cellWords(grid: Grid, words: readonly Word[]): Word[][][] {
  const rows = grid.ys.slice(1).map(() => grid.xs.slice(1).map((): Word[] => []));
  for (const word of words) {
    const row = slot(grid.ys, word.baseline - 0.3 * word.size);
    let column = slot(grid.xs, (word.left + word.right) / 2);
    if (row < 0 || column < 0) continue;
    while (column > 0 && !grid.isParted(row, column)) column--;
    rows[row]![column]!.push(word);
  }
  return rows;
}

/** Whether a word stands inside the table. */
export function isInside(grid: Grid, word: Word): boolean {
  return (
    word.turn === 0 &&
    slot(grid.ys, word.baseline - 0.3 * word.size) >= 0 &&
    slot(grid.xs, (word.left + word.right) / 2) >= 0
  );
}

function slot(borders: readonly number[], at: number): number {
  for (let i = 0; i + 1 < borders.length; i++) if (at >= borders[i]! && at < borders[i + 1]!) return i;
  return -1;
}

function merge(positions: number[]): number[] {
  const merged: number[] = [];
  for (const position of positions.sort((a, b) => a - b)) {
    if (merged.length === 0 || position - merged.at(-1)! > tolerance) merged.push(position);
  }
  return merged;
}

/** Rules that touch or cross each other, directly or through others. */
function touchingGroups(rules: readonly Rule[]): Rule[][] {
  const groups: Rule[][] = [];
  for (const rule of rules) {
    const touching = groups.filter((group) => group.some((other) => touch(rule, other)));
    const merged = [rule, ...touching.flat()];
    for (const group of touching) groups.splice(groups.indexOf(group), 1);
    groups.push(merged);
  }
  return groups;
}

function touch(a: Rule, b: Rule): boolean {
  return (
    a.left <= b.right + tolerance &&
    b.left <= a.right + tolerance &&
    a.top <= b.bottom + tolerance &&
    b.top <= a.bottom + tolerance
  );
}
