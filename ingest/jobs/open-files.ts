import { and, asc, eq, gt, inArray } from 'drizzle-orm';
import type { Database } from '../store/records/database.ts';
import { jobFiles, jobs } from '../store/records/schema.ts';
import type { OpenFile } from './outcome.ts';

const pageSize = 100;

/**
 * The files that jobs still have to take in, oldest first, loaded a page at a time. Files of the same document or
 * with the same content are given out one after the other: what the later one is depends on the earlier.
 */
export class OpenFiles {
  readonly #db: Database;
  #loaded: OpenFile[] = [];
  #lastId = 0;
  readonly #documents = new Set<string>();
  readonly #contents = new Set<string>();

  constructor(db: Database) {
    this.#db = db;
  }

  /** The next file that may be worked on now; null when there is none, at least until one is finished. */
  async next(): Promise<OpenFile | null> {
    for (;;) {
      const index = this.#loaded.findIndex((file) => this.#isFree(file));
      const file = index < 0 ? undefined : this.#loaded.splice(index, 1)[0];
      if (file) {
        this.#documents.add(file.documentId);
        this.#contents.add(contentKey(file));
        return file;
      }
      // Files that wait for others are few; loading goes on behind them.
      if (this.#loaded.length >= pageSize || !(await this.#load())) return null;
    }
  }

  finished(file: OpenFile): void {
    this.#documents.delete(file.documentId);
    this.#contents.delete(contentKey(file));
  }

  /** Puts a file back to be given out again before the others. */
  again(file: OpenFile): void {
    this.finished(file);
    this.#loaded.unshift(file);
  }

  #isFree(file: OpenFile): boolean {
    return !this.#documents.has(file.documentId) && !this.#contents.has(contentKey(file));
  }

  async #load(): Promise<boolean> {
    const { id, jobId, path, bytes, depth, digest, documentId } = jobFiles;
    const rows = await this.#db
      .select({ id, jobId, path, bytes, depth, digest, documentId, dossierId: jobs.dossierId })
      .from(jobFiles)
      .innerJoin(jobs, eq(jobs.id, jobFiles.jobId))
      .where(and(inArray(jobFiles.status, ['queued', 'indexing']), gt(jobFiles.id, this.#lastId)))
      .orderBy(asc(jobFiles.id))
      .limit(pageSize);
    for (const row of rows) {
      this.#lastId = row.id;
      if (row.digest !== null && row.documentId !== null) this.#loaded.push(row as OpenFile);
    }
    return rows.length > 0;
  }
}

function contentKey({ dossierId, digest }: OpenFile): string {
  return `${dossierId} ${digest}`;
}
