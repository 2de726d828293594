import type { DocumentText } from '../../../api/contract/documents.ts';
import { segments, type Segment } from '../text/segments.ts';
import type { Span } from './open-source.ts';

type Block = DocumentText['blocks'][number];

/** What is marked in a source: one cited stretch, or every place that a search found. */
export interface Marks {
  spans: readonly Span[];
  /** The one to look at, out of `spans`. */
  shown: Span | null;
}

export const marksOf = (span: Span | null): Marks => ({ spans: span ? [span] : [], shown: span });

/** A stretch of text; `shown` is what the person is to look at. */
export interface MarkedSegment extends Segment {
  shown: boolean;
}

/** A block ready for display. */
export interface LaidOutBlock {
  block: Block;
  segments: MarkedSegment[];
  /** Where it stands, when that is another place than the block's before. */
  anchor: string | null;
  /** „Name (Fraktion)“, when another person begins to speak. */
  speaker: string | null;
  /** The first block that the shown stretch touches: the one to scroll to. */
  first: boolean;
}

/** Marks stretches of the document's text in its blocks; spans count in the text, as every offset does. */
export function layOut(blocks: readonly Block[], { spans, shown }: Marks): LaidOutBlock[] {
  let anchor: string | null = null;
  let speaker: string | null = null;
  let found = false;
  return blocks.map((block) => {
    const end = block.start + block.text.length;
    const own = spans.filter((span) => span[0] < end && span[1] > block.start);
    const marked = segments(
      block.text,
      own.map((span) => [span[0] - block.start, span[1] - block.start]),
    ).map((segment) => ({ ...segment, shown: segment.marked && holds(shown, block.start + segment.start) }));
    const first = !found && marked.some((segment) => segment.shown);
    found ||= first;
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

const holds = (span: Span | null, at: number): boolean => span !== null && at >= span[0] && at < span[1];

function speakerOf({ speaker, party, interjection }: Block): string | null {
  if (!speaker || interjection) return null;
  return party ? `${speaker} (${party})` : speaker;
}

/** Blocks that are shown together: the rows of one table, or a single block. */
export function together(items: readonly LaidOutBlock[]): [LaidOutBlock, ...LaidOutBlock[]][] {
  const groups: [LaidOutBlock, ...LaidOutBlock[]][] = [];
  for (const item of items) {
    const last = groups.at(-1);
    if (item.block.kind === 'table-row' && last?.[0].block.kind === 'table-row') last.push(item);
    else groups.push([item]);
  }
  return groups;
}

/** Between two cells; at the edge of a row a bar alone stands beside an empty cell. */
const bars = / \| |^\| | \|$/g;

/** The cells of a table's row, as readers write it: „Gemeinde | Mittel | Stand“. */
export function cellsOf(row: readonly MarkedSegment[]): MarkedSegment[][] {
  const cells: MarkedSegment[][] = [[]];
  for (const segment of row) {
    const add = (from: number, to: number) => {
      if (to > from)
        cells.at(-1)!.push({ ...segment, text: segment.text.slice(from, to), start: segment.start + from });
    };
    let from = 0;
    for (const bar of segment.text.matchAll(bars)) {
      add(from, bar.index);
      cells.push([]);
      from = bar.index + bar[0].length;
    }
    add(from, segment.text.length);
  }
  return cells;
}
