import type { Clause, TextQuery } from './clause.ts';
import { evaluate } from './evaluate.ts';
import type { Failed, Filters } from './filters.ts';
import type { Columns } from './loaded-record.ts';
import type { Field, Frequencies, PostingsReader } from './postings-reader.ts';
import type { IndexedRecord } from './speech-index.ts';

/** The units of a record that have what a text query asks for, in order. */
export interface MatchedUnits {
  record: IndexedRecord;
  columns: Columns;
  units: number[];
  /** For each unit the facets whose filters it does not pass. */
  failed: Failed[];
  /** BM25; 0 where nothing was asked for in words. */
  scores: number[];
}

interface MatchRequest {
  field: Field;
  text: TextQuery;
  filters: Filters;
  /** What a record's units must have besides; null lets none of them through. */
  besides: (record: IndexedRecord) => readonly Clause[] | null;
  /** Units that do not count, whatever they have. */
  leftOut: (columns: Columns, unit: number) => boolean;
}

export interface Match {
  matched: MatchedUnits[];
  /** For each clause of the query how telling it is: its inverse document frequency. */
  weights: number[];
}

/** BM25's usual parameters: how soon repetition counts no more, how much long texts count less. */
const saturation = 1.2;
const lengthNorm = 0.75;

/** Finds the units that have all of a query's clauses and none of those it rules out. */
export function matchUnits(
  records: readonly { record: IndexedRecord; columns: Columns }[],
  { field, text, filters, besides, leftOut }: MatchRequest,
): Match {
  const searched = records.flatMap(({ record, columns }) => {
    const failed = filters.record(record.loaded);
    const more = failed === null ? null : besides(record);
    if (failed === null || !more) return [];
    const { reader } = record.loaded;
    const lists = text.all.map((clause) => evaluate(reader, field, clause));
    return [{ record, columns, failed, lists, more: more.map((clause) => evaluate(reader, field, clause)) }];
  });
  const units = searched.reduce((sum, { record }) => sum + record.loaded.reader.units(field), 0);
  const words = searched.reduce((sum, { record }) => sum + record.loaded.reader.words(field), 0);
  const weights = text.all.map((_, i) => {
    const frequency = searched.reduce((sum, { lists }) => sum + lists[i]!.units.length, 0);
    return Math.log(1 + (units - frequency + 0.5) / (frequency + 0.5));
  });
  const matched = searched.map(({ record, columns, failed: ofRecord, lists, more }) => {
    const { reader } = record.loaded;
    const found: MatchedUnits = { record, columns, units: [], failed: [], scores: [] };
    const ruledOut = new Set(text.none.flatMap((clause) => evaluate(reader, field, clause).units));
    const all = [...lists, ...more];
    const common = commonUnits(all, reader.units(field));
    const scores = bm25(common, lists, weights, lengthsOf(reader, field, words / Math.max(1, units)));
    for (const [i, unit] of common.entries()) {
      const failed = filters.unit(columns, unit);
      if (failed === null || ruledOut.has(unit) || leftOut(columns, unit)) continue;
      found.units.push(unit);
      found.failed.push(ofRecord | failed);
      found.scores.push(scores[i]!);
    }
    return found;
  });
  return { matched: matched.filter((one) => one.units.length > 0), weights };
}

/** Units that are in all of the lists; without lists all units there are. */
export function commonUnits(lists: readonly Frequencies[], size: number): number[] {
  const [shortest, ...others] = lists.toSorted((a, b) => a.units.length - b.units.length);
  if (!shortest) return Array.from({ length: size }, (_, unit) => unit);
  let common = shortest.units;
  for (const { units } of others) {
    let at = 0;
    common = common.filter((unit) => {
      while (at < units.length && units[at]! < unit) at++;
      return units[at] === unit;
    });
  }
  return common;
}

/** How much longer than the mean each unit is. */
function lengthsOf(reader: PostingsReader, field: Field, mean: number): (unit: number) => number {
  return (unit) => reader.length(field, unit) / Math.max(1, mean);
}

function bm25(
  units: readonly number[],
  lists: readonly Frequencies[],
  weights: readonly number[],
  length: (unit: number) => number,
): number[] {
  const scores = units.map(() => 0);
  for (const [l, list] of lists.entries()) {
    let at = 0;
    for (const [i, unit] of units.entries()) {
      while (list.units[at]! < unit) at++;
      const times = list.times[at]!;
      const norm = saturation * (1 - lengthNorm + lengthNorm * length(unit));
      scores[i]! += (weights[l]! * times * (saturation + 1)) / (times + norm);
    }
  }
  return scores;
}
