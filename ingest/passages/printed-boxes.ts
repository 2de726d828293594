import { type Block, blockOffsets } from '../document.ts';

/** A rectangle on a page in PDF points (1/72 inch), origin at the page's top left corner. */
export interface PrintedBox {
  page: number;
  left: number;
  top: number;
  width: number;
  height: number;
}

/**
 * Where a stretch of a PDF's text is printed, one box per printed line, in reading order.
 *
 * `start` and `end` are offsets into `documentText(blocks)`, end exclusive. Where the stretch covers part of a line,
 * the box is cut in proportion to the characters, which is exact enough for a highlight. Empty for other formats.
 */
export function printedBoxes(blocks: readonly Block[], start: number, end: number): PrintedBox[] {
  const offsets = blockOffsets(blocks);
  return blocks.flatMap((block, i) => {
    const offset = offsets[i] as number;
    return (block.lines ?? []).flatMap((line) => {
      const from = Math.max(line.start, start - offset);
      const to = Math.min(line.end, end - offset);
      if (from >= to) return [];
      const [left, top, width, height] = line.box;
      const perCharacter = width / (line.end - line.start);
      return {
        page: line.page,
        left: left + (from - line.start) * perCharacter,
        top,
        width: (to - from) * perCharacter,
        height,
      };
    });
  });
}
