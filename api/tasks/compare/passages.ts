import { blockOffsets } from '../../../ingest/document.ts';
import type { Unit } from '../../../language/compare/units.ts';
import type { Span } from '../../../language/words.ts';
import type { ComparedPassage } from '../../contract/compare.ts';
import type { Material } from '../material.ts';

/** Gives the passages of a version by their position, with the words to be marked in them. */
export function passagesOf({ blocks, stored }: Material, units: readonly Unit[]) {
  const offsets = blockOffsets(blocks);
  return function passageAt(at: number, marks: readonly (Span | null)[]): ComparedPassage {
    const { from, place, block } = units[at]!;
    const { kind, anchor } = blocks[from]!;
    const { text } = block;
    const start = offsets[from]!;
    return {
      kind,
      text,
      place,
      anchor: { kind: anchor.kind, label: anchor.label, page: anchor.page },
      span: stored ? [start, start + text.length] : null,
      marks: marks.flatMap((mark): [number, number][] => (mark ? [[mark.start, mark.end]] : [])),
    };
  };
}
