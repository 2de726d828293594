import type { Reranker } from '../reranking/reranker.ts';
import type { Folded } from './duplicates.ts';
import type { Explanation } from './fusion.ts';

/** How many of the best hits a reranker looks at: each costs one pass through its model. */
export const rerankedHits = 20;

/**
 * The first hits in the reranker's order, the others behind them. Where the query names numbers or §§, ranks that held
 * passages with all of them still do: the reranker orders these, and the others, among themselves. A reranked hit's
 * score is the reranker's alone; the signals that brought it here are still told, with no share in it.
 */
export async function rerank(reranker: Reranker, query: string, hits: readonly Folded[]): Promise<Folded[]> {
  const first = hits.slice(0, rerankedHits);
  if (first.length === 0) return [];
  const texts = first.map(({ passage: { context, text } }) => (context ? `${context}\n${text}` : text));
  const logits = await reranker.score(query, texts);
  const scored = first
    .map((hit, i) => ({ hit, logit: logits[i]! }))
    .sort((a, b) => b.logit - a.logit)
    .map(({ hit, logit }) => withLogit(hit, logit));
  const exact = scored.filter(isExact);
  const others = scored.filter((hit) => !isExact(hit));
  const ordered = first.map((hit) => (isExact(hit) ? exact : others).shift()!);
  const least = Math.min(...ordered.map(({ score }) => score));
  return [...ordered, ...hits.slice(rerankedHits).map((hit) => withShares(hit, least))];
}

function withLogit(hit: Folded, logit: number): Folded {
  const share = 1 / (1 + Math.exp(-logit));
  const { explain } = withShares(hit, 0);
  return { ...hit, score: share, explain: { ...explain, reranker: { score: logit, share } } };
}

/** A hit whose score, with all its shares, counts only as much as `factor` says. */
function withShares(hit: Folded, factor: number): Folded {
  const explain: Explanation = {};
  for (const [name, { score, share }] of Object.entries(hit.explain)) {
    explain[name] = { score, share: share * factor };
  }
  return { ...hit, score: hit.score * factor, explain };
}

/** Whether it has all numbers and §§ of a query that names some. */
function isExact({ explain }: Folded): boolean {
  return (explain['exact']?.score ?? 0) > 0;
}
