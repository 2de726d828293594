import { type Anchor, type Block, blockOffsets } from '../document.ts';
import { anchorOnPage } from '../page-label.ts';

/**
 * Where a stretch of a document's text begins and ends, for a reader who wants to find it again.
 *
 * `start` and `end` are offsets into `documentText(blocks)`, end exclusive. Null when the stretch touches no block.
 */
export function anchorsOf(
  blocks: readonly Block[],
  start: number,
  end: number,
): { first: Anchor; last: Anchor } | null {
  const offsets = blockOffsets(blocks);
  let first: Anchor | null = null;
  let last: Anchor | null = null;
  for (const [i, block] of blocks.entries()) {
    const offset = offsets[i] as number;
    if (offset >= end) break;
    if (offset + block.text.length <= start) continue;
    first ??= anchorAt(block, Math.max(0, start - offset));
    last = anchorAt(block, Math.min(block.text.length, end - offset) - 1);
  }
  return first && last ? { first, last } : null;
}

/** The anchor of the character at `offset` of a block: a PDF block that runs over a page break has several. */
export function anchorAt(block: Block, offset: number): Anchor {
  const line = block.lines?.findLast((candidate) => candidate.start <= offset);
  if (!line) return block.anchor;
  const anchor = anchorOnPage(block.anchor, line.page);
  return line.quadrant === undefined ? anchor : { ...anchor, quadrant: line.quadrant };
}
