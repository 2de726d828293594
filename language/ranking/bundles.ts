import { needsContext } from './dangling.ts';

/** Sentences that are only understood together, in order; the last is the one that is wanted. */
export interface Bundle {
  members: readonly number[];
  /** False where even the first member points back to something that is not there. */
  readable: boolean;
}

/** How many sentences a bundle may have. */
const longest = 3;

/**
 * Each sentence with those before it that it needs to be understood: „Er beantragte …“ brings whom „er“ means.
 * Nothing is fetched from another paragraph, nor over a gap, but what `needs` names.
 */
export function bundle(
  sentences: readonly string[],
  paragraphs?: readonly number[],
  needs?: readonly (number | null)[],
): Bundle[] {
  const pointsBack = sentences.map(needsContext);
  const follows = (i: number) => i > 0 && (!paragraphs || paragraphs[i] === paragraphs[i - 1]);
  return sentences.map((_, i) => {
    const needed = needs?.[i] ?? null;
    if (needed !== null) return { members: [needed, i], readable: true };
    let first = i;
    while (pointsBack[first] && follows(first) && i - first + 1 < longest) first--;
    if (pointsBack[first]) return { members: [i], readable: false };
    return { members: Array.from({ length: i - first + 1 }, (__, k) => first + k), readable: true };
  });
}
