import type { Fact } from './fact.ts';

/** Collects facts so that no character belongs to two of them: whoever claims a stretch first keeps it. */
export class FactCollector {
  readonly facts: Fact[] = [];
  readonly #taken: boolean[] = [];

  /** Whether any character of the stretch is claimed already. */
  isTaken(start: number, end: number): boolean {
    for (let at = start; at < end; at += 1) if (this.#taken[at]) return true;
    return false;
  }

  /** Adds the fact unless it overlaps an earlier one; says whether it was added. */
  add(fact: Fact): boolean {
    if (this.isTaken(fact.start, fact.end)) return false;
    for (let at = fact.start; at < fact.end; at += 1) this.#taken[at] = true;
    this.facts.push(fact);
    return true;
  }
}

/** Any white space inside a value: blank, no-break space, narrow no-break space, line break. */
export const gap = '[\\s\\u00a0\\u202f]';
