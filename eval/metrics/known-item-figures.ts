import { average } from '../report/figures.ts';
import type { Figure } from '../report/report.ts';
import { ndcg, recall, reciprocalRank } from './ranking.ts';

interface Answered {
  query: string;
  ranked: readonly string[];
  relevant: ReadonlySet<string>;
}

/** What known-item retrieval is told by: the one document each query asks for, and what was found for it, best first. */
export function knownItemFigures(
  queries: readonly { query: string; id: string }[],
  ranked: readonly string[][],
): Figure[] {
  const answered = queries.map(({ query, id }, i) => ({
    query,
    ranked: ranked[i]!,
    relevant: new Set([id]),
  }));
  const figure = (name: string, score: (one: Answered) => number) =>
    average(name, answered, score, { id: ({ query }) => query });
  return [
    figure('MRR@10', (one) => reciprocalRank(one.ranked, one.relevant)),
    figure('nDCG@10', (one) => ndcg(one.ranked, one.relevant)),
    ...[1, 10, 50].map((cutoff) =>
      figure(`recall@${cutoff}`, (one) => recall(one.ranked, one.relevant, cutoff)),
    ),
  ];
}
