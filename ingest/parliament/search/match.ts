import { setImmediate } from 'node:timers/promises';
import type { TextQuery } from './clause.ts';
import { evaluate } from './evaluate.ts';
import type { Failed, Filters } from './filters.ts';
import type { Columns } from './loaded-record.ts';
import type { Field, Frequencies } from './postings-reader.ts';
import type { IndexedRecord } from './speech-index.ts';

/** The units of a record that have what a text query asks for, in order. */
export interface MatchedUnits {
  record: IndexedRecord;
  columns: Columns;
  units: Uint32Array;
  /** For each unit the facets whose filters it does not pass: a `Failed`. */
  failed: Uint8Array;
  /** BM25; 0 where nothing was asked for in words. */
  scores: Float64Array;
}

interface MatchRequest {
  field: Field;
  text: TextQuery;
  filters: Filters;
  /** Lists of units of a record, in order: of these those count that are in each. */
  besides: (record: IndexedRecord) => readonly Frequencies[];
  /** Units that do not count, whatever they have. */
  leftOut: (columns: Columns, unit: number) => boolean;
}

export interface Match {
  matched: MatchedUnits[];
  /** For each clause of the query how telling it is: its inverse document frequency. */
  weights: number[];
}

/** A record, and in it the units that have each of the clauses. */
interface Searched {
  record: IndexedRecord;
  columns: Columns;
  failed: Failed;
  lists: Frequencies[];
  more: readonly Frequencies[];
}

/** BM25's usual parameters: how soon repetition counts no more, how much long texts count less. */
const saturation = 1.2;
const lengthNorm = 0.75;

/** After so many records others get their turn: a search of the passages goes on meanwhile. */
const recordsPerTurn = 16;

/** Finds the units that have all of a query's clauses and none of those it rules out. */
export async function matchUnits(
  records: readonly { record: IndexedRecord; columns: Columns }[],
  { field, text, filters, besides, leftOut }: MatchRequest,
): Promise<Match> {
  const searched: Searched[] = [];
  for (const [i, { record, columns }] of records.entries()) {
    if (i % recordsPerTurn === 0) await setImmediate();
    const failed = filters.record(record.loaded);
    if (failed === null) continue;
    const { reader } = record.loaded;
    const lists = text.all.map((clause) => evaluate(reader, field, clause));
    searched.push({ record, columns, failed, lists, more: besides(record) });
  }
  const units = searched.reduce((sum, { record }) => sum + record.loaded.reader.units(field), 0);
  const words = searched.reduce((sum, { record }) => sum + record.loaded.reader.words(field), 0);
  const weights = text.all.map((_, i) => {
    const frequency = searched.reduce((sum, { lists }) => sum + lists[i]!.units.length, 0);
    return Math.log(1 + (units - frequency + 0.5) / (frequency + 0.5));
  });
  const mean = Math.max(1, words / Math.max(1, units));
  const matched = searched.map(({ record, columns, failed: ofRecord, lists, more }) => {
    const { reader } = record.loaded;
    const common = commonUnits([...lists, ...more], reader.units(field));
    const ruledOut = new Set(text.none.flatMap((clause) => evaluate(reader, field, clause).units));
    const scores = bm25(common, lists, weights, (unit) => reader.length(field, unit) / mean);
    const failed = new Uint8Array(common.length);
    let count = 0;
    for (let i = 0; i < common.length; i++) {
      const unit = common[i]!;
      const ofUnit = filters.unit(columns, unit);
      if (ofUnit === null || ruledOut.has(unit) || leftOut(columns, unit)) continue;
      common[count] = unit;
      scores[count] = scores[i]!;
      failed[count++] = ofRecord | ofUnit;
    }
    return {
      record,
      columns,
      units: common.subarray(0, count),
      failed: failed.subarray(0, count),
      scores: scores.subarray(0, count),
    };
  });
  return { matched: matched.filter((one) => one.units.length > 0), weights };
}

/** Units that are in all of the lists; without lists all units there are. */
function commonUnits(lists: readonly Frequencies[], size: number): Uint32Array {
  const [shortest, ...others] = lists.toSorted((a, b) => a.units.length - b.units.length);
  const common = shortest ? Uint32Array.from(shortest.units) : new Uint32Array(size).map((_, unit) => unit);
  let { length } = common;
  for (const { units } of others) {
    let [at, kept] = [0, 0];
    for (let i = 0; i < length; i++) {
      const unit = common[i]!;
      while (at < units.length && units[at]! < unit) at++;
      if (units[at] === unit) common[kept++] = unit;
    }
    length = kept;
  }
  return common.subarray(0, length);
}

/** @param length how much longer than the mean a unit is */
function bm25(
  units: Uint32Array,
  lists: readonly Frequencies[],
  weights: readonly number[],
  length: (unit: number) => number,
): Float64Array {
  const scores = new Float64Array(units.length);
  for (const [l, list] of lists.entries()) {
    let at = 0;
    for (let i = 0; i < units.length; i++) {
      const unit = units[i]!;
      while (list.units[at]! < unit) at++;
      const times = list.times[at]!;
      const norm = saturation * (1 - lengthNorm + lengthNorm * length(unit));
      scores[i]! += (weights[l]! * times * (saturation + 1)) / (times + norm);
    }
  }
  return scores;
}
