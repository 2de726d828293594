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

/** Finds tables of at least two rows and two columns whose cells are framed by rules. */
export function findGrids(rules: readonly Rule[]): Grid[] {
  return touchingGroups(rules).flatMap((group) => {
    const verticals = group.filter((rule) => !isHorizontal(rule));
    const horizontals = group.filter(isHorizontal);
    const xs = merge(verticals.map((rule) => rule.left));
    const ys = merge(horizontals.map((rule) => rule.top));
    if (xs.length < 2 || ys.length < 3 || xs.length + ys.length < 6) return [];
    const isParted = (row: number, i: number) => {
      const middle = (ys[row]! + ys[row + 1]!) / 2;
      return verticals.some(
        (rule) => Math.abs(rule.left - xs[i]!) <= tolerance && rule.top <= middle && rule.bottom >= middle,
      );
    };
    const edges = withOpenSides(xs, horizontals);
    return edges.length >= 3 ? [{ xs: edges, ys, isParted: shifted(isParted, edges, xs) }] : [];
  });
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
