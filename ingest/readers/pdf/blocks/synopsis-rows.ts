import type { Line } from '../layout/line.ts';
import { isVerdict } from '../layout/synopsis-heads.ts';
import { type Draft, linesOf, rawText } from './draft.ts';
import { bareUnit } from './headings.ts';
import { type Marker, markerOf } from './markers.ts';
import { endsSentence, leavesOpen } from './paragraph-breaks.ts';
import { paragraphsOf } from './paragraphs.ts';
import type { TextStyle } from './text-style.ts';

/** Share of the font size within which two lines beside each other begin at one height. */
const sameHeight = 0.5;
/** White between two paragraphs, in usual line distances, that lines of one cell do not have. */
const whiteBand = 1.15;
/** Lines of a column's head are not further apart than this many font sizes. */
const headHeight = 1.5;

/** A paragraph of one column. */
interface Paragraph {
  side: number;
  lines: Line[];
  top: number;
  bottom: number;
  marker: Marker['family'] | null;
}

/**
 * The rows of a synopsis on one page, each a pair of cells: where both columns begin something new at one height, or
 * one does beside white. `lines` are the left column's, then the right one's.
 */
export function synopsisDrafts(lines: readonly Line[], style: TextStyle): Draft[] {
  const { headed } = lines[0]!.synopsis!.of;
  const rows: Paragraph[][] = [];
  for (const level of levelsOf(lines, style)) {
    const row = rows.at(-1);
    const isBelowHeads = headed && rows.length === 1;
    if (row && !(isBelowHeads ? endsHeads(level, row) : beginsRow(level, row, style))) row.push(...level);
    else rows.push([...level]);
  }
  const drafts = rows.map((row) => pairOf(row));
  if (drafts[0] && headed) drafts[0].synopsis = 'heads';
  return joinUnits(drafts);
}

/** The paragraphs of both columns from top down, those that begin at one height together. */
function levelsOf(lines: readonly Line[], style: TextStyle): Paragraph[][] {
  const paragraphs = [0, 1].flatMap((side) => {
    const column = lines.filter((line) => line.synopsis!.side === side);
    return paragraphsOf(column, style).map((own) => paragraphOf(own, side));
  });
  const levels: Paragraph[][] = [];
  for (const paragraph of paragraphs.sort((a, b) => a.top - b.top)) {
    const level = levels.at(-1);
    const [other] = level ?? [];
    const isBeside =
      other !== undefined &&
      level!.every(({ side }) => side !== paragraph.side) &&
      paragraph.top - other.top <= sameHeight * paragraph.lines[0]!.size;
    if (isBeside) level!.push(paragraph);
    else levels.push([paragraph]);
  }
  return levels;
}

function paragraphOf(lines: Line[], side: number): Paragraph {
  const marker = markerOf(`${lines[0]!.text} `)?.family ?? null;
  return { side, lines, top: lines[0]!.baseline, bottom: lines.at(-1)!.baseline, marker };
}

function beginsRow(level: readonly Paragraph[], row: readonly Paragraph[], style: TextStyle): boolean {
  const { top, lines, marker } = level[0]!;
  const white = (top - Math.max(...row.map(({ bottom }) => bottom))) / style.leading(lines[0]!.size);
  if (level.length > 1)
    return level.every((one) => one.marker !== null) && !areAlike(level) ? white > whiteBand : true;
  // Beside lines of the other column it is one of several paragraphs in a cell.
  if (white < 1 - sameHeight || marker === null) return false;
  return marker === 'section' || row.some((other) => other.top === row[0]!.top && other.marker === marker);
}

/** A head may take several lines, but they stand below its first one. */
function endsHeads(level: readonly Paragraph[], row: readonly Paragraph[]): boolean {
  return (
    level.length > 1 ||
    level[0]!.top - Math.max(...row.map(({ bottom }) => bottom)) > headHeight * level[0]!.lines[0]!.size
  );
}

/** „(2)“ on both sides. */
function areAlike(level: readonly Paragraph[]): boolean {
  const [first, ...others] = level.map(({ lines }) => markerOf(`${lines[0]!.text} `)?.text.trim());
  return others.every((marker) => marker === first);
}

function pairOf(row: readonly Paragraph[]): Draft {
  const cells = [0, 1].map((at) => row.filter(({ side }) => side === at).flatMap(({ lines }) => lines));
  return { kind: 'table-row', cells, synopsis: 'pair' };
}

/** „§ 1“ alone in both cells goes with the row below it. */
function joinUnits(drafts: readonly Draft[]): Draft[] {
  const joined: Draft[] = [];
  for (const draft of drafts) {
    const above = joined.at(-1);
    if (above?.synopsis === 'pair' && above.cells.every((cell) => isBareUnit(cell))) append(above, draft);
    else joined.push(draft);
  }
  return joined;
}

function isBareUnit(cell: readonly Line[]): boolean {
  return cell.length === 0 || bareUnit.test(textOf(cell));
}

/** Leaves out heads that a page repeats, and joins a row that a page break parted. */
export function joinSynopses(drafts: readonly Draft[]): Draft[] {
  const joined: Draft[] = [];
  let heads: string | null = null;
  for (const draft of drafts) {
    const above = joined.at(-1);
    if (draft.synopsis === 'heads') {
      if (above?.synopsis && rawText(draft) === heads) continue;
      heads = rawText(draft);
    }
    if (above && goesOn(above, draft)) append(above, draft);
    else joined.push({ ...draft });
  }
  return joined;
}

function goesOn(above: Draft, draft: Draft): boolean {
  if (above.synopsis !== 'pair' || draft.synopsis !== 'pair') return false;
  if (linesOf(above).at(-1)!.page === linesOf(draft)[0]!.page) return false;
  return draft.cells.some((cell, side) => continues(above.cells[side]!, cell));
}

function continues(above: readonly Line[], cell: readonly Line[]): boolean {
  const [last, first] = [above.at(-1), cell[0]];
  if (!last || !first || markerOf(`${first.text} `) || isVerdict(textOf(cell)) || isVerdict(textOf(above)))
    return false;
  if (/\p{L}[-\u00ad]$/u.test(last.text) || /^\p{Ll}/u.test(first.text)) return true;
  return !endsSentence(last.text) && leavesOpen(last) < 0.25 && last.bold === first.bold;
}

function append(above: Draft, draft: Draft): void {
  above.cells = above.cells.map((cell, side) => [...cell, ...draft.cells[side]!]);
}

function textOf(lines: readonly Line[]): string {
  return lines.map((line) => line.text).join(' ');
}
