import { z } from 'zod';
import { PieceTree } from './piece-tree.ts';

/** What our training writes; a tokenizer.json of any other make is refused rather than read wrongly. */
const tokenizerFile = z.object({
  added_tokens: z.array(z.object({ id: z.number(), content: z.string() })),
  normalizer: z.object({
    type: z.literal('Sequence'),
    normalizers: z.tuple([
      z.object({ type: z.literal('NFKC') }),
      z.object({ type: z.literal('Lowercase') }),
      z.object({ pattern: z.object({ String: z.literal('ß') }), content: z.literal('ss') }),
      z.object({ pattern: z.object({ String: z.literal('\u00ad') }), content: z.literal('') }),
      z.object({ pattern: z.object({ Regex: z.literal('\\s+') }), content: z.literal(' ') }),
      z.object({ type: z.literal('Strip'), strip_left: z.literal(true), strip_right: z.literal(true) }),
    ]),
  }),
  pre_tokenizer: z.object({ type: z.literal('Metaspace'), prepend_scheme: z.literal('always') }),
  post_processor: z.null(),
  model: z.object({
    type: z.literal('Unigram'),
    unk_id: z.number(),
    vocab: z.array(z.tuple([z.string(), z.number()])),
  }),
});

const space = '▁';
const unknownPenalty = 10;
const cacheLimit = 200_000;

/**
 * Splits text into the pieces of a unigram model (Kudo 2018), with the same ids as transformers.js but word by word
 * and with the words remembered: most text is made of words seen before.
 */
export class UnigramTokenizer {
  readonly #pieces = new PieceTree();
  readonly #scores: Float64Array;
  readonly #unknown: number;
  readonly #unknownScore: number;
  readonly #added: Map<string, number>;
  readonly #addedPattern: RegExp;
  readonly #words = new Map<string, Uint16Array>();

  /** @throws ZodError when `json` is not a tokenizer.json as our training writes it */
  constructor(json: unknown) {
    const { model, added_tokens: added } = tokenizerFile.parse(json);
    this.#scores = Float64Array.from(model.vocab, ([, score]) => score);
    model.vocab.forEach(([piece], id) => this.#pieces.add(piece, id));
    if (!model.vocab.some(([piece]) => piece === space))
      throw new Error('The space must be a piece of its own');
    if (model.vocab.some(([piece]) => piece.lastIndexOf(space) > 0))
      throw new Error('A piece spans two words');
    this.#unknown = model.unk_id;
    this.#unknownScore = this.#scores.reduce((low, score) => Math.min(low, score), 0) - unknownPenalty;
    this.#scores[this.#unknown] = this.#unknownScore;
    this.#added = new Map(added.map(({ content, id }) => [content, id]));
    this.#addedPattern = new RegExp(`(${added.map(({ content }) => literal(content)).join('|')})`);
  }

  /** Piece ids of a text, unlimited in number; empty for text without visible characters. */
  encode(text: string): number[] {
    const ids: number[] = [];
    for (const section of text.split(this.#addedPattern)) {
      const added = this.#added.get(section);
      if (added === undefined) this.#encodeSection(section, ids);
      else ids.push(added);
    }
    return ids;
  }

  #encodeSection(section: string, into: number[]): void {
    const normalised = normalise(section).replaceAll(' ', space);
    if (normalised === '') return;
    const added = this.#added.get(normalised);
    if (added !== undefined) {
      into.push(added);
      return;
    }
    let start = 0;
    while (start < normalised.length) {
      let end = normalised.indexOf(space, start + 1);
      if (end < 0) end = normalised.length;
      const word = normalised.slice(start, end);
      for (const id of this.#encodeWord(word.startsWith(space) ? word : space + word)) into.push(id);
      start = end;
    }
  }

  #encodeWord(word: string): Uint16Array {
    const known = this.#words.get(word);
    if (known) return known;
    const ids = Uint16Array.from(this.#bestSplit(word));
    if (this.#words.size >= cacheLimit) this.#words.clear();
    this.#words.set(word, ids);
    return ids;
  }

  /** Viterbi; of equally good splits the one whose last piece is longest, as transformers.js decides. */
  #bestSplit(word: string): number[] {
    const letters = this.#pieces.lettersOf(word);
    const length = letters.length;
    const best = new Float64Array(length + 1).fill(-Infinity);
    const from = new Int32Array(length + 1);
    const piece = new Int32Array(length + 1);
    best[0] = 0;
    for (let start = 0; start < length; start++) {
      let node = 0;
      for (let end = start + 1; end <= length; end++) {
        node = this.#pieces.next(node, letters[end - 1]!);
        const found = node < 0 ? -1 : this.#pieces.idAt(node);
        const id = found < 0 && end === start + 1 ? this.#unknown : found;
        if (id >= 0) {
          const score = best[start]! + this.#scores[id]!;
          if (score > best[end]!) {
            best[end] = score;
            from[end] = start;
            piece[end] = id;
          }
        }
        if (node < 0) break;
      }
    }
    const ids: number[] = [];
    for (let at = length; at > 0; at = from[at]!) {
      const id = piece[at]!;
      const fused = id === this.#unknown && ids.at(-1) === this.#unknown;
      if (!fused) ids.push(id);
    }
    return ids.reverse();
  }
}

function literal(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);
}

/** As the tokenizer.json's normalizers say, and as `training/text.py` does. */
function normalise(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('\u00ad', '')
    .replaceAll(/\p{White_Space}+/gu, ' ')
    .trim();
}
