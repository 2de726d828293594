import { openOwnEmbedder } from '../../../ingest/embedding/own/own-embedder.ts';
import { openPassageStore } from '../../../ingest/store/passages/passage-store.ts';
import { recall } from '../../metrics/ranking.ts';
import { bootstrapInterval, mean } from '../../metrics/statistics.ts';
import { durations, percentiles } from '../../metrics/timing.ts';
import type { Figure, Slice } from '../../report/report.ts';

/** What the vector index finds of what an exhaustive scan finds, and how fast either is. */
export async function vectorIndex(uri: string, asked: readonly string[]): Promise<Slice> {
  const embedder = await openOwnEmbedder();
  const store = await openPassageStore({ uri, embedder });
  try {
    const { snapshot } = store;
    const shares = { ten: [] as number[], all: [] as number[] };
    const vectors = await embedder.embedQueries(asked);
    const options = { filter: null, limit: 100 };
    const exact = new Map<Float32Array, bigint[]>();
    const scans = await durations(vectors, 1, async (vector) => {
      exact.set(vector, [...(await snapshot.nearest(vector, { ...options, exact: true })).keys()]);
    });
    const looks = await durations(vectors, 1, async (vector) => {
      const found = [...(await snapshot.nearest(vector, options)).keys()];
      const nearest = exact.get(vector)!;
      shares.ten.push(recall(found, new Set(nearest.slice(0, 10)), 10));
      shares.all.push(recall(found, new Set(nearest), 100));
    });
    return {
      name: 'vector index',
      figures: [
        share('recall of 10', shares.ten),
        share('recall of 100', shares.all),
        ...percentiles(looks).slice(0, 2),
        ...percentiles(scans)
          .slice(0, 2)
          .map((figure) => ({ ...figure, name: `exhaustive ${figure.name}` })),
      ],
    };
  } finally {
    await store.close();
    await embedder.close();
  }
}

function share(name: string, values: readonly number[]): Figure {
  return { name, value: mean(values), n: values.length, interval: bootstrapInterval(values) };
}
