import { fontStyle } from '../page/font-style.ts';
import { isHorizontal } from '../page/rules.ts';
import type { PageMarks, Rule, Turn, Word } from '../page/word.ts';
import { type AlignedRow, withAlignedTables } from './aligned-tables.ts';
import { withBullets } from './bullets.ts';
import { type Region, regionsOf } from './columns.ts';
import { hasLeader } from './leader.ts';
import { type Column, type Line, lineOf } from './line.ts';
import { withoutMarginals } from './marginals.ts';
import { quadrantsOf } from './quadrants.ts';
import { type Row, rowsOf } from './row.ts';
import { cellWords, findGrids, type Grid, isInside } from './ruled-tables.ts';
import { findSynopsis, sidesOf, type Synopsis, type SynopsisRows } from './synopsis.ts';

/** A drawn line between columns is at least this share of the page's height. */
const dividerHeight = 0.05;
/** More rules than this are a drawing, not tables. */
const mostRules = 3000;

/**
 * The printed lines of a page in reading order: columns one after the other, text set sideways at the end. `open` is
 * the synopsis with which the page before ended.
 */
export function pageLines(marks: PageMarks, page: number, open: Synopsis | null = null): Line[] {
  return turnsByWeight(marks.words).flatMap((turn) => {
    const turned = marks.words.filter((word) => word.turn === turn);
    const text = withoutMarginals(turned);
    const words = withBullets(text, turn === 0 ? marks.dots : []);
    const quadrantAt = quadrantsOf(turned, text);
    const rules = turn === 0 && marks.rules.length <= mostRules ? marks.rules : [];
    const grids = findGrids(rules).filter((grid) => !isSynopsis(grid, words, open));
    const dividers = rules.filter((rule) => isDivider(rule, marks.height, grids));
    const free = words.filter((word) => !grids.some((grid) => isInside(grid, word)));
    const tables = new Map(
      grids.flatMap((grid) => gridLines(grid, words, page)).map((line) => [standIn(line), line]),
    );
    const rows = rowsOf([...free, ...tables.keys()]).filter(isPrinted);
    const columns = (some: readonly Row[]) =>
      regionsOf(some, dividers).flatMap((region) => regionLines(region, page, tables));
    const lines = withSynopses(rows, page, open, columns);
    return lines.map((line) => {
      const quadrant = quadrantAt(line.left, line.baseline);
      return quadrant === null ? line : { ...line, quadrant };
    });
  });
}

/** The lines of synopses, left column first, between those of the `rest`. */
function withSynopses(
  rows: readonly Row[],
  page: number,
  open: Synopsis | null,
  rest: (rows: readonly Row[]) => Line[],
): Line[] {
  const found = findSynopsis(rows, open);
  if (!found) return rest(rows);
  return [
    ...rest(rows.slice(0, found.from)),
    ...synopsisLines(rows, found, page),
    ...withSynopses(rows.slice(found.to), page, found.synopsis, rest),
  ];
}

function synopsisLines(rows: readonly Row[], { synopsis, from, to }: SynopsisRows, page: number): Line[] {
  const inside = rows.slice(from, to);
  return synopsis.columns.flatMap((column, side) => {
    const words = inside.flatMap((row) => sidesOf(row, synopsis.gutter)[side]!);
    return rowsOf(words).map((row) => ({ ...lineOf(row, page, column), synopsis: { of: synopsis, side } }));
  });
}

/** A frame drawn around both columns parts few of the rows that are in it. */
function isSynopsis(grid: Grid, words: readonly Word[], open: Synopsis | null): boolean {
  return (
    grid.xs.length === 3 && findSynopsis(rowsOf(words.filter((word) => isInside(grid, word))), open) !== null
  );
}

/** Rows of underscores are lines to write on. */
function isPrinted(row: Row): boolean {
  return row.words.some((word) => !/^_{3,}$/.test(word.text));
}

