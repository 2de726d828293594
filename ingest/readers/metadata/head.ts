import type { Block } from '../../document.ts';

/** A line of the document's beginning or end, where documents say what they are. */
export interface HeadLine {
  text: string;
  /** Level of the heading the line belongs to, null for running text. */
  level: number | null;
}

export interface DocumentHead {
  /** The first lines, in order. */
  lines: HeadLine[];
  /** The last lines, where letters and laws are signed. */
  tail: string[];
  /** The first lines as one text, joined by line breaks. */
  text: string;
  blocks: readonly Block[];
}

const headBlocks = 60;
const headCharacters = 6000;
const tailBlocks = 12;

/** The first and last lines of a document. */
export function documentHead(blocks: readonly Block[]): DocumentHead {
  const lines: HeadLine[] = [];
  let characters = 0;
  for (const block of blocks.slice(0, headBlocks)) {
    if (block.kind === 'footnote') continue;
    for (const text of block.text.split('\n')) {
      if (text.trim())
        lines.push({ text: text.trim(), level: block.kind === 'heading' ? (block.level ?? 1) : null });
    }
    characters += block.text.length;
    if (characters > headCharacters) break;
  }
  const tail = blocks
    .slice(-tailBlocks)
    .filter((block) => block.kind !== 'footnote')
    .flatMap((block) => block.text.split('\n'));
  return { lines, tail, text: lines.map((line) => line.text).join('\n'), blocks };
}
