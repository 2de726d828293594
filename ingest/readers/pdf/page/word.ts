import type { FontStyle } from './font-style.ts';

/** Quarter turns clockwise by which the writing direction differs from left-to-right on the page as shown. */
export type Turn = 0 | 1 | 2 | 3;

/**
 * Glyphs printed next to each other in one face. Coordinates are PDF points in the reading frame of the word's turn:
 * x grows along the line, y downwards from line to line.
 */
export interface Word {
  text: string;
  left: number;
  right: number;
  baseline: number;
  /** Font size in points as printed. */
  size: number;
  font: FontStyle;
  bold: boolean;
  /** White space was written before it; where it was not, the gap decides. */
  spaced: boolean;
  /** Tagged as no part of the content (ISO 32000-1, 14.8.2.2): running heads, page numbers, ornaments. */
  artifact: boolean;
  turn: Turn;
}

/** A straight line painted on the page, horizontal or vertical, in PDF points from the page's top left corner. */
export interface Rule {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface PageMarks {
  width: number;
  height: number;
  words: Word[];
  rules: Rule[];
  /** Small filled shapes about as wide as high, which may be the bullets of a list. */
  dots: Rule[];
  /** Largest picture, as a share of the page's area. */
  picture: number;
  /** Glyphs of which the font does not tell what character they show. */
  unreadable: number;
  /** How much is drawn: the numbers in all painted paths. Text as outlines takes some hundred for each letter. */
  strokes: number;
}