/** A word as wide as the table row it stands for, so that the row takes its place in the reading order. */
function standIn(line: Line): Word {
  return {
    text: line.text,
    left: line.left,
    right: line.right,
    baseline: line.baseline,
    size: line.size,
    font: fontStyle(null),
    bold: false,
    spaced: true,
    artifact: false,
    turn: 0,
  };
}

function regionLines(region: Region, page: number, tables: ReadonlyMap<Word, Line>): Line[] {
  const column = { left: region.left, right: textEdge(region) };
  const lines: Line[] = [];
  let rows: Row[] = [];
  const finish = () => {
    for (const row of withAlignedTables(rows)) {
      lines.push('cells' in row ? tableLine(row, page, column) : lineOf(row, page, column));
    }
    rows = [];
  };
  for (const row of region.rows) {
    const ruled = row.words.flatMap((word) => tables.get(word) ?? []);
    if (ruled.length === 0) {
      rows.push(row);
      continue;
    }
    finish();
    const words = row.words.filter((word) => !tables.has(word));
    lines.push(...ruled.map((line) => ({ ...line, column })));
    if (words.length > 0) rows.push({ ...row, words });
  }
  finish();
  return lines;
}

/** Where lines of text end at the latest; page numbers of tables of contents stand further out. */
function textEdge(region: Region): number {
  const ends = region.rows
    .filter((row) => {
      const text = row.words.map((word) => word.text).join(' ');
      return !hasLeader(text) && !/^\d+(?: [A-D])?$/.test(text);
    })
    .map((row) => Math.max(...row.words.map((word) => word.right)));
  return ends.length > 0 ? Math.max(...ends) : region.right;
}

function tableLine(row: AlignedRow, page: number, column: Column): Line {
  const printed = lineOf(row.rows[0]!, page, column);
  return asTable(printed, row.cells, page, column);
}

function gridLines(grid: Grid, words: readonly Word[], page: number): Line[] {
  const [left, right] = [grid.xs[0]!, grid.xs.at(-1)!];
  const inside = words.filter((word) => isInside(grid, word));
  return cellWords(grid, inside).flatMap((cells, i) => {
    const filled = cells.flat();
    if (filled.length === 0) return [];
    const printed = lineOf(rowsOf(filled)[0]!, page, { left, right });
    // In the middle of the row, so that no line beside the table gets between.
    const baseline = (grid.ys[i]! + grid.ys[i + 1]!) / 2;
    const place = { left: left + 1, right: right - 1, baseline, artifact: false };
    return [{ ...asTable(printed, cells, page, { left, right }), ...place }];
  });
}

/** The row of a table in place of one of its printed lines. */
function asTable(line: Line, cells: readonly Word[][], page: number, column: Column): Line {
  const table = cells
    .filter((cell) => cell.length > 0)
    .map((cell) => rowsOf(cell).map((row) => lineOf(row, page, column)));
  const text = table.map((cell) => cell.map((printed) => printed.text).join(' ')).join(' | ');
  const { cells: _, ...rest } = line;
  return { ...rest, text, table };
}

function isDivider(rule: Rule, pageHeight: number, grids: readonly Grid[]): boolean {
  if (isHorizontal(rule) || rule.bottom - rule.top < dividerHeight * pageHeight) return false;
  return !grids.some(
    (grid) =>
      rule.left >= grid.xs[0]! - 3 &&
      rule.left <= grid.xs.at(-1)! + 3 &&
      rule.bottom > grid.ys[0]! &&
      rule.top < grid.ys.at(-1)!,
  );
}

function turnsByWeight(words: readonly Word[]): Turn[] {
  const weight = new Map<Turn, number>();
  for (const word of words) weight.set(word.turn, (weight.get(word.turn) ?? 0) + word.text.length);
  return [...weight.entries()].sort((a, b) => b[1] - a[1]).map(([turn]) => turn);
}
