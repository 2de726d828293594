import { apply, type Matrix } from './matrix.ts';
import type { Rule } from './word.ts';

/** pdfjs' opcodes inside a path buffer. */
const moveTo = 0;
const lineTo = 1;
const curveTo = 2;
const closePath = 3;

type Corner = [x: number, y: number];

/** Lines thicker than this are areas. */
const thickest = 2.5;
const shortest = 4;

/**
 * The horizontal and vertical lines of a painted path: narrow boxes, and the level and upright sides of a stroked shape.
 * Curves give none, and neither do the sides of an area that is only filled, which is shading.
 */
export function rulesOfPath(buffer: ArrayLike<number>, matrix: Matrix, stroked: boolean): Rule[] {
  const rules: Rule[] = [];
  let corners: Corner[] = [];
  const finish = () => {
    rules.push(...rulesOfPolygon(corners, stroked));
    corners = [];
  };
  for (let i = 0; i < buffer.length;) {
    const code = buffer[i];
    if (code === moveTo || code === lineTo) {
      if (code === moveTo) finish();
      corners.push(apply(matrix, buffer[i + 1]!, buffer[i + 2]!));
      i += 3;
    } else if (code === curveTo) {
      finish();
      corners.push(apply(matrix, buffer[i + 5]!, buffer[i + 6]!));
      i += 7;
    } else if (code === closePath) {
      if (corners[0]) corners.push(corners[0]);
      finish();
      i += 1;
    } else {
      break;
    }
  }
  finish();
  return rules;
}

/** The box of a filled path small and even enough to be a list's bullet. `extent` is its box before `matrix`. */
export function dotOfPath(extent: ArrayLike<number> | null, matrix: Matrix): Rule | null {
  if (!extent) return null;
  const box = boxOf([apply(matrix, extent[0]!, extent[1]!), apply(matrix, extent[2]!, extent[3]!)]);
  const [width, height] = [box.right - box.left, box.bottom - box.top];
  const isSmall = Math.min(width, height) >= 1.5 && Math.max(width, height) <= 7;
  return isSmall && Math.abs(width - height) < 0.3 * width ? box : null;
}

function rulesOfPolygon(corners: readonly Corner[], stroked: boolean): Rule[] {
  if (corners.length < 2) return [];
  const box = boxOf(corners);
  if (isThin(box)) return isLong(box) ? [box] : [];
  if (!stroked) return [];
  const sides = corners.slice(1).map((corner, i) => boxOf([corners[i]!, corner]));
  return sides.filter((side) => isThin(side) && isLong(side));
}

function boxOf(corners: readonly Corner[]): Rule {
  const xs = corners.map(([x]) => x);
  const ys = corners.map(([, y]) => y);
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
}

function isThin({ left, top, right, bottom }: Rule): boolean {
  return Math.min(right - left, bottom - top) <= thickest;
}

function isLong({ left, top, right, bottom }: Rule): boolean {
  return Math.max(right - left, bottom - top) >= shortest;
}

export function isHorizontal(rule: Rule): boolean {
  return rule.right - rule.left >= rule.bottom - rule.top;
}
