import type { PrintedLine } from '../../../document.ts';
import type { Line } from '../layout/line.ts';
import { fromFrame } from '../page/frame.ts';
import { jointOf, type WordCounts } from './hyphenation.ts';

/** How far glyphs reach above and below the baseline, in font sizes, for a box that covers a line. */
const ascent = 0.82;
const descent = 0.24;
const cellSeparator = ' | ';

/** Text put together from printed lines, with the place of every line. */
export interface PrintedText {
  text: string;
  lines: PrintedLine[];
}

/**
 * Joins the printed lines of each cell to running text, and cells by „ | “; at the edge an empty cell leaves but its
 * bar. The lines' offsets cover all of it.
 */
export function printedText(cells: readonly (readonly Line[])[], counts: WordCounts): PrintedText {
  let text = '';
  const lines: PrintedLine[] = [];
  for (const [c, cell] of cells.entries()) {
    if (c > 0) {
      text += cellSeparator;
      if (lines.length > 0) lines.at(-1)!.end = text.length;
    }
    for (const [i, line] of cell.entries()) {
      const next = cell[i + 1];
      const joint = next ? jointOf(line.text, next.text, counts) : { cut: 0, glue: '' };
      const start = text.length;
      text += line.text.slice(0, line.text.length - joint.cut) + joint.glue;
      const quadrant = line.quadrant === undefined ? {} : { quadrant: line.quadrant };
      lines.push({ start, end: text.length, page: line.page, box: boxOf(line), ...quadrant });
    }
  }
  const [lead, body] = [text.length - text.trimStart().length, text.trim()];
  return {
    text: body,
    lines: lines.map((line, i) => ({
      ...line,
      start: i === 0 ? 0 : line.start - lead,
      end: Math.min(line.end - lead, body.length),
    })),
  };
}

function boxOf(line: Line): PrintedLine['box'] {
  const a = fromFrame(line.left, line.baseline - ascent * line.size, line.turn);
  const b = fromFrame(line.right, line.baseline + descent * line.size, line.turn);
  const [left, top] = [Math.min(a[0], b[0]), Math.min(a[1], b[1])];
  return [left, top, Math.abs(b[0] - a[0]), Math.abs(b[1] - a[1])].map(tenth) as PrintedLine['box'];
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
