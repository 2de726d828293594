/** Ids of what is relevant, as a set or with their grades. */
interface Relevant<Id> {
  has(id: Id): boolean;
  readonly size: number;
}

/** 1 / rank of the first relevant id among the first `cutoff`, else 0 (TREC; the mean over queries is MRR@cutoff). */
export function reciprocalRank(ranked: readonly string[], relevant: Relevant<string>, cutoff = 10): number {
  const position = ranked.slice(0, cutoff).findIndex((id) => relevant.has(id));
  return position < 0 ? 0 : 1 / (position + 1);
}

/** Share of the relevant ids found among the first `cutoff`; NaN when nothing is relevant. */
export function recall<Id>(ranked: readonly Id[], relevant: Relevant<Id>, cutoff: number): number {
  const found = new Set(ranked.slice(0, cutoff).filter((id) => relevant.has(id)));
  return found.size / relevant.size;
}

/**
 * Normalised discounted cumulative gain (Järvelin and Kekäläinen 2002) with the grades as gains and discount
 * log2(rank + 1), as trec_eval has it. An id that is listed twice gains once.
 */
export function ndcg(ranked: readonly string[], relevant: ReadonlyMap<string, number>, cutoff = 10): number {
  const seen = new Set<string>();
  let gain = 0;
  for (const [position, id] of ranked.slice(0, cutoff).entries()) {
    if (!seen.has(id)) gain += (relevant.get(id) ?? 0) * discount(position);
    seen.add(id);
  }
  const best = [...relevant.values()].sort((a, b) => b - a).slice(0, cutoff);
  const ideal = best.reduce((sum, grade, position) => sum + grade * discount(position), 0);
  return gain / ideal;
}

function discount(position: number): number {
  return 1 / Math.log2(position + 2);
}
