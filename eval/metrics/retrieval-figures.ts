import { average } from '../report/figures.ts';
import type { Figure } from '../report/report.ts';
import { ndcg, recall, reciprocalRank } from './ranking.ts';

interface Judged {
  id: string;
  relevant: ReadonlyMap<string, number>;
}

/**
 * What retrieval is told by: MRR@10, nDCG@10 and recall at several depths. `ranked` has for each query the ids found,
 * best first. Queries that nothing answers say nothing here and are left out.
 */
export function retrievalFigures(queries: readonly Judged[], ranked: readonly string[][]): Figure[] {
  const answered = queries
    .map(({ id, relevant }, i) => ({ id, relevant, ranked: ranked[i]! }))
    .filter(({ relevant }) => relevant.size > 0);
  const figure = (name: string, score: (one: (typeof answered)[number]) => number) =>
    average(name, answered, score, { id: ({ id }) => id });
  return [
    figure('MRR@10', (one) => reciprocalRank(one.ranked, one.relevant)),
    figure('nDCG@10', (one) => ndcg(one.ranked, one.relevant)),
    ...[1, 5, 10, 50].map((cutoff) =>
      figure(`recall@${cutoff}`, (one) => recall(one.ranked, one.relevant, cutoff)),
    ),
  ];
}
