import type { MatchedUnits } from './match.ts';
import type { NearPassage } from './meaning.ts';
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

interface ToOrder {
  /** Units that have all words; the records in the order of time. */
  matched: readonly MatchedUnits[];
  /** Units that lack some. */
  besides: readonly Found[];
  near: Near;
  /** All records, the earliest first. */
  records: readonly IndexedRecord[];
}

/**
 * How much the best passage of a speech counts against the words of the whole speech. Chosen on the development half
 * of eval/sets/speeches.json.
 */
const passageShare = 0.85;

/**
 * The units of one page, in order. By relevance, units that have all words are scored by these and by their best
 * passage, both between 0 and 1; of equals, as without words to be relevant to, the newest come first.
 */
export function pageOf(
  { matched, besides, near, records }: ToOrder,
  { sort = 'relevance', offset = 0, limit = 20 }: SpeechQuery,
): Found[] {
  const order = new Map(records.map((record, at) => [record, at]));
  const byTime = (a: Found, b: Found) => order.get(a.record)! - order.get(b.record)! || a.unit - b.unit;
  const compare = {
    oldest: byTime,
    newest: (a: Found, b: Found) => byTime(b, a),
    relevance: (a: Found, b: Found) => b.score - a.score || byTime(b, a),
  }[sort];
  const best = bestOf({ matched, near }, sort, offset + limit);
  return [...best, ...besides].sort(compare).slice(offset, offset + limit);
}

/** The first so many of the units that have all words: of many thousands only these are put in order. */
function bestOf(
  { matched, near }: Pick<ToOrder, 'matched' | 'near'>,
  sort: NonNullable<SpeechQuery['sort']>,
  most: number,
): Found[] {
  const highest = matched.reduce((high, { scores }) => Math.max(high, maximum(scores)), 0);
  const best: Found[] = [];
  for (const { record, units, failed, scores } of sort === 'oldest' ? matched : matched.toReversed()) {
    const passages = near.get(record);
    for (let n = 0; n < units.length; n++) {
      const i = sort === 'oldest' ? n : units.length - 1 - n;
      if (failed[i] !== 0) continue;
      const passage = passages?.get(units[i]!) ?? null;
      const words = highest > 0 ? scores[i]! / highest : 0;
      const score = (1 - passageShare) * words + passageShare * (passage?.score ?? 0);
      if (best.length >= most && (sort !== 'relevance' || !(score > (best.at(-1)?.score ?? score)))) continue;
      const found = { record, unit: units[i]!, score, exact: true, near: passage };
      if (sort === 'relevance') insert(best, found);
      else best.push(found);
      if (best.length > most) best.pop();
    }
  }
  return best;
}

/** Puts a unit behind all that score as much or more. */
function insert(best: Found[], found: Found): void {
  let [low, high] = [0, best.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (best[middle]!.score >= found.score) low = middle + 1;
    else high = middle;
  }
  best.splice(low, 0, found);
}

function maximum(numbers: Float64Array): number {
  let high = 0;
  for (let i = 0; i < numbers.length; i++) if (numbers[i]! > high) high = numbers[i]!;
  return high;
}
