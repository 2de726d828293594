import { bootstrapInterval, mean, seededRandom } from './statistics.ts';

/** What two systems differ by over the same cases. */
export interface PairedComparison {
  n: number;
  mean: number;
  /** 95 % percentile bootstrap of the mean difference; null below two cases. */
  interval: [low: number, high: number] | null;
  /** Two-sided p of Fisher's randomisation test: how often signs drawn at random give a mean at least as far from 0. */
  p: number;
}

/** Up to so many differences that are not 0, every assignment of signs is counted; above, so many are drawn. */
const mostExact = 12;
const draws = 4000;

/**
 * Compares two systems by their differences per case (Smucker, Allan and Carterette, „A Comparison of Statistical
 * Significance Tests for Information Retrieval Evaluation“, CIKM 2007). Seeded, so that a run can be repeated.
 */
export function comparePaired(differences: readonly number[]): PairedComparison {
  return {
    n: differences.length,
    mean: mean(differences),
    interval: bootstrapInterval(differences),
    p: randomisationP(differences.filter((difference) => difference !== 0)),
  };
}

function randomisationP(differences: readonly number[]): number {
  if (differences.length === 0) return 1;
  const observed = Math.abs(sum(differences)) - 1e-9;
  if (differences.length <= mostExact) {
    const all = 2 ** differences.length;
    let extreme = 0;
    for (let signs = 0; signs < all; signs++) {
      const drawn = sum(differences.map((one, at) => (signs & (1 << at) ? one : -one)));
      if (Math.abs(drawn) >= observed) extreme += 1;
    }
    return extreme / all;
  }
  const random = seededRandom(1);
  let extreme = 1;
  for (let draw = 0; draw < draws; draw++) {
    const drawn = sum(differences.map((one) => (random() < 0.5 ? one : -one)));
    if (Math.abs(drawn) >= observed) extreme += 1;
  }
  return extreme / (draws + 1);
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
