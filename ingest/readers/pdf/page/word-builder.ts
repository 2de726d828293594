import type { FontStyle } from './font-style.ts';
import type { Turn, Word } from './word.ts';

/** Look of the glyphs that follow. */
export interface Face {
  font: FontStyle;
  size: number;
  bold: boolean;
  artifact: boolean;
  turn: Turn;
}

/** Gaps between glyphs, as a share of the font size, beyond which a word ends. */
const widestGap = 0.15;
const widestOverlap = 0.5;

/** Gathers glyphs in the order they are painted into words. */
export class WordBuilder {
  readonly words: Word[] = [];
  #current: Word | null = null;
  #spaced = false;

  /** Adds a glyph that reaches from `left` to `right` on `baseline` in the reading frame of `face.turn`. */
  add(text: string, left: number, right: number, baseline: number, face: Face): void {
    if (text === '') return;
    if (text === ' ') {
      this.end();
      this.#spaced = true;
      return;
    }
    const word = this.#current;
    if (word && this.#continues(word, left, baseline, face)) {
      word.text += text;
      word.right = Math.max(word.right, right);
      return;
    }
    this.end();
    this.#current = {
      text,
      left,
      right,
      baseline,
      size: face.size,
      font: face.font,
      bold: face.bold,
      spaced: this.#spaced,
      artifact: face.artifact,
      turn: face.turn,
    };
    this.words.push(this.#current);
    this.#spaced = false;
  }

  end(): void {
    this.#current = null;
  }

  #continues(word: Word, left: number, baseline: number, face: Face): boolean {
    const gap = left - word.right;
    return (
      word.turn === face.turn &&
      word.font === face.font &&
      word.bold === face.bold &&
      word.artifact === face.artifact &&
      Math.abs(word.size - face.size) < 0.05 * face.size &&
      Math.abs(word.baseline - baseline) < 0.05 * face.size &&
      gap < widestGap * face.size &&
      gap > -widestOverlap * face.size
    );
  }
}
