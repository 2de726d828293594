import type { Words } from './marks.ts';
import { nameMark } from './postings.ts';
import type { PostingsReader } from './postings-reader.ts';
import { termBytes } from './term-bytes.ts';

/** The words of one speech as the index knows them, block by block: what its text need not be taken apart for. */
export class SpeechWords {
  readonly #reader: PostingsReader;
  readonly #speech: number;
  readonly #ends: Uint32Array;
  readonly #positions = new Map<string, readonly number[]>();

  constructor(reader: PostingsReader, speech: number) {
    this.#reader = reader;
    this.#speech = speech;
    this.#ends = reader.blockEnds(speech);
  }

  /** Those of one block of the speaker's own, counted from 0 without interjections. */
  block(n: number): Words {
    const from = n === 0 ? 0 : (this.#ends[n - 1] ?? Number.POSITIVE_INFINITY);
    const end = this.#ends[n] ?? Number.POSITIVE_INFINITY;
    const within = (positions: readonly number[]) => positions.filter((at) => from <= at && at < end);
    return {
      having: (terms) => within(this.#having(terms)),
      beginning: (start) => within(this.#beginning(start)),
    };
  }

  #having(terms: readonly string[]): readonly number[] {
    return this.#remember(terms.join('\n'), () =>
      terms.flatMap((term) =>
        term.startsWith(nameMark) ? [] : this.#reader.positions(termBytes(term), this.#speech),
      ),
    );
  }

  #beginning(start: string): readonly number[] {
    return this.#remember(`${start}*`, () => this.#reader.positionsFrom(termBytes(start), this.#speech));
  }

  /** In order, each once. */
  #remember(key: string, read: () => readonly number[]): readonly number[] {
    let positions = this.#positions.get(key);
    if (!positions) {
      positions = [...new Set(read())].sort((a, b) => a - b);
      this.#positions.set(key, positions);
    }
    return positions;
  }
}
