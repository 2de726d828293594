import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openOwnEmbedder } from '../../ingest/embedding/own/own-embedder.ts';
import { rankPassages } from '../../ingest/search/rank.ts';
import { type SignalWeights, defaultWeights } from '../../ingest/search/signals.ts';
import type { PassageRow } from '../../ingest/store/passages/passage-row.ts';
import { type PassageStore, openPassageStore } from '../../ingest/store/passages/passage-store.ts';
import type { PassageSnapshot } from '../../ingest/store/passages/snapshot.ts';
import { reciprocalRank } from '../metrics/ranking.ts';
import { retrievalFigures } from '../metrics/retrieval-figures.ts';
import { bootstrapInterval, mean } from '../metrics/statistics.ts';
import { average } from '../report/figures.ts';
import type { Failure, Figure, Slice, Suite } from '../report/report.ts';
import { openRetrievalSet } from '../sets/retrieval/open-set.ts';
import { type JudgedQuery, passageId, type RetrievalSet } from '../sets/retrieval/retrieval-set.ts';
import { sliceName } from '../sets/slice-names.ts';
import { variantsOf } from './retrieval/variants.ts';

/** What was found for one query. */
interface Found {
  /** Ids of what the set seeks, best first. */
  ids: string[];
  /** Score of the best passage; 0 where there is none. */
  score: number;
  /** The best passage's beginning. */
  first: string;
}

/** Retrieval over a set, signal by signal; `weights` are the whole search's, ours or those of one that is broken. */
export const retrievalSuite = ({ weights = defaultWeights }: { weights?: SignalWeights } = {}): Suite => ({
  name: 'retrieval',
  title: 'Suche',
  description:
    'Suche nach Fundstellen, Signal für Signal (--set dev | test | ORDNER | DATEI, siehe eval/sets/README.md)',
  fast: ['dev'],
  full: ['dev', 'test'],
  async run({ set }) {
    const sought = await openRetrievalSet(set);
    const { queries } = sought;
    const folder = await mkdtemp(join(tmpdir(), 'amtsfeder-retrieval-'));
    const embedder = await openOwnEmbedder().catch(() => null);
    const store = await openPassageStore({ uri: folder, embedder: embedder ?? undefined });
    try {
      const indexed = await index(store, sought);
      const whole = embedder ? weights : { ...weights, vectors: 0 };
      const best = await answers(store.snapshot, sought, whole);
      const slices: Slice[] = [];
      const gains: string[] = [];
      for (const variant of variantsOf(weights, sought.variants)) {
        if (!embedder && variant.weights.vectors > 0) continue;
        const found = await answers(store.snapshot, sought, variant.weights);
        slices.push({ name: variant.name, figures: retrievalFigures(queries, idsOf(found)) });
        gains.push(...gain(queries, variant.name, found, best));
      }
      return {
        name: 'retrieval',
        title: `Suche (${sought.name})`,
        figures: [...retrievalFigures(queries, idsOf(best)), ...separation(queries, best)],
        slices: [...slices, ...bySlice(queries, best)],
        failures: failuresOf(queries, best),
        notes: [
          `${queries.length} Anfragen, ${await store.count()} Passagen; ${
            sought.unit === 'passage'
              ? 'gesucht ist die Passage mit der Belegstelle.'
              : 'ein Dokument zählt mit seiner besten Passage.'
          }`,
          ...gains,
          embedder ? `Vektoren von ${embedder.id}.` : 'Kein Einbettungsmodell zur Hand: ohne Vektoren.',
          ...lacking(sought, indexed),
          ...sought.notes,
        ],
      };
    } finally {
      await store.close();
      await embedder?.close();
      await rm(folder, { recursive: true });
    }
  },
});

export const suite = retrievalSuite();

/** Returns the ids of everything that can be found. */
async function index(store: PassageStore, { rows, unit }: RetrievalSet): Promise<Set<string>> {
  const ids = new Set<string>();
  let batch: PassageRow[] = [];
  for await (const row of rows) {
    ids.add(unit === 'passage' ? passageId(row) : row.documentId);
    batch.push(row);
    if (batch.length === 5_000) await store.add(batch.splice(0));
  }
  await store.add(batch);
  await store.optimize();
  await store.complete();
  return ids;
}

