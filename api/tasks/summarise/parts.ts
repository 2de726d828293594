import { headingOf } from '../material.ts';
import type { Unit } from './units.ts';

/** Sentences that are ranked and given their share together: a document, or a chapter of a long one. */
export interface Part {
  heading: string | null;
  units: readonly Unit[];
}

/** Sentences from which on a document is summarised chapter by chapter, so that its end counts like its beginning. */
const longDocument = 150;
const fewestChapters = 3;
/** Share of the chapters that must find room. */
const leastShown = 0.6;

/**
 * The parts of what is summarised: one per document; for a single long one its chapters, as far as they are few
 * enough for `room` parts to show them.
 */
export function partsOf(byMaterial: readonly (readonly Unit[])[], room: number): Part[] {
  const speaking = byMaterial.filter((units) => units.length > 0);
  const [only] = speaking;
  if (only && speaking.length === 1) {
    const chapters = only.length >= longDocument ? chaptersOf(only) : [];
    const fits = chapters.length >= fewestChapters && leastShown * chapters.length <= room;
    return fits ? chapters : [{ heading: null, units: only }];
  }
  const materials = speaking.map((units) => units[0]!.material);
  return speaking.map((units, at) => ({ heading: headingOf(materials[at]!, materials), units }));
}

/** Divides at the highest level of headings that divides at all; the document's title does not. */
function chaptersOf(units: readonly Unit[]): Part[] {
  const deepest = Math.max(0, ...units.map(({ headings }) => headings.length));
  for (let depth = 0; depth < deepest; depth++) {
    const chapters: { heading: string | null; units: Unit[] }[] = [];
    for (const unit of units) {
      const heading = unit.headings[depth] ?? unit.headings.at(-1) ?? null;
      const last = chapters.at(-1);
      if (last && last.heading === heading) last.units.push(unit);
      else chapters.push({ heading, units: [unit] });
    }
    if (chapters.length >= fewestChapters) return chapters;
  }
  return [];
}
