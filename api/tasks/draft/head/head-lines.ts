import { blockOffsets } from '../../../../ingest/document.ts';
import type { Material } from '../../material.ts';

/** A line of a document's head, or a cell of its table; offsets into the document's text. */
export interface HeadLine {
  text: string;
  start: number;
  end: number;
}

const headBlocks = 16;

/** The lines above a document's text, where it says whose it is, of when, and under which number. */
export function headLines({ blocks }: Material): HeadLine[] {
  const offsets = blockOffsets(blocks);
  return blocks.slice(0, headBlocks).flatMap(({ text, kind }, at) => {
    if (kind === 'footnote') return [];
    return Array.from(text.matchAll(/[^\n|]+/g), ({ 0: line, index }) => {
      const start = offsets[at]! + index + (line.length - line.trimStart().length);
      return { text: line.trim(), start, end: start + line.trim().length };
    }).filter((line) => line.text !== '');
  });
}
