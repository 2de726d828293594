import type { Line } from '../layout/line.ts';
import { entryCells, isEntryEnd } from './contents-entries.ts';
import { type Draft, linesOf, rawText } from './draft.ts';
import { isHeading } from './headings.ts';
import { markerOf } from './markers.ts';
import { endsSentence, leavesOpen } from './paragraph-breaks.ts';
import { paragraphsOf } from './paragraphs.ts';
import { synopsisDrafts } from './synopsis-rows.ts';
import type { TextStyle } from './text-style.ts';

/** Puts the printed lines of a page's text together to paragraphs, list items, headings and table rows. */
export function draftsOf(lines: readonly Line[], style: TextStyle): Draft[] {
  return stretchesOf(lines).flatMap((stretch) =>
    stretch[0]!.synopsis
      ? synopsisDrafts(stretch, style)
      : paragraphsOf(stretch, style).map((block) => draftOf(block, style)),
  );
}

/** Lines of one synopsis, or of none, that follow each other. */
function stretchesOf(lines: readonly Line[]): Line[][] {
  const stretches: Line[][] = [];
  for (const line of lines) {
    const current = stretches.at(-1);
    if (current && current[0]!.synopsis?.of === line.synopsis?.of) current.push(line);
    else stretches.push([line]);
  }
  return stretches;
}

function draftOf(block: Line[], style: TextStyle): Draft {
  const first = block[0]!;
  if (first.table) return { kind: 'table-row', cells: first.table };
  if (block.some(isEntryEnd)) return { kind: 'table-row', cells: entryCells(block) };
  const draft: Draft = { kind: isListItem(block) ? 'list-item' : 'paragraph', cells: [block] };
  return isHeading(draft, style) ? { ...draft, kind: 'heading' } : draft;
}

/** Clauses („(1) …“) are paragraphs, and so are sentences that merely begin with „§ 103“. */
function isListItem(block: readonly Line[]): boolean {
  const marker = markerOf(block[0]!.text);
  if (
    !marker ||
    marker.family === 'clause' ||
    (block.length === 1 && /^[–—-] .* [–—-]$/.test(block[0]!.text))
  )
    return false;
  return marker.family !== 'section' || !/[.:;,]$/.test(block.at(-1)!.text);
}

/**
 * Joins what a column or page break parted. A paragraph goes on when its last line was full, its sentence is open or
 * the document indents first lines and the next one is not, and nothing marks a new beginning.
 */
export function joinAcrossBreaks(drafts: readonly Draft[]): Draft[] {
  const indents = indentsFirstLines(drafts);
  const joined: Draft[] = [];
  for (const draft of drafts) {
    const previous = joined.at(-1);
    if (previous && goesOn(previous, draft, indents)) {
      previous.cells = [[...linesOf(previous), ...linesOf(draft)]];
    } else {
      joined.push({ ...draft });
    }
  }
  return joined;
}

function goesOn(previous: Draft, draft: Draft, indents: boolean): boolean {
  if (draft.kind !== 'paragraph' || !['paragraph', 'list-item'].includes(previous.kind)) return false;
  const [last, first] = [linesOf(previous).at(-1)!, linesOf(draft)[0]!];
  if (last.column === first.column || last.turn !== first.turn) return false;
  if (Math.abs(last.size - first.size) > 0.6 || last.bold !== first.bold || markerOf(first.text))
    return false;
  if (isRemark(rawText(previous)) || isRemark(rawText(draft))) return false;
  if (/\p{L}-$/u.test(last.text)) return true;
  const flush = indentOf(first) < 0.5;
  if (endsSentence(last.text)) return indents && flush && leavesOpen(last) < 0.03;
  if (/^\p{Ll}/u.test(first.text)) return true;
  return leavesOpen(last) < 0.25 && (flush || Math.abs(indentOf(first) - indentOf(last)) < 0.5);
}

/** How far a line stands in from its column's left edge, in font sizes. */
function indentOf(line: Line): number {
  return (line.left - line.column.left) / line.size;
}

/** All of it stands in one bracket, closed or still open: it goes on nowhere and continues nothing. */
function isRemark(text: string): boolean {
  return text.startsWith('(') && (text.indexOf(')') < 0 || text.indexOf(')') === text.length - 1);
}

function indentsFirstLines(drafts: readonly Draft[]): boolean {
  const paragraphs = drafts.filter((draft) => draft.kind === 'paragraph' && linesOf(draft).length > 1);
  const indented = paragraphs.filter((draft) => {
    const [first, second] = linesOf(draft);
    return first!.left > second!.left + 0.5 * first!.size;
  });
  return indented.length > 0.4 * paragraphs.length;
}

/** Whether a draft's text is nothing but signs: rules typed with underscores, ornaments. */
export function isOrnament(draft: Draft): boolean {
  return !/[\p{L}\p{N}]/u.test(rawText(draft));
}
