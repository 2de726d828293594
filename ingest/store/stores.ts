import type { FileStore } from './files/file-store.ts';
import type { Mutex } from './mutex.ts';
import type { PassageStore } from './passages/passage-store.ts';
import type { CurrentDocuments } from './records/current-documents.ts';
import type { Database } from './records/database.ts';
import type { Upkeep } from './upkeep.ts';

/** Where documents are kept, with the one rule that writing keeps: one change of passages and versions at a time. */
export interface Stores {
  db: Database;
  files: FileStore;
  passages: PassageStore;
  /** Held from before a version's row is written until its document shows it, and while leftovers are removed. */
  exclusive: Mutex;
  /** For searches; what changes documents without `exclusive` makes it forget. */
  current: CurrentDocuments;
  upkeep: Upkeep;
  /** Takes errors nobody waits for. */
  log(error: unknown): void;
}
