import { type NumberedSource } from '../../writing/numbered.ts';
import { type Budget, tokensOf } from '../../writing/budget.ts';

/** A stretch of the documents that one request reads. */
export interface ReadingPart {
  /** German, for display: „S. 3–9 (Haushalt)“. */
  label: string;
  sources: NumberedSource[];
}

/** A part ends at a boundary of the structure where one comes after this share of it. */
const leastFilled = 0.6;

/**
 * Divides passages into parts that fit a budget each. A part ends before another document, chapter or speech begins
 * where it is full enough, else where the budget ends; it never divides a passage.
 */
export function divide(sources: readonly NumberedSource[], budget: Budget): ReadingPart[] {
  const parts: NumberedSource[][] = [];
  let part: NumberedSource[] = [];
  let size = 0;
  for (const source of sources) {
    const tokens = tokensOf(source);
    const boundary = part.length > 0 && isBoundary(part.at(-1)!, source);
    const full = size + tokens > budget.tokens;
    if (part.length > 0 && (full || (boundary && size >= leastFilled * budget.tokens))) {
      parts.push(part);
      part = [];
      size = 0;
    }
    part.push(source);
    size += tokens;
  }
  if (part.length > 0) parts.push(part);
  return parts.map((own) => ({ label: labelOf(own), sources: own }));
}

/** The halves of a part that was too long after all; the part itself when it is a single passage. */
export function halve(part: ReadingPart): ReadingPart[] {
  const middle = Math.ceil(part.sources.length / 2);
  const halves = [part.sources.slice(0, middle), part.sources.slice(middle)];
  return halves.filter((own) => own.length > 0).map((own) => ({ label: labelOf(own), sources: own }));
}

function isBoundary(before: NumberedSource, after: NumberedSource): boolean {
  if (before.source.documentId !== after.source.documentId || before.source.source !== after.source.source) {
    return true;
  }
  if (before.passage.speaker !== after.passage.speaker) return true;
  return before.passage.headings?.[0] !== after.passage.headings?.[0];
}

/** Where the part begins and ends, and what it is about where it has one heading. */
function labelOf(sources: readonly NumberedSource[]): string {
  const [first, last] = [sources[0]!.passage, sources.at(-1)!.passage];
  const place = first.place === last.place ? first.place : `${first.place} bis ${last.place}`;
  const headings = new Set(sources.map(({ passage }) => passage.headings?.[0]));
  const [heading] = headings;
  return headings.size === 1 && heading ? `${place} (${heading})` : place;
}