async function answers(
  snapshot: PassageSnapshot,
  { queries, unit }: RetrievalSet,
  weights: SignalWeights,
): Promise<Found[]> {
  const found: Found[] = [];
  for (const { query } of queries) {
    const candidates = await rankPassages(snapshot, query, { filter: null, weights });
    const passages = candidates.map(({ passage }) => passage);
    const ids = passages.map((passage) => (unit === 'passage' ? passageId(passage) : passage.documentId));
    const [first] = candidates;
    found.push({
      ids: [...new Set(ids)],
      score: first?.score ?? 0,
      first: first
        ? `${first.passage.documentId}: ${first.passage.text.replace(/\s+/g, ' ').slice(0, 160)}`
        : '–',
    });
  }
  return found;
}

const idsOf = (found: readonly Found[]) => found.map(({ ids }) => ids);

function bySlice(queries: readonly JudgedQuery[], best: readonly Found[]): Slice[] {
  const names = new Set(
    queries.flatMap(({ slice, relevant }) => (slice !== null && relevant.size > 0 ? slice : [])),
  );
  return [...names].sort().map((name) => {
    const chosen = queries.flatMap((query, i) =>
      query.slice === name ? [{ query, ids: best[i]!.ids }] : [],
    );
    return {
      name: sliceName(name),
      figures: retrievalFigures(
        chosen.map(({ query }) => query),
        chosen.map(({ ids }) => ids),
      ),
    };
  });
}

/** Whether the best score tells what the documents answer from what they do not: the area under the ROC curve. */
function separation(queries: readonly JudgedQuery[], best: readonly Found[]): Figure[] {
  const scored = queries.map(({ id, relevant }, i) => ({
    id,
    answered: relevant.size > 0,
    score: best[i]!.score,
  }));
  const contained = scored.filter(({ answered }) => answered).map(({ score }) => score);
  const beyond = scored.filter(({ answered }) => !answered);
  if (beyond.length === 0 || contained.length === 0) return [];
  const below = ({ score }: { score: number }) =>
    mean(contained.map((other) => (other > score ? 1 : other === score ? 0.5 : 0)));
  return [
    average('nicht Enthaltenes hat den schlechteren besten Treffer (AUC)', beyond, below, {
      id: ({ id }) => id,
    }),
  ];
}

/** What the whole search has over one of its variants: the paired difference in MRR@10 with its interval. */
function gain(
  queries: readonly JudgedQuery[],
  name: string,
  found: readonly Found[],
  best: readonly Found[],
): string[] {
  const differences = queries.flatMap(({ relevant }, i) =>
    relevant.size > 0
      ? [reciprocalRank(best[i]!.ids, relevant) - reciprocalRank(found[i]!.ids, relevant)]
      : [],
  );
  const interval = bootstrapInterval(differences);
  if (!interval) return [];
  const [shown, from, to] = [mean(differences), ...interval].map((value) =>
    value.toFixed(3).replace('.', ','),
  );
  return [`Alles gegen „${name}“: MRR@10 ${shown} (${from} bis ${to}).`];
}

/** What is judged relevant and stands in no document of the set, so that nobody wonders about the figures. */
function lacking({ queries }: RetrievalSet, indexed: ReadonlySet<string>): string[] {
  const judged = new Set(queries.flatMap(({ relevant }) => [...relevant.keys()]));
  const missing = [...judged].filter((id) => !indexed.has(id));
  if (missing.length === 0) return [];
  return [
    `${missing.length} als richtig bezeichnete Dokumente fehlen im Bestand, zum Beispiel „${missing[0]}“.`,
  ];
}

const mostFailures = 20;

function failuresOf(queries: readonly JudgedQuery[], best: readonly Found[]): Failure[] {
  return queries
    .map((query, i) => ({ query, ...best[i]! }))
    .filter(({ query }) => query.relevant.size > 0)
    .map((one) => ({ ...one, value: reciprocalRank(one.ids, one.query.relevant) }))
    .filter(({ value }) => value < 1)
    .sort((a, b) => a.value - b.value)
    .slice(0, mostFailures)
    .map(({ query, first }) => ({
      case: query.id,
      figure: 'MRR@10',
      ...(query.slice !== null && { slice: sliceName(query.slice) }),
      expected: `${query.query} → ${query.expected ?? [...query.relevant.keys()].join(', ')}`,
      got: first,
      ...(query.label && { label: query.label }),
      ...(query.source && { source: query.source }),
    }));
}
