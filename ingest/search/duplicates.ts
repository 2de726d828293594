import { areNearDuplicates } from '../../language/similarity.ts';
import type { Candidate } from './rank.ts';

export interface Folded extends Candidate {
  /** Documents of the passages that were folded into this one. */
  alsoIn: string[];
}

/** Passages that share fewer of their words (Jaccard) need no closer look. */
const similarFrom = 0.6;

/** The first `limit` passages that differ from one another; near-duplicates are folded into the best of them. */
export function folded(ranked: readonly Candidate[], limit: number): Folded[] {
  const kept: { hit: Folded; words: Set<string> }[] = [];
  for (const candidate of ranked) {
    const { documentId, text } = candidate.passage;
    const found = wordsOf(text);
    const twin = kept.find(
      (other) =>
        overlap(other.words, found) >= similarFrom && areNearDuplicates(other.hit.passage.text, text),
    );
    if (!twin) {
      if (kept.length === limit) break;
      kept.push({ hit: { ...candidate, alsoIn: [] }, words: found });
    } else if (documentId !== twin.hit.passage.documentId && !twin.hit.alsoIn.includes(documentId)) {
      twin.hit.alsoIn.push(documentId);
    }
  }
  return kept.map(({ hit }) => hit);
}

/** Of words joined by hyphens each part: for a first look that is near enough, and takes half the time. */
function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu));
}

/** The Jaccard coefficient, or 0 where the sizes alone keep it below `similarFrom`. */
function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  if (small.size < similarFrom * large.size) return 0;
  let common = 0;
  for (const word of small) if (large.has(word)) common += 1;
  return common / (small.size + large.size - common);
}
