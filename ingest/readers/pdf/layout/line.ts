import type { Turn, Word } from '../page/word.ts';
import { despace } from './letter-spacing.ts';
import type { Row } from './row.ts';
import type { Synopsis } from './synopsis.ts';

/** A stretch of a line set off from its neighbours by a wide gap: a cell, or what follows a tab. */
export interface Cell {
  text: string;
  left: number;
  right: number;
}

/** One printed line of one column, in the reading frame of its turn. */
export interface Line {
  page: number;
  text: string;
  /** Its stretches, where it has several. */
  cells?: Cell[];
  left: number;
  right: number;
  baseline: number;
  size: number;
  /** All of it is bold. */
  bold: boolean;
  /** How many characters at its beginning are bold. */
  boldLead: number;
  letterSpaced: boolean;
  artifact: boolean;
  /** The quarter of the page as a plenary record marks it, A to D. */
  quadrant?: string;
  turn: Turn;
  /** The column it stands in: the same object for all lines of a column. */
  column: Column;
  /** Set for the rows of ruled tables: the printed lines of each cell. */
  table?: Line[][];
  /** The synopsis whose left (0) or right column (1) it stands in. */
  synopsis?: { of: Synopsis; side: number };
}

/** A column of one page. */
export interface Column {
  left: number;
  right: number;
}

/** Gap, as a share of the font size, that sets two stretches of a line apart. */
const cellGap = 1.4;
const narrowestSpace = 0.15;
const superscripts: Record<string, string> = Object.fromEntries(
  [...'0123456789'].map((digit, i) => [digit, '⁰¹²³⁴⁵⁶⁷⁸⁹'[i]!]),
);

/** The stretches of a line; a line without wide gaps is one itself. */
export function cellsOf(line: Line): readonly Cell[] {
  return line.cells ?? [line];
}

/** The line that a row of words prints: words joined where no gap parts them, letter-spacing undone. */
export function lineOf(row: Row, page: number, column: Column): Line {
  const spacing = despace(row);
  const words = spacing?.words ?? row.words;
  const cells = joinWords(words, row);
  const text = cells.map((cell) => cell.text).join(' ');
  return {
    page,
    text,
    ...(cells.length > 1 ? { cells } : {}),
    left: row.words[0]!.left,
    right: Math.max(...row.words.map((word) => word.right)),
    baseline: row.baseline,
    size: row.size,
    bold: characters(words, (word) => word.bold) >= 0.9 * characters(words, () => true),
    boldLead: boldLead(words, text),
    letterSpaced: spacing?.complete ?? false,
    artifact: row.words.every((word) => word.artifact),
    turn: row.words[0]!.turn,
    column,
  };
}

function joinWords(words: readonly Word[], row: Row): Cell[] {
  const cells: { parts: string[]; left: number; right: number }[] = [];
  for (const [i, word] of words.entries()) {
    const previous = words[i - 1];
    const gap = previous ? word.left - previous.right : Infinity;
    if (gap > cellGap * row.size) cells.push({ parts: [], left: word.left, right: word.right });
    const cell = cells.at(-1)!;
    if (cell.parts.length > 0 && isSpaced(word, gap, row.size)) cell.parts.push(' ');
    cell.parts.push(textOf(word, row, previous));
    cell.right = Math.max(cell.right, word.right);
  }
  // Joined at once, so that no string keeps its pieces alive.
  return cells.map(({ parts, left, right }) => ({ text: parts.join(''), left, right }));
}

function characters(words: readonly Word[], keep: (word: Word) => boolean): number {
  return words.reduce((sum, word) => sum + (keep(word) ? word.text.length : 0), 0);
}

function isSpaced(word: Word, gap: number, size: number): boolean {
  return gap > narrowestSpace * size || (word.spaced && gap > 0.04 * size);
}

/** Raised digits become superscript ones („m²“, footnote marks); everything else stays as it is. */
function textOf(word: Word, row: Row, previous: Word | undefined): string {
  const raised = row.baseline - word.baseline > 0.12 * row.size && word.size < 0.9 * row.size;
  if (!raised || !/^[\d,;)*†]+$/.test(word.text) || (!previous && row.words.length === 1)) return word.text;
  return word.text.replace(/\d/g, (digit) => superscripts[digit]!);
}

function boldLead(words: readonly Word[], text: string): number {
  let lead = 0;
  for (const word of words) {
    if (!word.bold) break;
    const at = text.indexOf(word.text, lead);
    if (at < 0) break;
    lead = at + word.text.length;
  }
  return lead;
}
