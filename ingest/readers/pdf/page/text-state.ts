import type { FontStyle } from './font-style.ts';
import { identity, type Matrix } from './matrix.ts';

/** What the graphics state holds for text (ISO 32000-1, 9.3), with pdfjs' split of the text matrix and pen position. */
export interface TextState {
  matrix: Matrix;
  textMatrix: Matrix;
  font: FontStyle;
  fontSize: number;
  charSpacing: number;
  wordSpacing: number;
  horizontalScale: number;
  leading: number;
  rise: number;
  renderingMode: number;
  x: number;
  y: number;
  lineX: number;
  lineY: number;
}

export function initialTextState(matrix: Matrix, font: FontStyle): TextState {
  return {
    matrix,
    textMatrix: identity,
    font,
    fontSize: 0,
    charSpacing: 0,
    wordSpacing: 0,
    horizontalScale: 1,
    leading: 0,
    rise: 0,
    renderingMode: 0,
    x: 0,
    y: 0,
    lineX: 0,
    lineY: 0,
  };
}

export function moveText(state: TextState, x: number, y: number): void {
  state.x = state.lineX += x;
  state.y = state.lineY += y;
}
