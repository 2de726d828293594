import type { FigureEvaluation } from '../../../api/contract/evaluation.ts';

/** An axis that starts at nothing: from 0 to `most`. */
export interface Scale {
  most: number;
}

/** The axis on which figures are drawn beside each other: 0 to 1 for scores, else up to a round number. */
export function scaleOf(
  figures: readonly FigureEvaluation[],
  befores: readonly (number | null)[],
): Scale | null {
  const values = figures.flatMap(({ value, interval, must }) => [value, ...(interval ?? []), must ?? null]);
  const known = [...values, ...befores].filter((value) => value !== null);
  if (known.length === 0 || known.some((value) => value < 0)) return null;
  const highest = Math.max(...known);
  const score = figures.every(({ unit }) => unit === undefined) && highest <= 1;
  return { most: score ? 1 : round(highest) };
}

/** The next of 1, 2, 5, 10, 20 … */
function round(value: number): number {
  if (value <= 0) return 1;
  const power = 10 ** Math.floor(Math.log10(value));
  return [1, 2, 5, 10].map((step) => step * power).find((step) => step >= value)!;
}
