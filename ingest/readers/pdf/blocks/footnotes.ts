import type { Line } from '../layout/line.ts';
import { groupBy } from '../statistics.ts';
import type { TextStyle } from './text-style.ts';

/** Footnotes are set at most at this share of the running text's size. */
const smaller = 0.93;
const raisedMark = /^(?:[⁰¹²³⁴-⁹]+\)?|\*{1,3}\)?|†)\s?/u;
const plainMark = /^\d{1,3}\)?\s/;

export interface Separated {
  text: Line[];
  /** Lines of each footnote. */
  notes: Line[][];
}

/** Takes the footnotes at the bottom of a page's columns out of its text. */
export function separateFootnotes(lines: readonly Line[], style: TextStyle): Separated {
  const notes: Line[][] = [];
  const taken = new Set<Line>();
  for (const column of groupBy(lines, (line) => line.column).values()) {
    const start = noteStart(column, style);
    if (start === null || (start === 0 && column.length === lines.length)) continue;
    for (const line of column.slice(start)) {
      taken.add(line);
      if (isMark(line)) notes.push([line]);
      else notes.at(-1)!.push(line);
    }
  }
  return { text: lines.filter((line) => !taken.has(line)), notes };
}

/** Where the small lines at the end of a column begin with a footnote mark; null when there are none. */
function noteStart(column: readonly Line[], style: TextStyle): number | null {
  let start: number | null = null;
  for (let i = column.length - 1; i >= 0; i--) {
    const line = column[i]!;
    if (line.table || line.turn !== 0 || line.size > smaller * style.size) break;
    if (raisedMark.test(line.text)) start = i;
    else if (plainMark.test(line.text) && standsOff(column, i, style)) start = i;
  }
  return start;
}

function isMark(line: Line): boolean {
  return raisedMark.test(line.text) || plainMark.test(line.text);
}

function standsOff(column: readonly Line[], i: number, style: TextStyle): boolean {
  const [above, line] = [column[i - 1], column[i]!];
  return above !== undefined && line.baseline - above.baseline > style.leading(line.size) + 0.3 * line.size;
}
