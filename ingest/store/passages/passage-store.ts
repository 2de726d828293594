import { totalmem } from 'node:os';
import type * as Lance from '@lancedb/lancedb';
import type { Embedder } from '../../embedding/embedder.ts';
import { createMutex } from '../mutex.ts';
import type { Findable, IndexedPassage } from './columns.ts';
import { dropGeneration, listGenerations, markComplete, tableName } from './generations.ts';
import { loadLance } from './lance.ts';
import type { DocumentVersion, PassageRow } from './passage-row.ts';
import { PassageTable } from './passage-table.ts';
import type { PassageSnapshot } from './snapshot.ts';
import { termsOf } from './terms.ts';

export interface PassageStoreOptions {
  /** A directory, or an object store's URI (`s3://bucket/path`). */
  uri: string;
  /** Without one, passages have no vectors. */
  embedder?: Embedder | undefined;
}

const rowsPerWrite = 5_000;
/** Every write leaves a fragment and unindexed rows behind, which slow each search until `optimize`. */
const writesBeforeOptimize = 20;
/** A search is over after so many milliseconds, and files that only it was reading can go. */
const longestSearch = 30_000;

/**
 * Opens the passages at `uri`, which are created when there are none. Only one process may write.
 *
 * Vectors of two embedders never share a table. When the embedder has changed, searches go on over the table of the
 * one before, by words alone, while passages are added anew; `complete` ends that.
 */
export async function openPassageStore({ uri, embedder }: PassageStoreOptions): Promise<PassageStore> {
  const lance = await loadLance();
  const connection = await lance.connect(uri, { readConsistencyInterval: 0, session: cacheOf(lance) });
  const name = tableName(embedder?.id ?? null);
  const { complete, incomplete } = await listGenerations(connection);
  const earlier = complete.includes(name) ? undefined : complete.at(-1);
  const unneeded = [...complete, ...incomplete].filter((other) => other !== name && other !== earlier);
  for (const other of unneeded) await dropGeneration(connection, other);

  const table = await PassageTable.open(lance, connection, name, embedder ?? null);
  // A change of the embedder that was taken back: meanwhile this table got passages without vectors.
  if (complete.includes(name) && unneeded.length > 0) await table.removeWithoutVectors();
  const previous = earlier ? await PassageTable.open(lance, connection, earlier, null) : null;
  // Other machines may read from an object store; there LanceDB's own retention of seven days holds.
  const alone = !uri.includes('://');
  if (alone) {
    await table.optimize();
    await table.prune(0);
  }
  return PassageStore.open({
    connection,
    alone,
    embedder: embedder ?? null,
    table,
    complete: complete.includes(name),
    previous,
  });
}

/**
 * Every update of an index leaves the one before in memory until the cache is full, and LanceDB would give it six
 * gigabytes on any machine. Searching needs about three kilobytes a passage.
 */
function cacheOf({ Session }: typeof Lance): Lance.Session {
  const memory = totalmem();
  const [indexes, metadata] = [Math.min(memory / 4, 6e9), Math.min(memory / 16, 1e9)];
  return new Session(BigInt(Math.floor(indexes)), BigInt(Math.floor(metadata)));
}

interface Opened {
  connection: Lance.Connection;
  /** Whether no other process reads what is stored here. */
  alone: boolean;
  embedder: Embedder | null;
  table: PassageTable;
  /** Whether the table is marked as holding all passages. */
  complete: boolean;
  /** A complete table of an earlier embedder, when there is one and `table` is not complete. */
  previous: PassageTable | null;
}

/** Passages with their full-text and vector indexes, in LanceDB. Writes are done one after the other. */
export class PassageStore {
  readonly #connection: Lance.Connection;
  readonly #embedder: Embedder | null;
  readonly #table: PassageTable;
  /** What searches see until `#table` is complete, and which versions it knows. */
  #previous: { table: PassageTable; versions: Set<string> } | null = null;
  readonly #replaced: PassageTable[] = [];
  readonly #exclusively = createMutex();
  readonly #alone: boolean;
  #pruning: NodeJS.Timeout | null = null;
  #complete = false;
  #writesSinceOptimize = 0;
  #snapshot: PassageSnapshot | null = null;
  #warming: Promise<void> = Promise.resolve();

  private constructor({ connection, alone, embedder, table, complete }: Opened) {
    this.#connection = connection;
    this.#alone = alone;
    this.#embedder = embedder;
    this.#table = table;
    this.#complete = complete;
  }

  static async open(opened: Opened): Promise<PassageStore> {
    const store = new PassageStore(opened);
    const { previous } = opened;
    if (previous) {
      store.#previous = { table: previous, versions: new Set((await previous.versions()).map(versionKey)) };
    }
    await store.refresh();
    // In the background: the first searches are slower, but need not wait.
    store.#warm();
    return store;
  }

  /** The passages as they are now; cheap, one for each search. */
  get snapshot(): PassageSnapshot {
    if (!this.#snapshot) throw new Error('The passage store is closed.');
    return this.#snapshot;
  }

  /** Whose vectors the snapshot has; null while that one is not at hand. Take both at once. */
  get embedder(): Embedder | null {
    return this.snapshot.embedder;
  }

  /** True while searches see the table of an earlier embedder. */
  get rebuilding(): boolean {
    return this.#previous !== null;
  }

  /** What passages will be found by; for computing it ahead, while others are being added. */
  async findable(rows: readonly PassageRow[]): Promise<Findable[]> {
    const terms = termsOf(rows);
    const vectors = await this.#embedder?.embedPassages(
      terms.map(({ context }, i) => `${context}\n${rows[i]?.text ?? ''}`.trim()),
    );
    return terms.map((own, i) => ({ ...own, vector: usable(vectors?.[i]) }));
  }

