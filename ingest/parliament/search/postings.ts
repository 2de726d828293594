import { visitTerms } from '../../../language/search-terms.ts';
import { ByteWriter } from './byte-writer.ts';
import { layOut } from './postings-layout.ts';

/** A speech as it is indexed: its own words and what is called in between, each block by block in order. */
export interface IndexedSpeech {
  said: readonly string[];
  calls: readonly string[];
  /** Name of whoever speaks: words of a query may mean him. */
  speaker: string;
}

/** A word's part that is no word of its own there is led by this: „~geld“ for „Bürgergeld“. */
export const partMark = '~';
/** A word of the speaker's name. */
export const nameMark = '@';

/**
 * The words of a record with their places, for exact phrases, nearness and counts: for each term the speeches that
 * have it and its positions there; the same again for interjections, each of which is a unit of its own. Function
 * words are indexed, too: phrases have them. Positions count words from 0; between two blocks one is left out, so that
 * no phrase reaches over.
 */
export function postingsOf(speeches: readonly IndexedSpeech[]): Uint8Array {
  const said = new TermLists();
  const calls = new TermLists();
  const lengths: number[] = [];
  const callSpeech: number[] = [];
  for (const [unit, speech] of speeches.entries()) {
    let position = 0;
    for (const text of speech.said) position = said.add(unit, position, text) + 1;
    lengths.push(Math.max(0, position - speech.said.length));
    said.addNames(unit, speech.speaker);
    for (const text of speech.calls) calls.add(callSpeech.push(unit) - 1, 0, text);
  }
  return layOut({ said: said.bytes(), calls: calls.bytes(), lengths, callSpeech });
}

/** The lists of one field, in the making; units come in order. */
class TermLists {
  readonly #lists = new Map<string, TermList>();

  /** Adds a text's terms from `position` on; returns the position behind its last word. */
  add(unit: number, position: number, text: string): number {
    let at = position;
    visitTerms(text, ({ key, stems, parts }) => {
      this.#list(key).add(unit, at);
      for (const stem of stems) if (stem !== key) this.#list(stem).add(unit, at);
      for (const part of parts) {
        if (part !== key && !stems.includes(part)) this.#list(partMark + part).add(unit, at);
      }
      at += 1;
    });
    return at;
  }

  addNames(unit: number, name: string): void {
    visitTerms(name, ({ stems }) => {
      for (const stem of stems) this.#list(nameMark + stem).add(unit, 0);
    });
  }

  bytes(): Map<string, Uint8Array> {
    return new Map(Array.from(this.#lists, ([term, list]) => [term, list.bytes()]));
  }

  #list(term: string): TermList {
    let list = this.#lists.get(term);
    if (!list) this.#lists.set(term, (list = new TermList()));
    return list;
  }
}

/** Units (as distance to the one before), how often each has the term, and where (as distance to the place before). */
class TermList {
  readonly #out = new ByteWriter();
  #units = 0;
  #written = 0;
  #unit = 0;
  #positions: number[] = [];

  add(unit: number, position: number): void {
    if (unit !== this.#unit) this.#endUnit();
    this.#unit = unit;
    if (this.#positions.at(-1) !== position) this.#positions.push(position);
  }

  bytes(): Uint8Array {
    this.#endUnit();
    const all = new ByteWriter();
    all.varint(this.#units);
    all.bytes(this.#out.taken());
    return all.taken();
  }

  #endUnit(): void {
    if (this.#positions.length === 0) return;
    this.#out.varint(this.#unit - this.#written);
    this.#out.varint(this.#positions.length);
    let before = 0;
    for (const position of this.#positions) {
      this.#out.varint(position - before);
      before = position;
    }
    this.#positions = [];
    this.#written = this.#unit;
    this.#units += 1;
  }
}
