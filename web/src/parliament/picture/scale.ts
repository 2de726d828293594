/**
 * Marks of an axis that begins at zero and reaches at least `max`, at steps of 1, 2 or 5 times a power of ten.
 * There are at most `most` steps; `whole` allows only whole numbers. An axis without values still reaches to one.
 */
export function ticks(max: number, most: number, whole: boolean): number[] {
  const top = max > 0 ? max : 1;
  const step = stepOf(top / most, whole);
  const steps = Math.max(1, Math.ceil(top / step - 1e-9));
  // Multiplied, not added up: 0.1 added thrice is not 0.3.
  return Array.from({ length: steps + 1 }, (_, index) => Number((index * step).toPrecision(12)));
}

/** The smallest step of the kind that is not below `least`. */
function stepOf(least: number, whole: boolean): number {
  const power = 10 ** Math.floor(Math.log10(least));
  const step = [1, 2, 5, 10].map((factor) => factor * power).find((size) => size >= least * (1 - 1e-9));
  return whole ? Math.max(1, step!) : step!;
}

/** Every how manieth label has room, where each takes `wanted` and all share `room`. */
export const labelEvery = (labels: number, wanted: number, room: number): number =>
  labels === 0 ? 1 : Math.max(1, Math.ceil((labels * wanted) / Math.max(room, 1)));
