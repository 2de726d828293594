import type * as Lance from '@lancedb/lancedb';
import type { Embedder } from '../../embedding/embedder.ts';
import type { Rarity } from './rarity.ts';
import type { StoredPassage } from './passage-row.ts';

/** A row of a snapshot, valid in that snapshot only. */
export type RowId = bigint;

/** Scores by row, best first. */
export type Ranking = Map<RowId, number>;

/** Candidates the vector index keeps in hand for each one that is wanted: more find more, and take longer. */
const beamWidth = 5;

interface RankOptions {
  /** From `filterSql`. */
  filter: string | null;
  limit: number;
}

/** The passages as they were after one write: later writes do not move rows under a search that is going on. */
export class PassageSnapshot {
  /** The one whose vectors these passages have, for the query; null where there is none at hand. */
  readonly embedder: Embedder | null;
  readonly rarity: Rarity;
  readonly #lance: typeof Lance;
  readonly #table: Lance.Table;

  constructor(lance: typeof Lance, table: Lance.Table, embedder: Embedder | null, rarity: Rarity) {
    this.#lance = lance;
    this.#table = table;
    this.embedder = embedder;
    this.rarity = rarity;
  }

  /** Passages with at least one of the tokens (or, with `all`, every one), by BM25 (k1 1.2, b .75). */
  async withTokens(
    column: 'stems' | 'parts',
    tokens: readonly string[],
    { all = false, ...options }: RankOptions & { all?: boolean },
  ): Promise<Ranking> {
    if (tokens.length === 0) return new Map();
    return this.#matching(this.#tokens(column, tokens, all), options);
  }

  /**
   * Passages that may hold these stems one directly after the other, best first; the caller reads and makes sure.
   * The index answers exactly; of rows that are not indexed yet, LanceDB can only find those with all the stems.
   */
  async maybeWithPhrase(stems: readonly string[], options: RankOptions): Promise<Ranking> {
    if (stems.length === 0) return new Map();
    const query = new this.#lance.PhraseQuery(stems.join(' '), 'stems', { slop: 0 });
    const [indexed, anywhere] = await Promise.all([
      this.#matching(query, options),
      this.withTokens('stems', stems, { ...options, all: true }),
    ]);
    return new Map([...anywhere, ...indexed]);
  }

  /**
   * Passages nearest to a unit vector, by cosine similarity. Approximate where there is an index.
   *
   * All vectors are of unit length, so the squared distance d tells the cosine, 1 - d/2. LanceDB's own cosine distance
   * does not: with an HNSW index it comes back doubled.
   */
  async nearest(
    vector: Float32Array,
    { exact = false, ...options }: RankOptions & { exact?: boolean },
  ): Promise<Ranking> {
    let query = this.#table
      .query()
      .nearestTo(vector)
      .column('vector')
      .distanceType('l2')
      .ef(beamWidth * options.limit);
    if (exact) query = query.bypassVectorIndex();
    const distances = await this.#rank(query, '_distance', options);
    return new Map([...distances].map(([row, distance]) => [row, 1 - distance / 2]));
  }

  /** The rows' passages, in no particular order; rows that are gone are left out. */
  async read(rows: readonly RowId[]): Promise<Map<RowId, StoredPassage>> {
    if (rows.length === 0) return new Map();
    const table = await this.#table.takeRowIds(rows).withRowId().select(['passage', '_rowid']).toArrow();
    const ids = table.getChild('_rowid');
    const passages = table.getChild('passage');
    const found = new Map<RowId, StoredPassage>();
    for (let i = 0; i < table.numRows; i++) {
      found.set(ids?.get(i) as RowId, JSON.parse(passages?.get(i) as string) as StoredPassage);
    }
    return found;
  }

  /** Those of the rows that have all of the stems. */
  async having(rows: readonly RowId[], stems: readonly string[]): Promise<RowId[]> {
    if (rows.length === 0) return [];
    const table = await this.#table.takeRowIds(rows).withRowId().select(['stems', '_rowid']).toArrow();
    const ids = table.getChild('_rowid');
    const texts = table.getChild('stems');
    const found: RowId[] = [];
    for (let i = 0; i < table.numRows; i++) {
      const own = ` ${texts?.get(i) as string} `;
      if (stems.every((stem) => own.includes(` ${stem} `))) found.push(ids?.get(i) as RowId);
    }
    return found;
  }

  #tokens(column: 'stems' | 'parts', tokens: readonly string[], all: boolean): Lance.MatchQuery {
    const { MatchQuery, Operator } = this.#lance;
    return new MatchQuery(tokens.join(' '), column, { operator: all ? Operator.And : Operator.Or });
  }

  #matching(query: Lance.FullTextQuery, options: RankOptions): Promise<Ranking> {
    return this.#rank(this.#table.query().fullTextSearch(query), '_score', options);
  }

  async #rank(
    query: Lance.Query | Lance.VectorQuery,
    score: '_score' | '_distance',
    { filter, limit }: RankOptions,
  ): Promise<Ranking> {
    const filtered = filter === null ? query : query.where(filter);
    const table = await filtered.limit(limit).withRowId().select(['_rowid', score]).toArrow();
    const ranking: Ranking = new Map();
    if (table.numRows === 0) return ranking;
    // Whole columns: value by value takes several times longer.
    const rows = table.getChild('_rowid')!.toArray() as BigUint64Array;
    const scores = table.getChild(score)!.toArray() as Float32Array;
    for (const [i, row] of rows.entries()) ranking.set(row, scores[i]!);
    return ranking;
  }
}
