import { visitTerms } from '../../../language/search-terms.ts';
import type { WordTerms } from '../../../language/terms/word-terms.ts';
import type { Clause } from './clause.ts';
import { partMark } from './postings.ts';

/** Where each clause is met in a text, as offsets into it: one list for each, in order. */
export type Marks = [start: number, end: number][][];

/** First and last word of a place, by number. */
type Place = [first: number, last: number];

/** The words of one text by their numbers, in order. */
export interface Words {
  /** Those that have any of the terms. */
  having(terms: readonly string[]): readonly number[];
  /** Those with a term that begins so. */
  beginning(start: string): readonly number[];
}

/** Finds in a text what clauses ask for, as `evaluate` finds it in the index. */
export function marksOf(text: string, clauses: readonly Clause[]): Marks {
  const terms: WordTerms[] = [];
  const spans: [number, number][] = [];
  visitTerms(text, (of, start, end) => {
    terms.push(of);
    spans.push([start, end]);
  });
  const where = (is: (term: string) => boolean) =>
    terms.flatMap(({ key, stems, parts }, i) =>
      is(key) || stems.some(is) || parts.some((part) => is(partMark + part)) ? [i] : [],
    );
  const words: Words = {
    having: (wanted) => where((term) => wanted.includes(term)),
    beginning: (start) => where((term) => term.startsWith(start)),
  };
  return clauses.map((clause) =>
    placesOf(words, clause).map(([first, last]) => [spans[first]![0], spans[last]![1]]),
  );
}

/** Marks in order, those that overlap joined. */
export function merged(marks: Marks): [number, number][] {
  const all: [number, number][] = [];
  for (const [start, end] of marks.flat().sort((a, b) => a[0] - b[0] || b[1] - a[1])) {
    const last = all.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else all.push([start, end]);
  }
  return all;
}

/** Where words make what a clause asks for. */
export function placesOf(words: Words, clause: Clause): Place[] {
  switch (clause.kind) {
    case 'word':
      return words.having(clause.terms).map((at) => [at, at]);
    case 'prefix':
      return words.beginning(clause.start).map((at) => [at, at]);
    case 'any':
      return clause.clauses.flatMap((one) => placesOf(words, one));
    case 'phrase': {
      const [first = [], ...others] = clause.slots.map((keys) => words.having(keys));
      const begins = first.filter((at) => others.every((slot, i) => slot.includes(at + i + 1)));
      return begins.map((at) => [at, at + others.length]);
    }
    case 'near': {
      const [first, second] = clause.clauses.map((one) => placesOf(words, one)) as [Place[], Place[]];
      const near = (a: Place, b: Place) => (a[0] <= b[0] ? b[0] - a[1] : a[0] - b[1]) <= clause.distance;
      return [
        ...first.filter((a) => second.some((b) => near(a, b))),
        ...second.filter((b) => first.some((a) => near(a, b))),
      ];
    }
  }
}
