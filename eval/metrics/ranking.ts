/** 1 / rank of the first relevant id among the first `cutoff`, else 0 (TREC; the mean over queries is MRR@cutoff). */
export function reciprocalRank(
  ranked: readonly string[],
  relevant: ReadonlySet<string>,
  cutoff = 10,
): number {
  const position = ranked.slice(0, cutoff).findIndex((id) => relevant.has(id));
  return position < 0 ? 0 : 1 / (position + 1);
}

/** Share of the relevant ids found among the first `cutoff`; NaN when nothing is relevant. */
export function recall<Id>(ranked: readonly Id[], relevant: ReadonlySet<Id>, cutoff: number): number {
  const found = new Set(ranked.slice(0, cutoff).filter((id) => relevant.has(id)));
  return found.size / relevant.size;
}

/**
 * Normalised discounted cumulative gain with binary gains and discount log2(rank + 1) (Järvelin and Kekäläinen 2002).
 * An id that is listed twice gains once.
 */
export function ndcg(ranked: readonly string[], relevant: ReadonlySet<string>, cutoff = 10): number {
  const seen = new Set<string>();
  let gain = 0;
  for (const [position, id] of ranked.slice(0, cutoff).entries()) {
    if (relevant.has(id) && !seen.has(id)) gain += discount(position);
    seen.add(id);
  }
  let ideal = 0;
  for (let position = 0; position < Math.min(cutoff, relevant.size); position++) ideal += discount(position);
  return gain / ideal;
}

function discount(position: number): number {
  return 1 / Math.log2(position + 2);
}
