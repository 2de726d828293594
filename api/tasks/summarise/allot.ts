/** A group of sentences that shares the length of a summary: a document, a topic. */
export interface Claim {
  /** Words, or sentences, it could fill at most. */
  available: number;
  /** Its share relative to the others. */
  weight: number;
}

/**
 * Divides a length among claims by weight; what a short one cannot fill goes to the others.
 *
 * @returns as many numbers as claims; their sum is the smaller of `total` and all that is available
 */
export function allot(total: number, claims: readonly Claim[]): number[] {
  const shares = claims.map(() => 0);
  let open = claims.map((_, at) => at).filter((at) => claims[at]!.available > 0);
  let rest = total;
  while (open.length > 0 && rest > 0) {
    const weight = open.reduce((sum, at) => sum + claims[at]!.weight, 0);
    const perWeight = rest / weight;
    const full = open.filter((at) => claims[at]!.available <= claims[at]!.weight * perWeight);
    if (full.length === 0) {
      for (const at of open) shares[at] = claims[at]!.weight * perWeight;
      break;
    }
    for (const at of full) {
      shares[at] = claims[at]!.available;
      rest -= claims[at]!.available;
    }
    open = open.filter((at) => !full.includes(at));
  }
  return shares;
}
