import { words } from '../../language/words.ts';
import type { Candidate } from './rank.ts';

export interface Folded extends Candidate {
  /** Documents of the passages that were folded into this one. */
  alsoIn: string[];
}

/** Passages with so many of their words in common (Jaccard) are one passage to a reader. */
const sameFrom = 0.9;

/**
 * The first `limit` passages that differ from one another; those that say the same almost word for word are folded
 * into the best of them. Passages with different numbers always differ.
 */
export function folded(ranked: readonly Candidate[], limit: number): Folded[] {
  const kept: { hit: Folded; print: Print }[] = [];
  for (const candidate of ranked) {
    const print = printOf(candidate.passage.text);
    const twin = kept.find((other) => isSame(other.print, print));
    const { documentId } = candidate.passage;
    if (!twin) {
      if (kept.length === limit) break;
      kept.push({ hit: { ...candidate, alsoIn: [] }, print });
    } else if (documentId !== twin.hit.passage.documentId && !twin.hit.alsoIn.includes(documentId)) {
      twin.hit.alsoIn.push(documentId);
    }
  }
  return kept.map(({ hit }) => hit);
}

interface Print {
  words: Set<string>;
  numbers: string;
}

function printOf(text: string): Print {
  const found = words(text).map((word) => word.text.toLowerCase());
  return { words: new Set(found), numbers: found.filter((word) => /\d/.test(word)).join(' ') };
}

function isSame(a: Print, b: Print): boolean {
  const [small, large] = a.words.size < b.words.size ? [a.words, b.words] : [b.words, a.words];
  if (small.size < sameFrom * large.size || a.numbers !== b.numbers) return false;
  const common = [...small].filter((word) => large.has(word)).length;
  return common >= sameFrom * (small.size + large.size - common);
}
