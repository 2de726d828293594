import type { SQL } from 'drizzle-orm';
import type { AccessScope } from '../../store/access-scope.ts';
import type { Database } from '../../store/records/database.ts';
import type { LoadedRecord } from './loaded-record.ts';
import { Codes, type CurrentRecord, currentRecords, loadRecord } from './record-loader.ts';

/** A record that may be shown, and its index. */
export interface IndexedRecord extends CurrentRecord {
  loaded: LoadedRecord;
}

/**
 * The words of all records of parliament, in memory: some 100 MB for an electoral term of the Bundestag. What is shown
 * is asked of the records each time; what is not in memory yet is read, what is shown no more is let go.
 */
export class SpeechIndex {
  readonly codes = new Codes();
  readonly #db: Database;
  readonly #loaded = new Map<string, Promise<LoadedRecord | null>>();

  constructor(db: Database) {
    this.#db = db;
  }

  /** The records of a scope, the earliest first; those read so far when told to stop. `condition` is on `documents`. */
  async records(scope: AccessScope, condition?: SQL, signal?: AbortSignal): Promise<IndexedRecord[]> {
    const current = await currentRecords(this.#db, scope, condition);
    if (scope.dossiers === 'all' && !condition) this.#letGo(current);
    const records: IndexedRecord[] = [];
    for (const record of current) {
      if (signal?.aborted) break;
      const loaded = await this.#load(record);
      if (loaded) records.push({ ...record, loaded });
    }
    return records.sort((a, b) => byTime(a.loaded, b.loaded));
  }

  /** Lets all go: what was read is no longer what the records say. */
  forget(): void {
    this.#loaded.clear();
  }

  #load(record: CurrentRecord): Promise<LoadedRecord | null> {
    const key = keyOf(record);
    let loading = this.#loaded.get(key);
    if (!loading) {
      loading = loadRecord(this.#db, record, this.codes);
      this.#loaded.set(key, loading);
      // What could not be read is tried again by the next search.
      loading.catch(() => this.#loaded.delete(key));
    }
    return loading;
  }

  #letGo(current: readonly CurrentRecord[]): void {
    if (this.#loaded.size <= current.length) return;
    const kept = new Set(current.map(keyOf));
    for (const key of this.#loaded.keys()) if (!kept.has(key)) this.#loaded.delete(key);
  }
}

const keyOf = ({ documentId, version }: CurrentRecord) => `${version} ${documentId}`;

/** By term and session, which every record gives; records of other parliaments by their date. */
function byTime(a: LoadedRecord, b: LoadedRecord): number {
  const sameTerm = a.term !== null && a.term === b.term && a.session !== null && b.session !== null;
  if (sameTerm && a.session !== b.session) return a.session! - b.session!;
  if (a.date !== null && b.date !== null && a.date !== b.date) return a.date < b.date ? -1 : 1;
  return (a.term ?? 0) - (b.term ?? 0) || (a.documentId < b.documentId ? -1 : 1);
}
