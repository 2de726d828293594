import type { PdfLibraries } from '../pdfjs.ts';
import { fontStyle, type FontStyle, type PdfFont } from './font-style.ts';
import { inFrame, turnOf } from './frame.ts';
import { compose, type Matrix, toMatrix } from './matrix.ts';
import { dotOfPath, rulesOfPath } from './rules.ts';
import { initialTextState, moveText, type TextState } from './text-state.ts';
import { glyphText } from './unicode.ts';
import type { PageMarks, Word } from './word.ts';
import { type Face, WordBuilder } from './word-builder.ts';

/** pdfjs' operator codes by name. */
export type Operators = PdfLibraries['pdfjs']['OPS'];

interface Glyph {
  unicode: string;
  width: number;
  isSpace: boolean;
}

/** Operators that space glyphs further apart than this, in ems, place them in the boxes of a form. */
const widestLetterSpacing = 0.7;

/** Text stroked as well as filled (ISO 32000-1, table 106): how programs fake a bold face. */
const fillAndStroke = 2;

/** Follows pdfjs' operators one by one, as a painter would, and notes what they print. */
export class OperatorReader {
  readonly rules: PageMarks['rules'] = [];
  readonly dots: PageMarks['dots'] = [];
  largestUnit = 0;
  strokes = 0;
  unreadable = 0;
  readonly #builder = new WordBuilder();
  readonly #fonts = new Map<string, FontStyle>();
  readonly #stack: TextState[] = [];
  readonly #base: Matrix;
  readonly #font: (id: string) => PdfFont | null;
  readonly #ops: Operators;
  #state: TextState;
  /** One entry per open marked-content sequence: whether it, or one around it, is an artifact. */
  readonly #artifacts: boolean[] = [];

  constructor(base: Matrix, font: (id: string) => PdfFont | null, ops: Operators) {
    this.#base = base;
    this.#font = font;
    this.#ops = ops;
    this.#state = initialTextState(base, fontStyle(null));
  }

  get words(): Word[] {
    return this.#builder.words;
  }

  read(operator: number, args: unknown[] | null): void {
    const OPS = this.#ops;
    const state = this.#state;
    switch (operator) {
      case OPS.showText:
        this.#show(args?.[0] as readonly (Glyph | number)[]);
        break;
      case OPS.setTextMatrix:
        state.textMatrix = toMatrix(args?.[0]);
        state.x = state.lineX = state.y = state.lineY = 0;
        break;
      case OPS.moveText:
        moveText(state, numberAt(args, 0), numberAt(args, 1));
        break;
      case OPS.setLeadingMoveText:
        state.leading = numberAt(args, 1);
        moveText(state, numberAt(args, 0), numberAt(args, 1));
        break;
      case OPS.nextLine:
        moveText(state, 0, state.leading);
        break;
      case OPS.beginText:
        state.textMatrix = [1, 0, 0, 1, 0, 0];
        state.x = state.lineX = state.y = state.lineY = 0;
        break;
      case OPS.setFont:
        this.#setFont(String(args?.[0]), numberAt(args, 1));
        break;
      case OPS.setGState:
        for (const [key, value] of (args?.[0] ?? []) as [string, unknown][]) {
          if (key === 'Font' && Array.isArray(value)) this.#setFont(String(value[0]), Number(value[1]));
        }
        break;
      case OPS.setCharSpacing:
        state.charSpacing = numberAt(args, 0);
        break;
      case OPS.setWordSpacing:
        state.wordSpacing = numberAt(args, 0);
        break;
      case OPS.setHScale:
        state.horizontalScale = numberAt(args, 0) / 100;
        break;
      case OPS.setLeading:
        state.leading = -numberAt(args, 0);
        break;
      case OPS.setTextRise:
        state.rise = numberAt(args, 0);
        break;
      case OPS.setTextRenderingMode:
        state.renderingMode = numberAt(args, 0);
        break;
      case OPS.save:
      case OPS.beginGroup:
        this.#save();
        break;
      case OPS.restore:
      case OPS.endGroup:
      case OPS.paintFormXObjectEnd:
      case OPS.endAnnotation:
        this.#restore();
        break;
      case OPS.transform:
        this.#transform(toMatrix(args));
        break;
      case OPS.paintFormXObjectBegin:
        this.#save();
        this.#transform(toMatrix(args?.[0]));
        break;
      case OPS.beginAnnotation:
        this.#save();
        this.#state.matrix = compose(compose(this.#base, toMatrix(args?.[2])), toMatrix(args?.[3]));
        break;
      case OPS.beginMarkedContent:
      case OPS.beginMarkedContentProps:
        this.#artifacts.push((this.#artifacts.at(-1) ?? false) || tagName(args?.[0]) === 'Artifact');
        break;
      case OPS.endMarkedContent:
        this.#artifacts.pop();
        break;
      case OPS.constructPath:
        this.#path(args ?? []);
        break;
    }
  }

