import type { DraftPart } from '../../contract/drafts.ts';
import { printedStatements } from './citations.ts';

/**
 * The parts that stand in the paper: optional ones without content fall away, a heading over further parts stays with
 * them, and numbers close up („4.“ after „2.“ becomes „3.“).
 */
export function printedParts(parts: readonly DraftPart[]): DraftPart[] {
  let number = 0;
  return parts
    .filter((part, index) => hasContent(part) || childrenOf(parts, index).some(hasContent))
    .map((part) => {
      if (part.level !== 1 || !/^\d+\.\s/.test(part.heading ?? '')) return part;
      number++;
      return { ...part, heading: (part.heading ?? '').replace(/^\d+/, String(number)) };
    });
}

const hasContent = (part: DraftPart): boolean =>
  printedStatements(part).length > 0 || part.placeholder !== null;

/** The parts of a part: those of the second level that follow it. */
function childrenOf(parts: readonly DraftPart[], index: number): DraftPart[] {
  if (parts[index]?.level !== 1) return [];
  const after = parts.slice(index + 1);
  const end = after.findIndex(({ level }) => level === 1);
  return end < 0 ? after : after.slice(0, end);
}
