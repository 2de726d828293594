import type { Turn, Word } from '../page/word.ts';
import { despace } from './letter-spacing.ts';
import type { Row } from './row.ts';

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
  cells: Cell[];
  left: number;
  right: number;
  baseline: number;
  size: number;
  /** Name of the face most of it is set in. */
  font: string;
  /** All of it is bold, or italic. */
  bold: boolean;
  italic: boolean;
  /** How many characters at its beginning are bold. */
  boldLead: number;
  letterSpaced: boolean;
  artifact: boolean;
  turn: Turn;
  /** The column it stands in: the same object for all lines of a column. */
  column: Column;
  /** Set for the rows of ruled tables: the printed lines of each cell. */
  table?: Line[][];
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

/** The line that a row of words prints: words joined where no gap parts them, letter-spacing undone. */
export function lineOf(row: Row, page: number, column: Column): Line {
  const spacing = despace(row);
  const words = spacing?.words ?? row.words;
  const cells: Cell[] = [];
  for (const [i, word] of words.entries()) {
    const previous = words[i - 1];
    const text = textOf(word, row, previous);
    const cell = cells.at(-1);
    const gap = previous ? word.left - previous.right : 0;
    if (!cell || !previous || gap > cellGap * row.size) {
      cells.push({ text, left: word.left, right: word.right });
    } else {
      cell.text += (isSpaced(word, gap, row.size) ? ' ' : '') + text;
      cell.right = Math.max(cell.right, word.right);
    }
  }
  const text = cells.map((cell) => cell.text).join(' ');
  const all = characters(words, () => true);
  const main = words.reduce((a, b) => (b.text.length > a.text.length ? b : a));
  return {
    page,
    text,
    cells,
    left: row.words[0]!.left,
    right: Math.max(...row.words.map((word) => word.right)),
    baseline: row.baseline,
    size: row.size,
    font: main.font.name,
    bold: characters(words, (word) => word.bold) >= 0.9 * all,
    italic: characters(words, (word) => word.font.italic) >= 0.9 * all,
    boldLead: boldLead(words, text),
    letterSpaced: spacing?.complete ?? false,
    artifact: row.words.every((word) => word.artifact),
    turn: row.words[0]!.turn,
    column,
  };
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
