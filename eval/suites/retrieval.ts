import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openOwnEmbedder } from '../../ingest/embedding/own/own-embedder.ts';
import { rankPassages } from '../../ingest/search/rank.ts';
import { type SignalWeights, defaultWeights } from '../../ingest/search/signals.ts';
import type { PassageRow } from '../../ingest/store/passages/passage-row.ts';
import { type PassageStore, openPassageStore } from '../../ingest/store/passages/passage-store.ts';
import type { PassageSnapshot } from '../../ingest/store/passages/snapshot.ts';
import { knownItemFigures } from '../metrics/known-item-figures.ts';
import { reciprocalRank } from '../metrics/ranking.ts';
import { bootstrapInterval, mean } from '../metrics/statistics.ts';
import type { Slice, Suite } from '../report/report.ts';
import { type KnownItem, openKnownItems } from '../sets/known-item.ts';

const none: SignalWeights = {
  stems: 0,
  parts: 0,
  ngrams: 0,
  lead: 0,
  coverage: 0,
  nearness: 0,
  vectors: 0,
  exact: 0,
};
const { stems, vectors } = defaultWeights;
const words: SignalWeights = { ...defaultWeights, vectors: 0 };

/** From plain word search to everything; then what is left without one signal, and vectors by themselves. */
const ablation: [name: string, weights: SignalWeights][] = [
  ['stems', { ...none, stems }],
  ['+ compound parts', { ...words, ngrams: 0, lead: 0, coverage: 0, nearness: 0, exact: 0 }],
  ['+ letter grams', { ...words, lead: 0, coverage: 0, nearness: 0, exact: 0 }],
  ['+ places of words', { ...words, exact: 0 }],
  ['words (+ exact tokens)', words],
  ['all (+ vectors)', defaultWeights],
  ['all but compound parts', { ...defaultWeights, parts: 0 }],
  ['all but letter grams', { ...defaultWeights, ngrams: 0 }],
  ['all but places of words', { ...defaultWeights, lead: 0, coverage: 0, nearness: 0 }],
  ['vectors alone', { ...none, vectors }],
  ['stems and vectors', { ...none, stems, vectors }],
];

export const suite: Suite = {
  name: 'retrieval',
  description:
    'known-item retrieval, signal by signal (--set QUERIES.json POOL.txt LAWS.jsonl.gz, or speeches)',
  async run({ set }) {
    const { name, queries, rows } = await openKnownItems(set);
    const folder = await mkdtemp(join(tmpdir(), 'amtsfeder-retrieval-'));
    const embedder = await openOwnEmbedder().catch(() => null);
    const store = await openPassageStore({ uri: folder, embedder: embedder ?? undefined });
    try {
      await index(store, rows);
      const variants = ablation.filter(([, weights]) => embedder !== null || weights.vectors === 0);
      const slices: Slice[] = [];
      const results = new Map<string, string[][]>();
      for (const [variant, weights] of variants) {
        const ranked = await answers(store.snapshot, queries, weights);
        results.set(variant, ranked);
        slices.push({ name: variant, figures: knownItemFigures(queries, ranked) });
      }
      const all = embedder ? 'all (+ vectors)' : 'words (+ exact tokens)';
      const best = results.get(all) ?? [];
      return {
        name: `retrieval, ${name}`,
        figures: [],
        slices: [...slices, ...bySlice(queries, best, all)],
        notes: [
          `${await store.count()} passages; a document counts by its best passage`,
          gain(queries, results.get('stems') ?? [], best, all),
          embedder ? `vectors of ${embedder.id}` : 'no embedding model at hand: without vectors',
        ],
      };
    } finally {
      await store.close();
      await embedder?.close();
      await rm(folder, { recursive: true });
    }
  },
};

async function index(store: PassageStore, rows: AsyncIterable<PassageRow>): Promise<void> {
  let batch: PassageRow[] = [];
  for await (const row of rows) {
    batch.push(row);
    if (batch.length === 5_000) await store.add(batch.splice(0));
  }
  await store.add(batch);
  await store.optimize();
  await store.complete();
}

/** For each query the documents, best first. */
async function answers(
  snapshot: PassageSnapshot,
  queries: readonly KnownItem[],
  weights: SignalWeights,
): Promise<string[][]> {
  const ranked: string[][] = [];
  for (const { query } of queries) {
    const candidates = await rankPassages(snapshot, query, { filter: null, weights });
    ranked.push([...new Set(candidates.map(({ passage }) => passage.documentId))]);
  }
  return ranked;
}

function bySlice(queries: readonly KnownItem[], ranked: readonly string[][], variant: string): Slice[] {
  const names = [...new Set(queries.flatMap(({ slice }) => slice ?? []))].sort();
  return names.map((name) => {
    const chosen = queries.flatMap((query, i) => (query.slice === name ? [i] : []));
    return {
      name: `${name} (${variant})`,
      figures: knownItemFigures(
        chosen.map((i) => queries[i] as KnownItem),
        chosen.map((i) => ranked[i] ?? []),
      ),
    };
  });
}

/** The paired difference in MRR@10 with its interval. */
function gain(queries: readonly KnownItem[], before: string[][], after: string[][], name: string): string {
  const differences = queries.map(({ id }, i) => {
    const relevant = new Set([id]);
    return reciprocalRank(after[i] ?? [], relevant) - reciprocalRank(before[i] ?? [], relevant);
  });
  const [low, high] = bootstrapInterval(differences) ?? [Number.NaN, Number.NaN];
  return `${name} against stems: MRR@10 ${mean(differences).toFixed(3)} (${low.toFixed(3)} to ${high.toFixed(3)})`;
}
