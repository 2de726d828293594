import { visitTerms } from '../../../language/search-terms.ts';
import type { Clause } from './clause.ts';
import { partMark } from './postings.ts';

/** Where each clause is met in a text, as offsets into it: one list for each, in order. */
export type Marks = [start: number, end: number][][];

interface Token {
  terms: ReadonlySet<string>;
  start: number;
  end: number;
}

/** Finds in a text what clauses ask for, as `evaluate` finds it in the index. */
export function marksOf(text: string, clauses: readonly Clause[]): Marks {
  const tokens: Token[] = [];
  visitTerms(text, ({ key, stems, parts }, start, end) => {
    tokens.push({ terms: new Set([key, ...stems, ...parts.map((part) => partMark + part)]), start, end });
  });
  return clauses.map((clause) =>
    placesOf(tokens, clause).map(([first, last]) => [tokens[first]!.start, tokens[last]!.end]),
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

/** First and last token of each place. */
function placesOf(tokens: readonly Token[], clause: Clause): [number, number][] {
  switch (clause.kind) {
    case 'word':
      return where(tokens, ({ terms }) => clause.terms.some((term) => terms.has(term)));
    case 'prefix':
      return where(tokens, ({ terms }) => [...terms].some((term) => term.startsWith(clause.start)));
    case 'any':
      return clause.clauses.flatMap((one) => placesOf(tokens, one));
    case 'phrase': {
      const { slots } = clause;
      const begins = tokens.flatMap((_, i) =>
        slots.every((keys, j) => keys.some((key) => tokens[i + j]?.terms.has(key))) ? [i] : [],
      );
      return begins.map((i) => [i, i + slots.length - 1]);
    }
    case 'near': {
      const [first, second] = clause.clauses.map((one) => placesOf(tokens, one)) as [
        [number, number][],
        [number, number][],
      ];
      const near = (a: [number, number], b: [number, number]) =>
        a !== b && (a[0] <= b[0] ? b[0] - a[1] : a[0] - b[1]) <= clause.distance;
      return [
        ...first.filter((a) => second.some((b) => near(a, b))),
        ...second.filter((b) => first.some((a) => near(a, b))),
      ];
    }
  }
}

function where(tokens: readonly Token[], matches: (token: Token) => boolean): [number, number][] {
  return tokens.flatMap((token, i) => (matches(token) ? [[i, i] as [number, number]] : []));
}
