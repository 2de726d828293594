import type { Figure } from '../report/report.ts';
import { ndcg, recall, reciprocalRank } from './ranking.ts';
import { bootstrapInterval, mean } from './statistics.ts';

/** What known-item retrieval is told by: the one document each query asks for, and what was found for it, best first. */
export function knownItemFigures(
  queries: readonly { query: string; id: string }[],
  ranked: readonly string[][],
): Figure[] {
  const figure = (name: string, score: (ranking: string[], relevant: Set<string>) => number): Figure => {
    const values = queries.map(({ id }, i) => score(ranked[i] ?? [], new Set([id])));
    return {
      name,
      value: mean(values),
      n: values.length,
      interval: bootstrapInterval(values),
      better: 'higher',
    };
  };
  return [
    figure('MRR@10', (ranking, relevant) => reciprocalRank(ranking, relevant)),
    figure('nDCG@10', (ranking, relevant) => ndcg(ranking, relevant)),
    ...[1, 10, 50].map((cutoff) =>
      figure(`recall@${cutoff}`, (ranking, relevant) => recall(ranking, relevant, cutoff)),
    ),
  ];
}
