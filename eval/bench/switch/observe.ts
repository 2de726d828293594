import type { Library } from '../../../ingest/library-types.ts';
import type { AccessScope } from '../../../ingest/store/access-scope.ts';

export const scope: AccessScope = { user: 'bench', dossiers: 'all' };

/** A query, and the document that has to be among its hits. */
export interface Asked {
  query: string;
  source: string;
}

/** What one search returned, and how far the index had come when it did. */
export interface Observed {
  milliseconds: number;
  hits: number;
  found: boolean;
  /** Whether any hit was found by its vector. */
  byVectors: boolean;
  rebuilding: boolean;
  done: number;
  total: number;
}

export async function observe(library: Library, { query, source }: Asked): Promise<Observed> {
  const started = performance.now();
  const hits = await library.search(scope, { query, limit: 10 });
  const milliseconds = performance.now() - started;
  const { rebuilding, done, total } = await library.indexState();
  return {
    milliseconds,
    hits: hits.length,
    found: hits.some((hit) => hit.source === source),
    byVectors: hits.some(({ explain }) => 'vectors' in explain),
    rebuilding,
    done,
    total,
  };
}
