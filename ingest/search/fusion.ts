/** One signal's scores for candidates; those it does not name score 0. */
export interface Signal<Id> {
  name: string;
  weight: number;
  scores: ReadonlyMap<Id, number>;
  /**
   * True when the list was cut off: its lowest score then means „not much better than what was left out“ and counts
   * as 0. A list with all matches keeps its scores' distance from 0.
   */
  cut: boolean;
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
  for (const { name, weight, scores, cut } of signals) {
    if (scores.size === 0 || weight === 0) continue;
    const values = [...scores.values()];
    const high = values.reduce((a, b) => Math.max(a, b), 0);
    const low = cut ? values.reduce((a, b) => Math.min(a, b), high) : 0;
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
