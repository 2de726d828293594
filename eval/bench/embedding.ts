import type { Embedder } from '../../ingest/embedding/embedder.ts';
import { openFolderEmbedder } from '../../ingest/embedding/folder/folder-embedder.ts';
import { openOwnEmbedder, ownModelFolder } from '../../ingest/embedding/own/own-embedder.ts';
import { median, quantile } from '../metrics/statistics.ts';
import { type Figure, type Suite, UsageError } from '../report/report.ts';
import { jsonLines } from '../sets/json-lines.ts';

const wordsPerPassage = 200;
const passages = 6_000;
const passagesByPipeline = 300;
const rounds = 3;

export const suite: Suite = {
  name: 'embedding',
  description:
    'passages a second by our own model: fast path against the transformers.js pipeline (--set laws.jsonl.gz)',
  async run({ set }) {
    const [path] = set;
    if (!path) throw new UsageError('embedding needs --set FILE: JSON lines with `text`');
    const texts = await passagesFrom(path);
    const fast = await openOwnEmbedder();
    const pipeline = await openFolderEmbedder({ path: ownModelFolder });
    try {
      await fast.embedPassages(texts.slice(0, 500));
      await pipeline.embedPassages(texts.slice(0, 20));
      const rates = { fast: [] as number[], pipeline: [] as number[] };
      for (let round = 0; round < rounds; round++) {
        rates.pipeline.push(await rate(pipeline, part(texts, round, passagesByPipeline)));
        rates.fast.push(await rate(fast, part(texts, round, passages)));
      }
      const queryTimes = await queryMilliseconds(fast, texts);
      const figures: Figure[] = [
        figure('fast path', median(rates.fast), 'passages/s', rounds * passages),
        figure('transformers.js pipeline', median(rates.pipeline), 'passages/s', rounds * passagesByPipeline),
        figure('ratio', median(rates.fast) / median(rates.pipeline), '×', rounds),
        figure('query p50', quantile(queryTimes, 0.5), 'ms', queryTimes.length),
        figure('query p99', quantile(queryTimes, 0.99), 'ms', queryTimes.length),
      ];
      return {
        name: 'embedding',
        figures,
        slices: [],
        notes: [`passages of ${wordsPerPassage} words, sides interleaved, median of ${rounds} rounds`],
      };
    } finally {
      await Promise.all([fast.close(), pipeline.close()]);
    }
  },
};

function figure(name: string, value: number, unit: string, n: number): Figure {
  return { name, value, unit, n, interval: null };
}

async function passagesFrom(path: string): Promise<string[]> {
  const texts: string[] = [];
  let words: string[] = [];
  for await (const { text } of jsonLines<{ text: string }>(path)) {
    words.push(...text.split(/\s+/));
    while (words.length >= wordsPerPassage) {
      texts.push(words.slice(0, wordsPerPassage).join(' '));
      words = words.slice(wordsPerPassage);
    }
    if (texts.length >= rounds * passages) return texts;
  }
  return texts;
}

function part(texts: readonly string[], round: number, size: number): string[] {
  return texts.slice(round * size, (round + 1) * size);
}

async function rate(embedder: Embedder, texts: readonly string[]): Promise<number> {
  const started = performance.now();
  await embedder.embedPassages(texts);
  return (texts.length / (performance.now() - started)) * 1000;
}

async function queryMilliseconds(embedder: Embedder, texts: readonly string[]): Promise<number[]> {
  const times: number[] = [];
  for (const text of texts.slice(0, 1000)) {
    const query = text.split(' ').slice(0, 8).join(' ');
    const started = performance.now();
    await embedder.embedQueries([query]);
    times.push(performance.now() - started);
  }
  return times;
}
