import type { DocumentText } from '../../../api/contract/documents.ts';
import { segments, type Segment } from '../text/segments.ts';

type Block = DocumentText['blocks'][number];

/** A block ready for display. */
export interface LaidOutBlock {
  block: Block;
  segments: Segment[];
  /** Where it stands, when that is another place than the block's before. */
  anchor: string | null;
  /** „Name (Fraktion)“, when another person begins to speak. */
  speaker: string | null;
  /** The first block that the span touches: the one to scroll to. */
  first: boolean;
}

/** Marks a stretch of the document's text in its blocks; `span` counts in the text, as every offset does. */
export function layOut(blocks: readonly Block[], span: readonly [number, number] | null): LaidOutBlock[] {
  let anchor: string | null = null;
  let speaker: string | null = null;
  let found = false;
  return blocks.map((block) => {
    const marked = segments(block.text, span ? [[span[0] - block.start, span[1] - block.start]] : []);
    const touched = marked.some((segment) => segment.marked);
    const first = touched && !found;
    found ||= touched;
    const laidOut: LaidOutBlock = {
      block,
      segments: marked,
      anchor: block.anchor === anchor ? null : block.anchor,
      speaker: speakerOf(block) === speaker ? null : speakerOf(block),
      first,
    };
    anchor = block.anchor;
    // An interjection does not end the speech it interrupts.
    if (!block.interjection) speaker = speakerOf(block);
    return laidOut;
  });
}

function speakerOf({ speaker, party, interjection }: Block): string | null {
  if (!speaker || interjection) return null;
  return party ? `${speaker} (${party})` : speaker;
}
