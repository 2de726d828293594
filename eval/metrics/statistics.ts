/** The q-quantile (0 ≤ q ≤ 1) by linear interpolation between order statistics; NaN without values. */
export function quantile(values: readonly number[], q: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const position = (sorted.length - 1) * q;
  const below = sorted[Math.floor(position)] ?? Number.NaN;
  const above = sorted[Math.ceil(position)] ?? Number.NaN;
  return below + (above - below) * (position - Math.floor(position));
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/**
 * 95 % interval of the mean by the percentile bootstrap (Efron 1979), seeded, so that a run can be repeated.
 * For a paired comparison of two systems pass the differences per case. Null below two cases.
 */
export function bootstrapInterval(
  values: readonly number[],
  { resamples = 2000, seed = 1 } = {},
): [low: number, high: number] | null {
  const n = values.length;
  if (n < 2) return null;
  const random = seededRandom(seed);
  const means = Array.from({ length: resamples }, () => {
    let sum = 0;
    for (let i = 0; i < n; i++) sum += values[Math.floor(random() * n)] as number;
    return sum / n;
  });
  return [quantile(means, 0.025), quantile(means, 0.975)];
}

/**
 * 95 % score interval of a share (Wilson 1927), which stays honest at 0 and 1, where resampling finds no doubt at all.
 * Null without cases.
 */
export function wilsonInterval(successes: number, n: number): [low: number, high: number] | null {
  if (n === 0) return null;
  const z = 1.959964;
  const share = successes / n;
  const centre = share + z ** 2 / (2 * n);
  const spread = z * Math.sqrt((share * (1 - share)) / n + z ** 2 / (4 * n ** 2));
  const low = (centre - spread) / (1 + z ** 2 / n);
  const high = (centre + spread) / (1 + z ** 2 / n);
  return [successes === 0 ? 0 : low, successes === n ? 1 : high];
}

/** Uniform numbers in [0, 1) from a 32-bit seed (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let x = Math.imul(state ^ (state >>> 15), state | 1);
    x ^= x + Math.imul(x ^ (x >>> 7), x | 61);
    return ((x ^ (x >>> 14)) >>> 0) / 2 ** 32;
  };
}
