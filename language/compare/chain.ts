/** A possible pair of positions in two sequences, and what it is worth. */
export interface Link {
  old: number;
  new: number;
  worth: number;
}

/**
 * The links that are worth most together while both sides ascend: none crosses another, no position is used twice.
 * Takes n log n for n links (maximum over prefixes in a Fenwick tree).
 */
export function heaviestChain<L extends Link>(links: readonly L[]): L[] {
  // Later positions first within one old position, so that none follows another of the same.
  const sorted = links.toSorted((a, b) => a.old - b.old || b.new - a.new);
  const length = sorted.reduce((most, link) => Math.max(most, link.new + 1), 0);
  /** For ranges of new positions: the link that ends the heaviest chain there. */
  const tree = new Int32Array(length + 1).fill(-1);
  const totals = new Float64Array(sorted.length);
  const before = new Int32Array(sorted.length).fill(-1);
  let last = -1;
  sorted.forEach((link, at) => {
    let best = -1;
    for (let i = link.new; i > 0; i -= i & -i) {
      const other = tree[i]!;
      if (other >= 0 && (best < 0 || totals[other]! > totals[best]!)) best = other;
    }
    before[at] = best;
    totals[at] = link.worth + (best < 0 ? 0 : totals[best]!);
    for (let i = link.new + 1; i <= length; i += i & -i) {
      const other = tree[i]!;
      if (other < 0 || totals[at]! > totals[other]!) tree[i] = at;
    }
    if (last < 0 || totals[at]! > totals[last]!) last = at;
  });
  const chain: L[] = [];
  for (let at = last; at >= 0; at = before[at]!) chain.push(sorted[at]!);
  return chain.reverse();
}
