import type { TfIdf } from './tf-idf.ts';

/** How likely the random walk starts anew instead of going on to a similar sentence. */
const restart = 0.15;
const rounds = 30;

/**
 * How central each text is among all, the most central 1: the stationary distribution of a random walk over cosine
 * similarities (continuous LexRank: Erkan and Radev, „LexRank“, 2004). Since the similarities are a product of the
 * vectors with themselves, each round costs only as much as the vectors have weights: no pair is ever compared.
 */
export function centrality(texts: TfIdf): number[] {
  const n = texts.vectors.length;
  const degrees = multiplySimilarities(texts, new Float64Array(n).fill(1));
  let ranks = new Float64Array(n).fill(1 / n);
  for (let round = 0; round < rounds; round++) {
    const outflow = ranks.map((rank, i) => (degrees[i]! > 1e-9 ? rank / degrees[i]! : 0));
    ranks = multiplySimilarities(texts, outflow).map((inflow) => restart / n + (1 - restart) * inflow);
  }
  const highest = ranks.reduce((max, rank) => Math.max(max, rank), 0);
  return Array.from(ranks, (rank) => rank / highest);
}

/** The product of the matrix of similarities between all texts, its diagonal left out, and a vector. */
function multiplySimilarities(
  { vectors, dimensions: size }: TfIdf,
  x: Float64Array,
): Float64Array<ArrayBuffer> {
  const sums = new Float64Array(size);
  for (const [i, { dimensions, weights }] of vectors.entries()) {
    for (let k = 0; k < dimensions.length; k++) sums[dimensions[k]!]! += weights[k]! * x[i]!;
  }
  return Float64Array.from(vectors, ({ dimensions, weights }, i) => {
    let product = 0;
    for (let k = 0; k < dimensions.length; k++) product += weights[k]! * sums[dimensions[k]!]!;
    return dimensions.length > 0 ? Math.max(0, product - x[i]!) : 0;
  });
}
