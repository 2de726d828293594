import type { NearPassage } from './meaning.ts';
import type { MatchedUnits } from './match.ts';
import type { IndexedRecord } from './speech-index.ts';
import type { SpeechQuery } from './speech-query.ts';

/** A unit that passes all filters. */
export interface Found {
  record: IndexedRecord;
  unit: number;
  score: number;
  /** Whether it has all that was asked for in words. */
  exact: boolean;
  /** The passage that is near to the query, where the search by meaning found one. */
  near: NearPassage | null;
}

export type Near = ReadonlyMap<IndexedRecord, ReadonlyMap<number, NearPassage>>;

/**
 * How much the best passage of a speech counts against the words of the whole speech. Chosen on the development half
 * of eval/sets/speeches.json.
 */
const passageShare = 0.85;

/** Units that have all words, scored by these and by their best passage, both between 0 and 1. */
export function scored(matched: readonly MatchedUnits[], near: Near): Found[] {
  const best = matched.reduce((most, { scores }) => Math.max(most, ...scores), 0);
  return matched.flatMap(({ record, units, failed, scores }) =>
    units.flatMap((unit, i) => {
      if (failed[i] !== 0) return [];
      const passage = near.get(record)?.get(unit) ?? null;
      const words = best > 0 ? scores[i]! / best : 0;
      const score = (1 - passageShare) * words + passageShare * (passage?.score ?? 0);
      return [{ record, unit, score, exact: true, near: passage }];
    }),
  );
}

/** Sorts in place. Without words to be relevant to, the newest come first. */
export function sortFound(
  found: Found[],
  sort: SpeechQuery['sort'],
  records: readonly IndexedRecord[],
): Found[] {
  const order = new Map(records.map((record, at) => [record, at]));
  const byTime = (a: Found, b: Found) => order.get(a.record)! - order.get(b.record)! || a.unit - b.unit;
  if (sort === 'oldest') return found.sort(byTime);
  if (sort === 'newest') return found.sort((a, b) => byTime(b, a));
  return found.sort((a, b) => b.score - a.score || byTime(b, a));
}
