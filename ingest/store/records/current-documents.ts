import { setImmediate } from 'node:timers/promises';
import { asc, gt, inArray } from 'drizzle-orm';
import type { DocumentKind } from '../../document.ts';
import type { AccessScope } from '../access-scope.ts';
import type { Mutex } from '../mutex.ts';
import type { Database } from './database.ts';
import { documents } from './schema.ts';
import { mayRead } from './visible.ts';

/** What a hit tells of its document. */
export interface CurrentDocument {
  id: string;
  version: number;
  title: string;
  source: string;
  kind: DocumentKind;
  date: string | null;
}

interface Known extends CurrentDocument {
  dossierId: string;
}

type Row = Omit<Known, 'version'> & { version: number | null };

/** Documents read ahead, and remembered at most: about 25 MB. */
const mostDocuments = 50_000;
/** While PGlite reads, nothing else in this process runs. */
const documentsPerStep = 500;

const { id, version, title, source, kind, date, dossierId } = documents;
const columns = { id, version, title, source, kind, date, dossierId };

/**
 * Which documents searches may show, in which version, and what they tell of them. Every search asks; so what was read
 * is remembered for as long as nothing has changed since. While something is being changed, the records are asked.
 */
export class CurrentDocuments {
  readonly #db: Database;
  readonly #exclusive: Pick<Mutex, 'count'>;
  /** Null for ids that no searchable document has. */
  #known = new Map<string, Known | null>();
  #knownAt: number | null = null;

  /** @param exclusive held by whoever changes what documents show; what changes otherwise needs `forget` */
  constructor(db: Database, exclusive: Pick<Mutex, 'count'>) {
    this.#db = db;
    this.#exclusive = exclusive;
  }

  /** Those of the given documents that are searchable and in scope, in their current version. */
  async find(scope: AccessScope, ids: readonly string[]): Promise<CurrentDocument[]> {
    const known = this.#remembered();
    const wanted = [...new Set(ids)];
    const missing = wanted.filter((one) => !known.has(one));
    if (missing.length > 0) {
      const rows = await this.#db.select(columns).from(documents).where(inArray(id, missing));
      for (const one of missing) known.set(one, null);
      remember(known, rows);
    }
    return wanted.flatMap((one) => {
      const found = known.get(one);
      return found && mayRead(scope, found.dossierId) ? [found] : [];
    });
  }

  /** Reads documents ahead, until all or enough are known, the signal aborts or something changes. */
  async warm(signal?: AbortSignal): Promise<void> {
    const known = this.#remembered();
    let last: string | null = '';
    while (last !== null && known === this.#known && known.size < mostDocuments) {
      last = signal?.aborted ? null : await this.#readStep(known, last);
      await setImmediate();
    }
  }

  /** What is remembered is read anew: something in it has changed while nothing exclusive was done. */
  forget(): void {
    this.#known = new Map();
  }

  /** Reads the documents that follow an id; null when there are no more. */
  async #readStep(known: Map<string, Known | null>, after: string): Promise<string | null> {
    const step = this.#db.select(columns).from(documents).where(gt(id, after));
    const rows = await step.orderBy(asc(id)).limit(documentsPerStep);
    remember(known, rows);
    return rows[documentsPerStep - 1]?.id ?? null;
  }

  /** What is known and may be relied on now; while something is being changed, a memory of its own for each caller. */
  #remembered(): Map<string, Known | null> {
    const now = this.#exclusive.count;
    if (now === null) return new Map();
    if (now !== this.#knownAt || this.#known.size > mostDocuments) this.forget();
    this.#knownAt = now;
    return this.#known;
  }
}

function remember(known: Map<string, Known | null>, rows: readonly Row[]): void {
  for (const row of rows) known.set(row.id, row.version === null ? null : { ...row, version: row.version });
}
