import { type SourceDocument, documentText } from '../document.ts';
import { anchorAt } from './anchors.ts';
import type { Passage } from './passage.ts';
import { sectionsOf } from './sections.ts';
import { type Unit, unitsOf } from './units.ts';

const targetSize = 200;
const maxSize = 250;

/**
 * A document's searchable passages, in order: about 150 to 250 words each, shorter only where a section or a speech
 * is short. Together they cover the whole text but headings, which are the path of what stands below them.
 *
 * A list keeps its introduction and a table its header row: where a list or table is too long for one passage, the
 * later ones carry that line as the innermost of their headings.
 */
export async function passagesOf({ blocks }: Pick<SourceDocument, 'blocks'>): Promise<Passage[]> {
  const text = documentText(blocks);
  const passages: Passage[] = [];
  for (const section of sectionsOf(blocks)) {
    for (const units of packed(await unitsOf(section.blocks, maxSize))) {
      const first = units[0] as Unit;
      const last = units.at(-1) as Unit;
      passages.push({
        index: passages.length,
        text: text.slice(first.start, last.end),
        start: first.start,
        end: last.end,
        headings: first.context === null ? section.headings : [...section.headings, first.context],
        anchor: {
          first: anchorAt(first.block.block, first.start - first.block.start),
          last: anchorAt(last.block.block, last.end - last.block.start - 1),
        },
        speaker: section.speaker,
        party: section.party,
      });
    }
  }
  return passages;
}

/**
 * Groups units into passages so that sizes are as even and near the target as can be, at the cheapest breaks: the
 * sum over passages of the squared relative deviation from the target plus the cost of each break is least.
 */
function packed(units: readonly Unit[]): Unit[][] {
  /** best[i]: the cheapest way to pack the first i units, and where its last passage begins. */
  const best: { cost: number; from: number }[] = [{ cost: 0, from: 0 }];
  for (let end = 1; end <= units.length; end++) {
    let choice = { cost: Number.POSITIVE_INFINITY, from: end - 1 };
    let size = 0;
    for (let from = end - 1; from >= 0; from--) {
      size += units[from]?.size ?? 0;
      if (size > maxSize && from < end - 1) break;
      const deviation = (size - targetSize) / targetSize;
      const cost = (best[from]?.cost ?? 0) + deviation ** 2 + (from > 0 ? (units[from]?.breakCost ?? 0) : 0);
      if (cost < choice.cost) choice = { cost, from };
    }
    best.push(choice);
  }
  const groups: Unit[][] = [];
  for (let end = units.length; end > 0; end = best[end]?.from ?? 0) {
    groups.unshift(units.slice(best[end]?.from ?? 0, end));
  }
  return groups;
}
