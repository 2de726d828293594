import { type Block, blockOffsets } from '../document.ts';

/** A block with its place in the document's text. */
export interface PlacedBlock {
  block: Block;
  /** Offset of the block's text in the document's text. */
  start: number;
}

/** Neighbouring blocks that may share a passage. */
export interface Section {
  headings: string[];
  speaker: string | null;
  party: string | null;
  blocks: PlacedBlock[];
}

/**
 * The stretches of a document that passages must not cross: what stands between two headings, one speech of a
 * plenary record, or the footnotes of one page.
 *
 * A heading is part of the path of what follows it; only a heading with nothing below it is a section of its own.
 */
export function sectionsOf(blocks: readonly Block[]): Section[] {
  const offsets = blockOffsets(blocks);
  const speakers = speakersByTurn(blocks);
  const path: { level: number; text: string }[] = [];
  const sections: Section[] = [];
  let current: string | null = null;
  for (const [i, block] of blocks.entries()) {
    const placed = { block, start: offsets[i] as number };
    if (block.kind === 'heading') {
      const level = block.level ?? 1;
      while (path.length > 0 && (path.at(-1)?.level ?? 0) >= level) path.pop();
      if (isBare(blocks[i + 1], level)) {
        sections.push({
          headings: path.map(({ text }) => text),
          speaker: null,
          party: null,
          blocks: [placed],
        });
      }
      path.push({ level, text: block.text.replaceAll(/\s+/g, ' ').trim() });
      current = null;
      continue;
    }
    const key = sectionKey(block);
    if (key !== current) {
      const speech = block.speech ? speakers.get(block.speech.turn) : undefined;
      sections.push({
        headings: path.map(({ text }) => text),
        speaker: speech?.speaker ?? null,
        party: speech?.party ?? null,
        blocks: [],
      });
      current = key;
    }
    sections.at(-1)?.blocks.push(placed);
  }
  return sections;
}

/** Whether a heading of this level has nothing below it: no text and no deeper heading. */
function isBare(next: Block | undefined, level: number): boolean {
  return next === undefined || (next.kind === 'heading' && (next.level ?? 1) <= level);
}

function sectionKey({ kind, speech, anchor }: Block): string {
  if (speech) return `speech ${speech.turn}`;
  return kind === 'footnote' ? `footnote ${anchor.label}` : 'text';
}

/** Interjections belong to the speech they interrupt, so a speech's speaker is the one of its own words. */
function speakersByTurn(
  blocks: readonly Block[],
): Map<number, { speaker: string | null; party: string | null }> {
  const speakers = new Map<number, { speaker: string | null; party: string | null }>();
  for (const { speech } of blocks) {
    if (speech && !speech.interjection && !speakers.has(speech.turn)) speakers.set(speech.turn, speech);
  }
  return speakers;
}
