import type { AccessScope } from '../../store/access-scope.ts';
import type { Database } from '../../store/records/database.ts';
import type { LoadedRecord } from './loaded-record.ts';
import { Codes, type CurrentRecord, currentRecords, loadRecord } from './record-loader.ts';
import { type ChangeCount, Remembered } from './remembered.ts';

/** A record that may be shown, and its index. */
export interface IndexedRecord extends CurrentRecord {
  loaded: LoadedRecord;
}

const everybody: AccessScope = { user: 'system', dossiers: 'all' };

/**
 * The words of all records of parliament, in memory: some 100 MB for an electoral term of the Bundestag. What is shown
 * is asked of the records after each change; what is not in memory yet is read, what is shown no more is let go.
 */
export class SpeechIndex {
  readonly codes = new Codes();
  readonly #db: Database;
  readonly #shown: Remembered<IndexedRecord[]>;
  readonly #loaded = new Map<string, Promise<LoadedRecord | null>>();

  constructor(db: Database, changes: ChangeCount) {
    this.#db = db;
    this.#shown = new Remembered(changes);
  }

  /** The records of a scope, or of one dossier in it, the earliest first. */
  records(scope: AccessScope, dossierId?: string): Promise<readonly IndexedRecord[]> {
    const key = JSON.stringify([scope.dossiers, dossierId]);
    return this.#shown.get(key, () => this.#read(scope, dossierId));
  }

  /** Reads all records into memory, with their interjections; stops when told. */
  async warm(signal?: AbortSignal): Promise<void> {
    for (const record of await currentRecords(this.#db, everybody)) {
      if (signal?.aborted) return;
      const loaded = await this.#load(record);
      await loaded?.calls();
    }
  }

  /** Lets all go: what was read is no longer what the records say. */
  forget(): void {
    this.#loaded.clear();
    this.#shown.forget();
  }

  async #read(scope: AccessScope, dossierId: string | undefined): Promise<IndexedRecord[]> {
    const current = await currentRecords(this.#db, scope, dossierId);
    if (scope.dossiers === 'all' && dossierId === undefined) this.#letGo(current);
    const records: IndexedRecord[] = [];
    for (const record of current) {
      const loaded = await this.#load(record);
      if (loaded) records.push({ ...record, loaded });
    }
    return records.sort((a, b) => byTime(a.loaded, b.loaded));
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

const keyOf = ({ documentId, version, edition }: CurrentRecord) => `${edition} ${version} ${documentId}`;

/** By term and session, which every record gives; records of other parliaments by their date. */
function byTime(a: LoadedRecord, b: LoadedRecord): number {
  const sameTerm = a.term !== null && a.term === b.term && a.session !== null && b.session !== null;
  if (sameTerm && a.session !== b.session) return a.session! - b.session!;
  if (a.date !== null && b.date !== null && a.date !== b.date) return a.date < b.date ? -1 : 1;
  return (a.term ?? 0) - (b.term ?? 0) || (a.documentId < b.documentId ? -1 : 1);
}
