import { blockEndsOf } from './block-ends.ts';
import { type Layout, openLayout } from './postings-layout.ts';
import { readVarint } from './read-varint.ts';

/** What is searched: speeches by what is said, or interjections. */
export type Field = 'said' | 'calls';

/** The units that have a term, in order, and how often. */
export interface Frequencies {
  units: number[];
  times: number[];
}

/** And where: the positions of unit i are the next `times[i]` ones. */
export interface Occurrences extends Frequencies {
  positions: number[];
}

/** The index of a record, as `postingsOf` has made it. */
export class PostingsReader {
  readonly #layout: Layout;
  readonly #words: number;
  /** For each byte the first term that begins with it or a higher one. */
  readonly #firstByByte: Uint32Array;
  readonly #blockEnds: readonly Uint32Array[];

  constructor(bytes: Uint8Array) {
    this.#layout = openLayout(bytes);
    this.#firstByByte = firstByByte(this.#layout);
    this.#blockEnds = blockEndsOf(this.#layout);
    this.#words = this.#layout.lengths.reduce((sum, length) => sum + length, 0);
  }

  /** How many speeches, or interjections. */
  units(field: Field): number {
    return field === 'said' ? this.#layout.lengths.length : this.#layout.callSpeech.length;
  }

  /** Words of a speech; interjections are short enough to count as one length. */
  length(field: Field, unit: number): number {
    return field === 'said' ? this.#layout.lengths[unit]! : 1;
  }

  /** The sum of all lengths. */
  words(field: Field): number {
    return field === 'said' ? this.#words : this.units(field);
  }

  /** Which speech an interjection interrupts. */
  speechOfCall(call: number): number {
    return this.#layout.callSpeech[call]!;
  }

  /** In how many units a term stands. */
  frequency(field: Field, term: Uint8Array): number {
    const start = this.#find(field, term);
    return start < 0 ? 0 : readVarint(this.#layout.lists, { at: start });
  }

  /** Which units have a term. */
  frequencies(field: Field, term: Uint8Array): Frequencies {
    return this.#decode(this.#find(field, term), null, null);
  }

  /** The same with the places; `within` names, in order, the units to be looked at. */
  occurrences(field: Field, term: Uint8Array, within: readonly number[] | null = null): Occurrences {
    const positions: number[] = [];
    return { ...this.#decode(this.#find(field, term), positions, within), positions };
  }

  /** The positions of a term in one speech, in order. */
  positions(term: Uint8Array, speech: number): number[] {
    return this.occurrences('said', term, [speech]).positions;
  }

  /** The positions in one speech of terms that begin so; in order for each of them. */
  positionsFrom(prefix: Uint8Array, speech: number): number[] {
    const positions: number[] = [];
    for (let t = this.#lowest(prefix); t < this.#layout.termStarts.length - 1; t++) {
      if (!startsWith(this.#name(t), prefix)) break;
      this.#decode(this.#listAt('said', t), positions, [speech]);
    }
    return positions;
  }

  /** The positions behind each block of a speech but the last, at which no word stands. */
  blockEnds(speech: number): Uint32Array {
    return this.#blockEnds[speech]!;
  }

  /** The terms that begin so, in order, at most `most` of them. */
  termsFrom(prefix: Uint8Array, most: number): Uint8Array[] {
    const terms: Uint8Array[] = [];
    for (let t = this.#lowest(prefix); t < this.#layout.termStarts.length - 1 && terms.length < most; t++) {
      const name = this.#name(t);
      if (!startsWith(name, prefix)) break;
      terms.push(name);
    }
    return terms;
  }

  /**
   * Reads the list that begins at `start`. This is where searches spend their time: no calls, no objects inside of the
   * loops.
   */
  #decode(start: number, positions: number[] | null, within: readonly number[] | null): Frequencies {
    const found: Frequencies = { units: [], times: [] };
    if (start < 0) return found;
    const { lists } = this.#layout;
    const cursor = { at: start };
    const size = readVarint(lists, cursor);
    let { at } = cursor;
    let unit = 0;
    let next = 0;
    for (let i = 0; i < size; i++) {
      let byte = lists[at++]!;
      let value = byte & 0x7f;
      for (let shift = 7; byte > 0x7f; shift += 7) {
        byte = lists[at++]!;
        value |= (byte & 0x7f) << shift;
      }
      unit += value;
      byte = lists[at++]!;
      let times = byte & 0x7f;
      for (let shift = 7; byte > 0x7f; shift += 7) {
        byte = lists[at++]!;
        times |= (byte & 0x7f) << shift;
      }
      if (within) {
        while (within[next]! < unit) next++;
        if (next === within.length) break;
      }
      const wanted = !within || within[next] === unit;
      if (wanted) {
        found.units.push(unit);
        found.times.push(times);
      }
      let position = 0;
      for (let left = times; left > 0; left--) {
        byte = lists[at++]!;
        if (positions && wanted) {
          value = byte & 0x7f;
          for (let shift = 7; byte > 0x7f; shift += 7) {
            byte = lists[at++]!;
            value |= (byte & 0x7f) << shift;
          }
          positions.push((position += value));
        } else while (byte > 0x7f) byte = lists[at++]!;
      }
    }
    return found;
  }

  /** Where a term's list begins, or -1. */
  #find(field: Field, term: Uint8Array): number {
    const t = this.#lowest(term);
    if (t >= this.#layout.termStarts.length - 1) return -1;
    const name = this.#name(t);
    return name.length === term.length && startsWith(name, term) ? this.#listAt(field, t) : -1;
  }

  /** Where the list of term number t begins, or -1. */
  #listAt(field: Field, t: number): number {
    const list = field === 'said' ? 2 * t : 2 * t + 1;
    const { listStarts } = this.#layout;
    return listStarts[list] === listStarts[list + 1] ? -1 : listStarts[list]!;
  }

  /** The first term that is not before this one. */
  #lowest(term: Uint8Array): number {
    const [byte = 0] = term;
    let low = this.#firstByByte[byte]!;
    let high = this.#firstByByte[byte + 1]!;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#isBefore(middle, term)) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #isBefore(t: number, term: Uint8Array): boolean {
    const { names, termStarts } = this.#layout;
    const start = termStarts[t]!;
    const length = termStarts[t + 1]! - start;
    for (let i = 0; i < length && i < term.length; i++) {
      const difference = names[start + i]! - term[i]!;
      if (difference !== 0) return difference < 0;
    }
    return length < term.length;
  }

  #name(t: number): Uint8Array {
    const { names, termStarts } = this.#layout;
    return names.subarray(termStarts[t], termStarts[t + 1]);
  }
}

function firstByByte({ names, termStarts }: Layout): Uint32Array {
  const first = new Uint32Array(257);
  const terms = termStarts.length - 1;
  for (let byte = 0, t = 0; byte <= 256; byte++) {
    while (t < terms && names[termStarts[t]!]! < byte) t++;
    first[byte] = t;
  }
  return first;
}

function startsWith(name: Uint8Array, prefix: Uint8Array): boolean {
  return name.length >= prefix.length && prefix.every((byte, i) => name[i] === byte);
}
