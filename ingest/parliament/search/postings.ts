import { visitTerms } from '../../../language/search-terms.ts';
import type { WordTerms } from '../../../language/terms/word-terms.ts';
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
export const isPart = (term: string): boolean => term.startsWith(partMark);
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
  return layOut({ said: said.numbers(), calls: calls.numbers(), lengths, callSpeech });
}

/** The lists of one field, in the making; units come in order. */
class TermLists {
  readonly #lists = new Map<string, TermList>();
  /** The scanner gives the same terms for the same word. */
  readonly #ofWord = new Map<WordTerms, readonly TermList[]>();

  /** Adds a text's terms from `position` on; returns the position behind its last word. */
  add(unit: number, position: number, text: string): number {
    let at = position;
    visitTerms(text, (terms) => {
      let lists = this.#ofWord.get(terms);
      if (!lists) this.#ofWord.set(terms, (lists = this.#listsOf(terms)));
      for (const list of lists) list.add(unit, at);
      at += 1;
    });
    return at;
  }

  addNames(unit: number, name: string): void {
    visitTerms(name, ({ stems }) => {
      for (const stem of stems) this.#list(nameMark + stem).add(unit, 0);
    });
  }

  numbers(): Map<string, readonly number[]> {
    return new Map(Array.from(this.#lists, ([term, list]) => [term, list.numbers]));
  }

  #listsOf({ key, stems, parts }: WordTerms): TermList[] {
    const whole = new Set([key, ...stems]);
    const marked = parts.filter((part) => !whole.has(part)).map((part) => partMark + part);
    return [...whole, ...new Set(marked)].map((term) => this.#list(term));
  }

  #list(term: string): TermList {
    let list = this.#lists.get(term);
    if (!list) this.#lists.set(term, (list = new TermList()));
    return list;
  }
}

/**
 * How many units have a term; for each its distance to the one before, how often it has the term, and where, as
 * distance to the place before.
 */
class TermList {
  readonly numbers = [0];
  #unit = -1;
  #position = 0;
  #timesAt = 0;

  add(unit: number, position: number): void {
    if (unit !== this.#unit) {
      this.#timesAt = this.numbers.push(unit - Math.max(0, this.#unit), 0) - 1;
      this.numbers[0]! += 1;
      this.#unit = unit;
      this.#position = 0;
    } else if (position === this.#position) return;
    this.numbers[this.#timesAt]! += 1;
    this.numbers.push(position - this.#position);
    this.#position = position;
  }
}
