import type * as Lance from '@lancedb/lancedb';
import type { Embedder } from '../../embedding/embedder.ts';
import { type IndexedPassage, passageSchema, passageTable } from './columns.ts';
import { versionsSql } from './filter.ts';
import { tokenIndex } from './lance.ts';
import type { DocumentVersion } from './passage-row.ts';
import { type Rarity, sampleRarity } from './rarity.ts';
import { PassageSnapshot } from './snapshot.ts';

/** Below this many rows an exhaustive vector scan is as fast as the index, and exact. */
const rowsBeforeVectorIndex = 20_000;
/** Each update of the vector index leaves a further part, and a search goes through all of them. */
const mostParts = 8;
/** Rows, against those of the index when it was one piece, from which on building it anew is worth its time. */
const growthBeforeRebuild = 1.25;
/** What that number of rows stands under in the vector column's metadata. */
const rowsInOnePiece = 'amtsfeder:rows-in-one-piece';
/**
 * What is deleted must be so many milliseconds older than the oldest version in use: LanceDB takes an age, not a time,
 * and counts it from when it comes to deleting.
 */
const leeway = 10_000;
/** Updating the indexes takes time by all rows, searching the rest by those not in them: one in so many is worth it. */
const rowsPerUnindexed = 500;

/**
 * One table of passages with its full-text and vector indexes. All its vectors are of one embedder, which the table's
 * name tells. One call at a time.
 */
export class PassageTable {
  readonly name: string;
  readonly #lance: typeof Lance;
  readonly #connection: Lance.Connection;
  readonly #table: Lance.Table;
  readonly #embedder: Embedder | null;
  /** Length of the vector column; null when there is none. */
  readonly #dimensions: number | null;
  readonly #indexedFrom: number;
  /** Versions that searches were given, oldest first, and since when (`performance.now()`). */
  readonly #given: { version: number; since: number }[] = [];
  #sampled: { rows: number; rarity: Rarity } | null = null;

  private constructor(
    lance: typeof Lance,
    connection: Lance.Connection,
    table: Lance.Table,
    dimensions: number | null,
    embedder: Embedder | null,
    indexedFrom: number,
  ) {
    this.name = table.name;
    this.#lance = lance;
    this.#connection = connection;
    this.#table = table;
    this.#dimensions = dimensions;
    this.#embedder = embedder;
    this.#indexedFrom = indexedFrom;
  }

  /**
   * @param embedder the one that the name tells of; null when it is not at hand, or the table has no vectors
   * @param indexedFrom so many rows get a vector index
   */
  static async open(
    lance: typeof Lance,
    connection: Lance.Connection,
    name: string,
    embedder: Embedder | null,
    indexedFrom: number = rowsBeforeVectorIndex,
  ): Promise<PassageTable> {
    const exists = (await connection.tableNames()).includes(name);
    const table = exists
      ? await connection.openTable(name)
      : await createTable(lance, connection, name, embedder?.dimensions ?? null);
    await indexFilters(lance, table);
    const column = (await table.schema()).fields.find((field) => field.name === 'vector');
    const dimensions = column ? (column.type as { listSize: number }).listSize : null;
    return new PassageTable(lance, connection, table, dimensions, embedder, indexedFrom);
  }

  /** Passages get their vectors only where the table's embedder is at hand. */
  async add(passages: readonly IndexedPassage[]): Promise<void> {
    await this.#table.checkoutLatest();
    const rows = this.#embedder ? passages : passages.map((passage) => ({ ...passage, vector: null }));
    await this.#table.add(passageTable(rows, this.#dimensions));
  }

  async remove(versions: readonly DocumentVersion[]): Promise<void> {
    await this.#table.checkoutLatest();
    await this.#table.delete(versionsSql(versions));
  }