  #save(): void {
    this.#stack.push({ ...this.#state });
    this.#state = { ...this.#state };
  }

  #restore(): void {
    this.#state = this.#stack.pop() ?? this.#state;
  }

  #transform(matrix: Matrix): void {
    const state = this.#state;
    state.matrix = compose(state.matrix, matrix);
    const [a, b, c, d] = state.matrix;
    this.largestUnit = Math.max(this.largestUnit, Math.abs(a * d - b * c));
  }

  #setFont(id: string, size: number): void {
    let font = this.#fonts.get(id);
    if (!font) {
      font = fontStyle(this.#font(id));
      this.#fonts.set(id, font);
    }
    this.#state.font = font;
    this.#state.fontSize = size;
  }

  #path(args: unknown[]): void {
    const [painting, [buffer], extent] = args as [
      number,
      [ArrayLike<number> | null],
      ArrayLike<number> | null,
    ];
    if (!buffer || painting === this.#ops.endPath) return;
    const { matrix } = this.#state;
    const stroked = painting !== this.#ops.fill && painting !== this.#ops.eoFill;
    this.strokes += buffer.length;
    for (const rule of rulesOfPath(buffer, matrix, stroked)) this.rules.push(rule);
    const dot = stroked ? null : dotOfPath(extent, matrix);
    if (dot) this.dots.push(dot);
  }

  #show(glyphs: readonly (Glyph | number)[]): void {
    const state = this.#state;
    const { fontSize, charSpacing, wordSpacing, horizontalScale } = state;
    const matrix = compose(state.matrix, state.textMatrix);
    const turn = turnOf(matrix, fontSize * horizontalScale);
    const em = fontSize * state.font.unit * 1000;
    const face: Face = {
      font: state.font,
      size: Math.abs(em) * Math.hypot(matrix[2], matrix[3]),
      bold: state.font.bold || state.renderingMode === fillAndStroke,
      artifact: this.#artifacts.at(-1) ?? false,
      turn: turn ?? 0,
    };
    const y = state.y + state.rise;
    for (const glyph of glyphs) {
      if (typeof glyph === 'number') {
        state.x -= (glyph / 1000) * fontSize * horizontalScale;
        continue;
      }
      const width = (glyph.width / 1000) * em * horizontalScale;
      const spacing = (charSpacing + (glyph.isSpace ? wordSpacing : 0)) * horizontalScale;
      if (turn !== null) {
        // Letter-spacing set by the operator belongs to the glyph: it separates letters, not words.
        const ownSpacing = Math.min(Math.max(0, charSpacing), widestLetterSpacing * Math.abs(em));
        const end = state.x + width + (fontSize > 0 ? ownSpacing * horizontalScale : 0);
        const [left, baseline] = inFrame(matrix, state.x, y, turn);
        const [right] = inFrame(matrix, end, y, turn);
        const text = glyphText(glyph.unicode);
        if (text === '' && glyph.width > 0) this.unreadable++;
        this.#builder.add(text, left, right, baseline, face);
      }
      state.x += width + spacing;
    }
  }
}

function numberAt(args: readonly unknown[] | null, i: number): number {
  return Number(args?.[i] ?? 0);
}

function tagName(tag: unknown): string {
  return typeof tag === 'string' ? tag : String((tag as { name?: string } | null)?.name ?? '');
}
