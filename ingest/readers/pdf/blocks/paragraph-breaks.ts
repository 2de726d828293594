import type { Line } from '../layout/line.ts';
import { type Marker, markerOf } from './markers.ts';
import type { TextStyle } from './text-style.ts';

/** Indents and differences below this share of the font size are no sign of anything. */
const slack = 0.8;
const sentenceEnd = /[.!?:;…]["“”‘’»)\]]*$/u;

/** Whether `line` begins something new after the lines of `block`, which stand above it. */
export function startsNew(block: readonly Line[], line: Line, style: TextStyle): boolean {
  const first = block[0]!;
  const above = block.at(-1)!;
  if (line.table || above.table || line.column !== above.column || line.turn !== above.turn) return true;
  if (Math.abs(line.size - above.size) > 0.6) return true;
  const step = line.baseline - above.baseline;
  if (step <= 0 || step > style.leading(line.size) + 0.2 * line.size) return true;
  if (line.letterSpaced !== above.letterSpaced) return true;
  if (isCentered(line) && isCentered(above)) return line.bold !== above.bold;
  if (line.bold !== above.bold && (endsShort(above, line) || isCentered(above))) return true;
  const marker = markerOf(line.text);
  if (marker && startsItem(marker, line, block)) return true;
  if (isIndentBreak(block, line, Boolean(markerOf(first.text)))) return true;
  return endsShort(above, line) && (sentenceEnd.test(above.text) || leavesOpen(above) > 0.35);
}

/**
 * A number at the beginning of a line is a marker only where a line could have ended: „nach Absatz | 2. …“ is none.
 */
function startsItem(marker: Marker, line: Line, block: readonly Line[]): boolean {
  const first = block[0]!;
  const above = block.at(-1)!;
  if (/(?:Abs(?:atz|\.)|Nr\.|Nummer|Nummern|Art\.|Artikel|S\.|§{1,2}|vom|am|bis)$/u.test(above.text))
    return false;
  const previous = markerOf(first.text);
  const continues = previous?.family === marker.family && Math.abs(first.left - line.left) < 3;
  if (continues) return marker.family !== 'bullet' || endsShort(above, line) || sentenceEnd.test(above.text);
  if (sentenceEnd.test(above.text)) return true;
  return (
    endsShort(above, line) && (/[,)]$|\b(?:und|oder|sowie)$/u.test(above.text) || line.left > above.left + 2)
  );
}

function isIndentBreak(block: readonly Line[], line: Line, isItem: boolean): boolean {
  const above = block.at(-1)!;
  const indent = (line.left - above.left) / line.size;
  if (Math.abs(indent) <= slack) return false;
  const ended = sentenceEnd.test(above.text) && endsShort(above, line);
  if (block.length > 1) return indent > 0 ? ended || !isItem : true;
  // After a single line: a first line may be indented, and the lines of an item hang below its text.
  if (indent < 0) return ended || indent < -5;
  return isItem ? indent > 8 : ended || leavesOpen(above) > 0.15;
}

/** The next line's first word would have fitted: the line was ended on purpose. */
export function endsShort(line: Line, next: Line): boolean {
  const word = next.text.slice(0, Math.max(next.text.indexOf(' '), 1));
  const width = (word.length + 0.5) * ((next.right - next.left) / Math.max(next.text.length, 1));
  return line.column.right - line.right > Math.max(width, line.size);
}

/** Share of the column's width that stays empty at the right of a line. */
export function leavesOpen(line: Line): number {
  const { left, right } = line.column;
  return (right - line.right) / Math.max(right - left, 1);
}

export function isCentered(line: Line): boolean {
  const { left, right } = line.column;
  const margins = [line.left - left, right - line.right] as const;
  return Math.min(...margins) > 2 * line.size && Math.abs(margins[0] - margins[1]) < line.size;
}

export function endsSentence(text: string): boolean {
  return sentenceEnd.test(text);
}