  /** Takes out passages that were added while the embedder was not at hand. */
  async removeWithoutVectors(): Promise<void> {
    if (this.#dimensions !== null) await this.#table.delete('vector IS NULL');
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

  /** Brings the indexes there are up to date and joins what many small writes have scattered. */
  async optimize(): Promise<void> {
    await this.#table.checkoutLatest();
    const index = await this.#vectorIndex();
    if (index?.numSegments === 1 && (await this.#rowsInOnePiece()) === null) {
      await this.#keepInOnePiece(index.numIndexedRows ?? 0);
    }
    await this.#table.optimize();
  }

  /**
   * Deletes the files of versions that searches have not been given for so many milliseconds; with 0, where nothing is
   * searching, all but the latest. To be called when there is little left to optimize: LanceDB does that first.
   */
  async prune(unreadFor: number): Promise<void> {
    await this.#table.checkoutLatest();
    const cleanupOlderThan = unreadFor === 0 ? new Date() : await this.#oldestRead(unreadFor);
    if (cleanupOlderThan) await this.#table.optimize({ cleanupOlderThan });
  }

  /** Whether so many rows are not in the indexes that searches notice. */
  async wantsOptimizing(): Promise<boolean> {
    await this.#table.checkoutLatest();
    const [rows, indexes] = await Promise.all([this.#table.countRows(), this.#table.listIndices()]);
    const unindexed = Math.max(...indexes.map(({ numUnindexedRows = 0 }) => numUnindexedRows));
    return unindexed > 0 && unindexed * rowsPerUnindexed >= rows;
  }

  /** Builds the vector index in one piece, when there is none yet or its further parts are many or large. */
  async indexVectors(): Promise<void> {
    const rows = await this.#table.countRows();
    if (this.#dimensions === null || rows < this.#indexedFrom) return;
    const index = await this.#vectorIndex();
    const { numSegments: parts = 1 } = index ?? {};
    const grown = parts > 1 && rows > growthBeforeRebuild * ((await this.#rowsInOnePiece()) ?? rows);
    if (index && parts <= mostParts && !grown) return;
    const config = this.#lance.Index.hnswSq({
      distanceType: 'l2',
      numPartitions: 1,
      m: 20,
      efConstruction: 200,
    });
    await this.#table.createIndex('vector', { config, replace: true });
    await this.#keepInOnePiece(rows);
  }

  /** Reads the indexes as they are now into memory: the first searches are then as fast as later ones. */
  async warm(): Promise<void> {
    const searched = (await this.#table.listIndices()).filter(({ columns }) =>
      columns.some((column) => column === 'stems' || column === 'parts' || column === 'vector'),
    );
    for (const { name } of searched) await this.#table.prewarmIndex(name);
  }

  /** The passages as they are now, for searches. */
  async snapshot(): Promise<PassageSnapshot> {
    await this.#table.checkoutLatest();
    const table = await this.#connection.openTable(this.name);
    const version = await this.#table.version();
    await table.checkout(version);
    if (version !== this.#given.at(-1)?.version) this.#given.push({ version, since: performance.now() });
    return new PassageSnapshot(this.#lance, table, this.#embedder, await this.#rarity(table));
  }

  /** Sampled anew when the table has become half as large again, or half as large. */
  async #rarity(table: Lance.Table): Promise<Rarity> {
    const rows = await table.countRows();
    const { rows: before, rarity } = this.#sampled ?? { rows: 0, rarity: null };
    if (rarity && rows < 1.5 * before && rows > before / 2) return rarity;
    this.#sampled = { rows, rarity: await sampleRarity(table, rows) };
    return this.#sampled.rarity;
  }

  close(): void {
    this.#table.close();
  }

  /** A time before which no version was written that a search may be reading: it takes at most so many milliseconds. */
  async #oldestRead(longestSearch: number): Promise<Date | undefined> {
    const ended = performance.now() - longestSearch;
    while (this.#given[1] && this.#given[1].since <= ended) this.#given.shift();
    const oldest = this.#given[0]?.version;
    const written = (await this.#table.listVersions()).find(({ version }) => version === oldest)?.timestamp;
    return written && new Date(written.getTime() - leeway);
  }

  /** Rows of the vector index when it was last in one piece; LanceDB does not tell once it has further parts. */
  async #rowsInOnePiece(): Promise<number | null> {
    const column = (await this.#table.schema()).fields.find(({ name }) => name === 'vector');
    const rows = column?.metadata.get(rowsInOnePiece);
    return rows === undefined ? null : Number(rows);
  }

  /** Kept with the column, so that it outlives this process. */
  async #keepInOnePiece(rows: number): Promise<void> {
    await this.#table.updateFieldMetadata([{ path: 'vector', metadata: { [rowsInOnePiece]: String(rows) } }]);
  }

  async #vectorIndex(): Promise<Lance.IndexConfig | undefined> {
    return (await this.#table.listIndices()).find(({ columns }) => columns.includes('vector'));
  }
}

async function createTable(
  lance: typeof Lance,
  connection: Lance.Connection,
  name: string,
  dimensions: number | null,
): Promise<Lance.Table> {
  const table = await connection.createEmptyTable(name, passageSchema(dimensions));
  await table.createIndex('stems', { config: tokenIndex(lance, { positions: true }) });
  await table.createIndex('parts', { config: tokenIndex(lance, { positions: false }) });
  return table;
}

/**
 * Indexes the columns that filters name, where tables of earlier versions have no index for one: without, each search
 * goes through the whole column, which takes longer than all the rest of it.
 */
async function indexFilters({ Index }: typeof Lance, table: Lance.Table): Promise<void> {
  const wanted = {
    dossierId: Index.bitmap(),
    kind: Index.bitmap(),
    documentId: Index.btree(),
    speaker: Index.btree(),
  };
  const indexed = new Set((await table.listIndices()).flatMap(({ columns }) => columns));
  for (const [column, config] of Object.entries(wanted)) {
    if (!indexed.has(column)) await table.createIndex(column, { config });
  }
}
