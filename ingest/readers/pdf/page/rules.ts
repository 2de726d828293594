import { apply, type Matrix } from './matrix.ts';
import type { Rule } from './word.ts';

/** pdfjs' opcodes inside a path buffer. */
const moveTo = 0;
const lineTo = 1;
const curveTo = 2;
const closePath = 3;

/** Lines thicker than this are areas. */
const thickest = 2.5;
const shortest = 4;

/** The horizontal and vertical lines of a painted path, narrow filled boxes included; curves give none. */
export function rulesOfPath(buffer: ArrayLike<number>, matrix: Matrix): Rule[] {
  const rules: Rule[] = [];
  let corners: [number, number][] = [];
  const finish = () => {
    rules.push(...rulesOfPolygon(corners));
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

function rulesOfPolygon(corners: [number, number][]): Rule[] {
  if (corners.length < 2) return [];
  const xs = corners.map(([x]) => x);
  const ys = corners.map(([, y]) => y);
  const box: Rule = {
    left: Math.min(...xs),
    top: Math.min(...ys),
    right: Math.max(...xs),
    bottom: Math.max(...ys),
  };
  const width = box.right - box.left;
  const height = box.bottom - box.top;
  if (Math.min(width, height) <= thickest) return Math.max(width, height) >= shortest ? [box] : [];
  return corners.slice(1).flatMap((corner, i) => rulesOfPolygon([corners[i]!, corner]));
}

export function isHorizontal(rule: Rule): boolean {
  return rule.right - rule.left >= rule.bottom - rule.top;
}
