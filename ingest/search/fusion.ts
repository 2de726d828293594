/** One signal's scores for candidates; those it does not name score 0. */
export interface Signal<Id> {
  name: string;
  weight: number;
  scores: ReadonlyMap<Id, number>;
  /**
   * `all`: scores of all matches, the best of which counts 1. `top`: the best of more, where the lowest means „not much
   * better than what was left out“ and counts 0. `share`: between 0 and 1 as they are.
   */
  scale: 'all' | 'top' | 'share';
}

/** What each signal gave a candidate: its score before and its share after weighting; shares add up to the total. */
export type Explanation = Record<string, { score: number; share: number }>;

export interface Fused<Id> {
  id: Id;
  /** Between 0 and 1. */
  score: number;
  explain: Explanation;
}

/**
 * Candidates by the weighted sum of their min-max normalised scores, best first. Scores are fused, not ranks: equal
 * ranks of a strong and a weak signal are not equal evidence. Weights are scaled to sum to 1.
 */
export function fuse<Id>(signals: readonly Signal<Id>[]): Fused<Id>[] {
  const total = signals.reduce((sum, { weight }) => sum + weight, 0);
  const fused = new Map<Id, Fused<Id>>();
  for (const { name, weight, scores, scale } of signals) {
    if (scores.size === 0 || weight === 0) continue;
    const [low, high] = rangeOf(scores, scale);
    for (const [id, score] of scores) {
      const share = high > low ? (Math.max(0, score - low) / (high - low)) * (weight / total) : 0;
      const entry = fused.get(id) ?? { id, score: 0, explain: {} };
      entry.score += share;
      entry.explain[name] = { score, share };
      fused.set(id, entry);
    }
  }
  return [...fused.values()].sort((a, b) => b.score - a.score);
}

function rangeOf<Id>(
  scores: ReadonlyMap<Id, number>,
  scale: Signal<Id>['scale'],
): [low: number, high: number] {
  if (scale === 'share') return [0, 1];
  let high = 0;
  for (const score of scores.values()) high = Math.max(high, score);
  let low = scale === 'all' ? 0 : high;
  if (scale === 'top') for (const score of scores.values()) low = Math.min(low, score);
  return [low, high];
}
