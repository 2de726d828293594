import { rankPassages } from '../../search/rank.ts';
import type { AccessScope } from '../../store/access-scope.ts';
import { filterSql, type PassageFilter } from '../../store/passages/filter.ts';
import type { PassageStore } from '../../store/passages/passage-store.ts';
import type { IndexedRecord } from './speech-index.ts';

/** A passage of a speech that is near to a query in words and meaning. */
export interface NearPassage {
  /** Between 0 and 1. */
  score: number;
  /** Offsets into the document's text. */
  start: number;
  end: number;
}

/** So many passages are compared: more cost time and change little. */
const candidates = 60;

/**
 * The speeches nearest to a query in words and meaning, by record and unit, each by its best passage: what the search
 * over all passages finds in these records.
 */
export async function nearSpeeches(
  store: PassageStore,
  scope: AccessScope,
  plain: string,
  records: readonly IndexedRecord[],
  narrowed: Pick<PassageFilter, 'documents' | 'speakers' | 'dossierId'>,
): Promise<Map<IndexedRecord, Map<number, NearPassage>>> {
  const filter = filterSql(scope, { kind: 'plenarprotokoll', ...narrowed });
  const ranked = await rankPassages(store.snapshot, plain, { filter, candidates });
  const byDocument = new Map(records.map((record) => [record.documentId, record]));
  const found = new Map<IndexedRecord, Map<number, NearPassage>>();
  for (const { passage, score } of ranked) {
    const record = byDocument.get(passage.documentId);
    if (!record || record.version !== passage.version) continue;
    const unit = unitAt(record.loaded.speeches, passage.start);
    if (unit === null) continue;
    const units = found.get(record) ?? new Map<number, NearPassage>();
    found.set(record, units);
    if (!units.has(unit)) units.set(unit, { score, start: passage.start, end: passage.end });
  }
  return found;
}

/** The speech that an offset of the text lies in; null where nobody speaks. */
function unitAt({ start, end }: { start: Uint32Array; end: Uint32Array }, offset: number): number | null {
  let [low, high] = [0, start.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (end[middle]! <= offset) low = middle + 1;
    else high = middle;
  }
  return low < start.length && start[low]! <= offset ? low : null;
}
