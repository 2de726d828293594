import { indexTerms } from '../search-terms.ts';

/** A text as a sparse vector of length 1: dimensions ascending, and the weight in each. */
export interface SparseVector {
  dimensions: Int32Array;
  weights: Float64Array;
}

/** Texts as vectors, and how many dimensions there are. */
export interface TfIdf {
  vectors: SparseVector[];
  dimensions: number;
}

/** The texts as TF-IDF vectors over their stems and compound parts, with document frequencies from the texts themselves. */
export function tfIdfVectors(texts: readonly string[]): TfIdf {
  const dimensionOf = new Map<string, number>();
  const frequencies: number[] = [];
  const counts = texts.map((text) => {
    const row = new Map<number, number>();
    for (const term of indexTerms(text).parts.split(' ')) {
      if (term === '') continue;
      let dimension = dimensionOf.get(term);
      if (dimension === undefined) dimensionOf.set(term, (dimension = frequencies.push(0) - 1));
      const count = row.get(dimension) ?? 0;
      if (count === 0) frequencies[dimension]!++;
      row.set(dimension, count + 1);
    }
    return row;
  });
  const idf = frequencies.map((frequency) => Math.log(1 + texts.length / frequency));
  return { vectors: counts.map((row) => unitVector(row, idf)), dimensions: frequencies.length };
}

function unitVector(counts: ReadonlyMap<number, number>, idf: readonly number[]): SparseVector {
  const dimensions = Int32Array.from(counts.keys()).sort();
  const weights = Float64Array.from(dimensions, (dimension) => counts.get(dimension)! * idf[dimension]!);
  const length = Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0));
  return { dimensions, weights: length > 0 ? weights.map((weight) => weight / length) : weights };
}

/** The cosine of two vectors, between 0 and 1. */
export function cosine(a: SparseVector, b: SparseVector): number {
  let sum = 0;
  for (let i = 0, j = 0; i < a.dimensions.length && j < b.dimensions.length;) {
    const difference = a.dimensions[i]! - b.dimensions[j]!;
    if (difference === 0) sum += a.weights[i++]! * b.weights[j++]!;
    else if (difference < 0) i++;
    else j++;
  }
  return sum;
}