  /** Indexes passages. They can be found once this has resolved. */
  async add(rows: readonly PassageRow[], ahead?: Promise<Findable[]>): Promise<void> {
    const known = new Set(this.#previous?.versions);
    const computed = await ahead;
    for (let from = 0; from < rows.length; from += rowsPerWrite) {
      const part = rows.slice(from, from + rowsPerWrite);
      const found = computed?.slice(from, from + rowsPerWrite) ?? (await this.findable(part));
      const batch = part.map((row, i) => ({ ...row, ...found[i]! }));
      await this.#write(async () => {
        await this.#table.add(batch);
        await this.#addToPrevious(batch.filter((passage) => !known.has(versionKey(passage))));
      });
    }
  }

  /** Takes out all passages of these versions; unknown ones are no error. */
  async remove(versions: readonly DocumentVersion[]): Promise<void> {
    if (versions.length === 0) return;
    await this.#write(async () => {
      await this.#table.remove(versions);
      await this.#previous?.table.remove(versions);
    });
  }

  /** Takes out versions that are to be added again; until then, searches over an earlier table still find them. */
  async removeForAdding(versions: readonly DocumentVersion[]): Promise<void> {
    if (versions.length > 0) await this.#write(() => this.#table.remove(versions));
  }

  /** Which versions have passages here, and how many; while rebuilding, as far as that has come. */
  versions(): Promise<(DocumentVersion & { passages: number })[]> {
    return this.#table.versions();
  }

  /** While rebuilding, as far as that has come. */
  count(): Promise<number> {
    return this.#table.count();
  }

  /** To be called when all passages are known to be here: searches see this table from now on. */
  async complete(): Promise<void> {
    if (this.#complete) return;
    await this.#exclusively(async () => {
      if (this.#previous) {
        await this.#table.optimize();
        await this.#table.indexVectors();
        await this.#table.warm().catch(() => undefined);
      }
      await markComplete(this.#connection, this.#table.name);
      // Searches under way still read it.
      if (this.#previous) this.#replaced.push(this.#previous.table);
      this.#previous = null;
      this.#complete = true;
      await this.refresh();
    });
  }

  /** Brings all indexes up to date and joins what many small writes have scattered. */
  async optimize(): Promise<void> {
    await this.#exclusively(async () => {
      await this.#table.optimize();
      await this.#table.indexVectors();
      // Searches go on over the earlier indexes until the new ones are in memory.
      this.#warm();
      await this.#warming;
      await this.#optimized();
    });
  }

  /** `optimize`, when enough has been written for searches to notice. */
  async upkeep(): Promise<void> {
    if (await this.#exclusively(() => this.#table.wantsOptimizing())) await this.optimize();
  }

  async close(): Promise<void> {
    await this.#exclusively(async () => {
      if (this.#pruning) await this.#prune(0);
      await this.#warming;
      this.#snapshot = null;
      this.#table.close();
      this.#previous?.table.close();
      for (const table of this.#replaced.splice(0)) {
        table.close();
        await dropGeneration(this.#connection, table.name);
      }
      this.#connection.close();
    });
  }

  /** Makes what has been written visible to searches. */
  async refresh(): Promise<void> {
    if (this.#pruning) this.#pruneLater();
    this.#snapshot = await (this.#previous?.table ?? this.#table).snapshot();
  }

  async #write(task: () => Promise<unknown>): Promise<void> {
    await this.#exclusively(async () => {
      await task();
      this.#writesSinceOptimize += 1;
      if (this.#writesSinceOptimize < writesBeforeOptimize) return this.refresh();
      await this.#table.optimize();
      await this.#optimized();
      if (this.#alone) await this.#table.prune(longestSearch);
    });
  }

  async #addToPrevious(passages: readonly IndexedPassage[]): Promise<void> {
    if (!this.#previous || passages.length === 0) return;
    await this.#previous.table.add(passages);
    for (const passage of passages) this.#previous.versions.add(versionKey(passage));
  }

  #warm(): void {
    const table = this.#previous?.table ?? this.#table;
    this.#warming = this.#warming.then(() => table.warm()).catch(() => undefined);
  }

  async #optimized(): Promise<void> {
    this.#writesSinceOptimize = 0;
    await this.refresh();
    this.#pruneLater();
  }

  /** Each write keeps the version before; after a bulk load these take several times the room of the last one. */
  #pruneLater(): void {
    if (!this.#alone) return;
    clearTimeout(this.#pruning ?? undefined);
    this.#pruning = setTimeout(() => {
      void this.#exclusively(() => this.#prune(longestSearch)).catch(() => undefined);
    }, longestSearch).unref();
  }

  async #prune(unreadFor: number): Promise<void> {
    clearTimeout(this.#pruning ?? undefined);
    this.#pruning = null;
    await this.#table.optimize();
    await this.refresh();
    await this.#table.prune(unreadFor);
  }
}

function versionKey({ documentId, version }: DocumentVersion): string {
  return `${version} ${documentId}`;
}

/** The zero vector has no direction: a text of unknown characters is near to nothing. */
function usable(vector: Float32Array | undefined): Float32Array | null {
  return vector?.some((value) => value !== 0) ? vector : null;
}
