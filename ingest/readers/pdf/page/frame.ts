import { apply, type Matrix } from './matrix.ts';
import type { Turn } from './word.ts';

/** Quarter turn of the writing direction, or null for text set askew (watermarks), which is no reading text. */
export function turnOf(matrix: Matrix, scale: number): Turn | null {
  const sign = scale < 0 ? -1 : 1;
  const quarters = (Math.atan2(matrix[1] * sign, matrix[0] * sign) * 2) / Math.PI;
  const turn = Math.round(quarters);
  return Math.abs(quarters - turn) > 0.05 ? null : (((turn + 4) % 4) as Turn);
}

/** A point in the coordinates of `matrix`, in the reading frame of a turn. */
export function inFrame(matrix: Matrix, x: number, y: number, turn: Turn): [x: number, y: number] {
  return toFrame(...apply(matrix, x, y), turn);
}

/** A point of the page in the reading frame of a turn. */
function toFrame(x: number, y: number, turn: Turn): [x: number, y: number] {
  if (turn === 0) return [x, y];
  if (turn === 1) return [y, -x];
  return turn === 2 ? [-x, -y] : [-y, x];
}

/** The inverse of `toFrame`. */
export function fromFrame(x: number, y: number, turn: Turn): [x: number, y: number] {
  if (turn === 0) return [x, y];
  if (turn === 1) return [-y, x];
  return turn === 2 ? [-x, -y] : [y, -x];
}
