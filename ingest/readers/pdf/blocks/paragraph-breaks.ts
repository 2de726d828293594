import { cellsOf, type Line } from '../layout/line.ts';
import { type Marker, markerOf } from './markers.ts';
import type { TextStyle } from './text-style.ts';

/** Indents and differences below this share of the font size are no sign of anything. */
const slack = 0.8;
/** Gap in font sizes that justifying a line does not leave. */
const widestWordGap = 4;
const sentenceEnd = /[.!?:;…]["“”‘’»)\]]*$/u;

/** Whether `line` begins something new after the lines of `block`, which stand above it. */
export function startsNew(block: readonly Line[], line: Line, style: TextStyle): boolean {
  const first = block[0]!;
  const above = block.at(-1)!;
  if (line.table || above.table || line.column !== above.column || line.turn !== above.turn) return true;
  if (Math.abs(line.size - above.size) > 0.6) return true;
  if (isSpreadOut(above)) return true;
  const step = line.baseline - above.baseline;
  if (step <= 0 || step > widestStep(above, line, style)) return true;
  if (line.letterSpaced !== above.letterSpaced) return true;
  if (isCentered(line) && isCentered(above)) return line.bold !== above.bold;
  if (line.bold !== above.bold && isFaceBreak(above, line)) return true;
  const marker = markerOf(line.text);
  if (marker && startsItem(marker, line, block)) return true;
  if (isIndentBreak(block, line, Boolean(markerOf(first.text)))) return true;
  if (isOpenBracket(block)) return false;
  if (/^\p{Ll}/u.test(line.text) && !marker) return false;
  return endsShort(above, line) && (sentenceEnd.test(above.text) || isDeliberateEnd(above, line));
}

/**
 * Whether a line is indented as the first of a paragraph, seen from the next one: that stands out to the left again,
 * though the single line above is indented just the same.
 */
export function isFirstLine(block: readonly Line[], line: Line, next: Line | undefined): boolean {
  if (block.length > 1 || !next || next.column !== line.column || isCentered(line)) return false;
  const indent = (line.left - next.left) / line.size;
  return (
    Math.abs(block[0]!.left - line.left) < 1 &&
    indent > slack &&
    indent < 4 &&
    /^\p{Lu}/u.test(line.text) &&
    sentenceEnd.test(block[0]!.text) &&
    !markerOf(next.text)
  );
}

/** How far below a line the next one of the same paragraph may stand; further where a sentence plainly goes on. */
function widestStep(above: Line, line: Line, style: TextStyle): number {
  const usual = style.leading(line.size) + 0.2 * line.size;
  const goesOn = /^\p{Ll}/u.test(line.text) && !sentenceEnd.test(above.text) && leavesOpen(above) < 0.1;
  return goesOn ? Math.max(usual, 1.8 * line.size) : usual;
}

/** Bold type begins or ends for good here, not for a few words of a running sentence. */
function isFaceBreak(above: Line, line: Line): boolean {
  if (/[-\u00ad]$/.test(above.text) || /^\p{Ll}/u.test(line.text)) return false;
  return isCentered(above) || endsShort(above, line);
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
  if (continues) return marker.family !== 'bullet' || endsShort(above, line) || /[.!?:;,)]$/.test(above.text);
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
  return line.column.right - line.right > width + 0.4 * line.size;
}

/**
 * Nobody breaks a line of running text where the next word would still fit. Text indented on the left may be as much
 * narrower on the right.
 */
function isDeliberateEnd(line: Line, next: Line): boolean {
  const { left, right } = next.column;
  const narrowed = { ...line, column: { left, right: right - Math.max(0, next.left - left) } };
  return !/[-\u00ad,]$/.test(line.text) && endsShort(narrowed, next);
}

function isOpenBracket(block: readonly Line[]): boolean {
  const text = block.map((line) => line.text).join(' ');
  return text.startsWith('(') && text.split('(').length > text.split(')').length;
}

/** Share of the column's width that stays empty at the right of a line. */
export function leavesOpen(line: Line): number {
  const { left, right } = line.column;
  return (right - line.right) / Math.max(right - left, 1);
}

/** Equal margins on both sides; the narrower they are, the more exactly. */
export function isCentered(line: Line): boolean {
  const { left, right } = line.column;
  const [before, after] = [line.left - left, right - line.right];
  const margin = Math.min(before, after);
  if (margin < 0.7 * line.size) return false;
  return Math.abs(before - after) < (margin > 2 * line.size ? line.size : 0.2 * line.size);
}

/** Several things printed far apart on one line: the head of a gazette or letter. */
export function isSpreadOut(line: Line): boolean {
  const cells = cellsOf(line);
  const gaps = cells.slice(1).map((cell, i) => (cell.left - cells[i]!.right) / line.size);
  return gaps.some((gap) => gap > 10) || gaps.filter((gap) => gap > widestWordGap).length > 1;
}

export function endsSentence(text: string): boolean {
  return sentenceEnd.test(text);
}
