import type * as Lance from '@lancedb/lancedb';
import type { Embedder } from '../../embedding/embedder.ts';
import { createMutex } from '../mutex.ts';
import { type IndexedPassage, passageSchema, passageTable } from './columns.ts';
import { versionsSql } from './filter.ts';
import { loadLance, tokenIndex } from './lance.ts';
import type { DocumentVersion, PassageRow } from './passage-row.ts';
import { PassageSnapshot } from './snapshot.ts';
import { contextOf, termsOf } from './terms.ts';

export interface PassageStoreOptions {
  /** A directory, or an object store's URI (`s3://bucket/path`). */
  uri: string;
  /** Without one, passages have no vectors. */
  embedder?: Embedder | undefined;
}

/** Raised whenever the columns or `indexTerms` change: older tables are left alone and passages indexed anew. */
const format = 1;
const tableName = `passages-${format}`;
const rowsPerWrite = 5_000;
/** Every write leaves a fragment and unindexed rows behind, which slow each search until `optimize`. */
const writesBeforeOptimize = 20;
/** Below this many rows an exhaustive vector scan is as fast as the index, and exact. */
const rowsBeforeVectorIndex = 20_000;
const millisecondsKept = 3_600_000;

/** Opens the passages at `uri`, which are created when there are none. Only one process may write. */
export async function openPassageStore({ uri, embedder }: PassageStoreOptions): Promise<PassageStore> {
  const lance = await loadLance();
  const connection = await lance.connect(uri, { readConsistencyInterval: 0 });
  const dimensions = embedder?.dimensions ?? null;
  if (!(await connection.tableNames()).includes(tableName)) await createTable(lance, connection, dimensions);
  const store = new PassageStore(lance, connection, await connection.openTable(tableName), embedder ?? null);
  await store.refresh();
  return store;
}

async function createTable(
  lance: typeof Lance,
  connection: Lance.Connection,
  dimensions: number | null,
): Promise<void> {
  const table = await connection.createEmptyTable(tableName, passageSchema(dimensions));
  await table.createIndex('stems', { config: tokenIndex(lance, { positions: true }) });
  await table.createIndex('parts', { config: tokenIndex(lance, { positions: false }) });
  await table.createIndex('dossierId', { config: lance.Index.bitmap() });
  await table.createIndex('documentId', { config: lance.Index.btree() });
}

/** Passages with their full-text and vector indexes, in LanceDB. Writes are done one after the other. */
export class PassageStore {
  readonly embedder: Embedder | null;
  readonly #lance: typeof Lance;
  readonly #connection: Lance.Connection;
  readonly #table: Lance.Table;
  readonly #exclusively = createMutex();
  #writesSinceOptimize = 0;
  #snapshot: PassageSnapshot | null = null;

  constructor(
    lance: typeof Lance,
    connection: Lance.Connection,
    table: Lance.Table,
    embedder: Embedder | null,
  ) {
    this.#lance = lance;
    this.#connection = connection;
    this.#table = table;
    this.embedder = embedder;
  }

  /** The passages as they are now; cheap, one for each search. */
  get snapshot(): PassageSnapshot {
    if (!this.#snapshot) throw new Error('The passage store is closed.');
    return this.#snapshot;
  }

  /** Indexes passages. They can be found once this has resolved. */
  async add(rows: readonly PassageRow[]): Promise<void> {
    for (let from = 0; from < rows.length; from += rowsPerWrite) {
      const batch = await this.#indexed(rows.slice(from, from + rowsPerWrite));
      await this.#write(() => this.#table.add(passageTable(batch, this.embedder?.dimensions ?? null)));
    }
  }

  /** Takes out all passages of these versions; unknown ones are no error. */
  async remove(versions: readonly DocumentVersion[]): Promise<void> {
    if (versions.length === 0) return;
    await this.#write(() => this.#table.delete(versionsSql(versions)));
  }

  /** Which versions have passages here, and how many. */
  async versions(): Promise<(DocumentVersion & { passages: number })[]> {
    const counts = new Map<string, DocumentVersion & { passages: number }>();
    for await (const batch of this.#table.query().select(['documentId', 'version'])) {
      const ids = batch.getChild('documentId');
      const versions = batch.getChild('version');
      for (let i = 0; i < batch.numRows; i++) {
        const documentId = ids?.get(i) as string;
        const version = versions?.get(i) as number;
        const key = `${version} ${documentId}`;
        const entry = counts.get(key);
        if (entry) entry.passages += 1;
        else counts.set(key, { documentId, version, passages: 1 });
      }
    }
    return [...counts.values()];
  }

  count(): Promise<number> {
    return this.#table.countRows();
  }

  /** Brings all indexes up to date and joins what many small writes have scattered. */
  async optimize(): Promise<void> {
    await this.#exclusively(() => this.#optimize());
  }

  async close(): Promise<void> {
    await this.#exclusively(async () => {
      this.#snapshot = null;
      this.#table.close();
      this.#connection.close();
    });
  }

  /** Makes what has been written visible to searches. */
  async refresh(): Promise<void> {
    await this.#table.checkoutLatest();
    const table = await this.#connection.openTable(tableName);
    await table.checkout(await this.#table.version());
    this.#snapshot = new PassageSnapshot(this.#lance, table);
  }

  async #indexed(rows: readonly PassageRow[]): Promise<IndexedPassage[]> {
    const terms = termsOf(rows);
    const vectors = await this.embedder?.embedPassages(
      rows.map((row) => `${contextOf(row)}\n${row.text}`.trim()),
    );
    return rows.map((row, i) => ({
      ...row,
      stems: terms[i]?.stems ?? '',
      parts: terms[i]?.parts ?? '',
      vector: usable(vectors?.[i]),
    }));
  }

  async #write(task: () => Promise<unknown>): Promise<void> {
    await this.#exclusively(async () => {
      await this.#table.checkoutLatest();
      await task();
      this.#writesSinceOptimize += 1;
      if (this.#writesSinceOptimize >= writesBeforeOptimize) await this.#optimize();
      else await this.refresh();
    });
  }

  async #optimize(): Promise<void> {
    await this.#table.checkoutLatest();
    await this.#table.optimize({ cleanupOlderThan: new Date(Date.now() - millisecondsKept) });
    if (this.embedder) await this.#indexVectors();
    this.#writesSinceOptimize = 0;
    await this.refresh();
  }

  async #indexVectors(): Promise<void> {
    const indexed = (await this.#table.listIndices()).some(({ columns }) => columns.includes('vector'));
    if (indexed || (await this.#table.countRows()) < rowsBeforeVectorIndex) return;
    const config = this.#lance.Index.hnswSq({
      distanceType: 'cosine',
      numPartitions: 1,
      m: 20,
      efConstruction: 300,
    });
    await this.#table.createIndex('vector', { config });
  }
}

/** The zero vector has no direction: a text of unknown characters is near to nothing. */
function usable(vector: Float32Array | undefined): Float32Array | null {
  return vector?.some((value) => value !== 0) ? vector : null;
}
