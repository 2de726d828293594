/** What a text must have. Terms are those of `postingsOf`. */
export type Clause =
  /** Any of these terms. */
  | { kind: 'word'; terms: readonly string[] }
  /** A word that begins so. */
  | { kind: 'prefix'; start: string }
  /** One word directly behind the other, each one of those that may stand there; as themselves, not as parts of others. */
  | { kind: 'phrase'; slots: readonly (readonly string[])[] }
  /** Both, in any order, at most so many words apart: neighbours are 1 apart. */
  | { kind: 'near'; clauses: readonly [Clause, Clause]; distance: number }
  | { kind: 'any'; clauses: readonly Clause[] };

/** A query, taken apart. */
export interface TextQuery {
  /** A text matches that has all of these and none of `none`. */
  all: readonly Clause[];
  none: readonly Clause[];
  /** Those of `all` that are more than words: also what is near in meaning must have them. */
  strict: readonly Clause[];
  /** What is asked for, without operators and what must not be there: for a search by meaning. */
  plain: string;
}
