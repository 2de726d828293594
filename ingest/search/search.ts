import type { Reranker } from '../reranking/reranker.ts';
import type { AccessScope } from '../store/access-scope.ts';
import { filterSql } from '../store/passages/filter.ts';
import type { PassageStore } from '../store/passages/passage-store.ts';
import { folded } from './duplicates.ts';
import { type Candidate, fewestCandidates, rankPassages } from './rank.ts';
import { rerank, rerankedHits } from './rerank.ts';
import type { IsCurrent, PassageQuery, ScoredPassage } from './scored-passage.ts';

/**
 * The passages that answer a query best, best first.
 *
 * Only what the scope allows, and only passages of versions that `isCurrent` says yes to: the store may for a while
 * hold passages of a version that is being taken in or was replaced. A reranker, where there is one, orders the best of
 * what is left.
 */
export async function searchPassages(
  store: PassageStore,
  isCurrent: IsCurrent,
  scope: AccessScope,
  { query, limit = 10, ...filter }: PassageQuery,
  reranker: Reranker | null = null,
): Promise<ScoredPassage[]> {
  const ranked = await rankPassages(store.snapshot, query, {
    filter: filterSql(scope, filter),
    candidates: Math.max(fewestCandidates, 2 * limit),
  });
  const wanted = reranker ? Math.max(limit, rerankedHits) : limit;
  // Asking for a few is faster, and nearly always they are enough.
  const first = ranked.slice(0, 3 * wanted);
  let hits = folded(await current(first, isCurrent), wanted);
  if (hits.length < wanted && first.length < ranked.length) {
    hits = folded(await current(ranked, isCurrent), wanted);
  }
  if (reranker) hits = (await rerank(reranker, query, hits)).slice(0, limit);
  return hits.map(({ passage, score, explain, alsoIn }) => ({
    ...passage,
    score,
    explain,
    alsoIn,
  }));
}

async function current(candidates: readonly Candidate[], isCurrent: IsCurrent): Promise<Candidate[]> {
  const versions = new Map(
    candidates.map((candidate) => {
      const { documentId, version } = candidate.passage;
      return [versionKey(candidate), { documentId, version }];
    }),
  );
  const answers = await isCurrent([...versions.values()]);
  const shown = new Set([...versions.keys()].filter((_, i) => answers[i]));
  return candidates.filter((candidate) => shown.has(versionKey(candidate)));
}

function versionKey({ passage }: Candidate): string {
  return `${passage.version} ${passage.documentId}`;
}
