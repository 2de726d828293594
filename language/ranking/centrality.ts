import type { SparseVector } from './tf-idf.ts';

/** How likely the random walk starts anew instead of going on to a similar sentence. */
const restart = 0.15;
const rounds = 30;

/** Multiplies the matrix of similarities between all sentences, the diagonal left out, by a vector. */
type Multiply = (x: Float64Array) => Float64Array;

/**
 * How central each text is among all, the most central 1: the stationary distribution of a random walk over cosine
 * similarities (continuous LexRank: Erkan and Radev, „LexRank“, 2004). Since the similarities are a product of the
 * vectors with themselves, each round costs only as much as the vectors have weights: no pair is ever compared.
 *
 * Dense unit vectors of the same texts, where given, count half.
 */
export function centrality(
  { vectors, dimensions }: { vectors: readonly SparseVector[]; dimensions: number },
  dense?: readonly Float32Array[],
): number[] {
  const n = vectors.length;
  const sparse = sparseProduct(vectors, dimensions);
  const multiply = dense ? meanOf(sparse, denseProduct(dense)) : sparse;
  const degrees = multiply(new Float64Array(n).fill(1));
  let ranks = new Float64Array(n).fill(1 / n);
  for (let round = 0; round < rounds; round++) {
    const outflow = ranks.map((rank, i) => (degrees[i]! > 1e-9 ? rank / degrees[i]! : 0));
    ranks = multiply(outflow).map((inflow) => restart / n + (1 - restart) * Math.max(0, inflow));
  }
  const highest = ranks.reduce((max, rank) => Math.max(max, rank), 0);
  return Array.from(ranks, (rank) => rank / highest);
}

function sparseProduct(vectors: readonly SparseVector[], size: number): Multiply {
  return function multiply(x) {
    const sums = new Float64Array(size);
    for (const [i, { dimensions, weights }] of vectors.entries()) {
      for (let k = 0; k < dimensions.length; k++) sums[dimensions[k]!]! += weights[k]! * x[i]!;
    }
    return Float64Array.from(vectors, ({ dimensions, weights }, i) => {
      let product = 0;
      for (let k = 0; k < dimensions.length; k++) product += weights[k]! * sums[dimensions[k]!]!;
      return dimensions.length > 0 ? product - x[i]! : 0;
    });
  };
}

function denseProduct(vectors: readonly Float32Array[]): Multiply {
  return function multiply(x) {
    const sums = new Float64Array(vectors[0]?.length ?? 0);
    for (const [i, vector] of vectors.entries()) {
      for (let k = 0; k < sums.length; k++) sums[k]! += vector[k]! * x[i]!;
    }
    return Float64Array.from(vectors, (vector, i) => {
      let product = 0;
      for (let k = 0; k < sums.length; k++) product += vector[k]! * sums[k]!;
      return product - x[i]!;
    });
  };
}

function meanOf(a: Multiply, b: Multiply): Multiply {
  return function multiply(x) {
    const other = b(x);
    return a(x).map((value, i) => (value + other[i]!) / 2);
  };
}
