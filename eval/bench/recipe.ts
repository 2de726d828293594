import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Embedder } from '../../ingest/embedding/embedder.ts';
import { openFolderEmbedder } from '../../ingest/embedding/folder/folder-embedder.ts';
import { openOwnEmbedder, ownModelFolder } from '../../ingest/embedding/own/own-embedder.ts';
import { rankPassages } from '../../ingest/search/rank.ts';
import type { PassageRow } from '../../ingest/store/passages/passage-row.ts';
import { type PassageStore, openPassageStore } from '../../ingest/store/passages/passage-store.ts';
import { type Chunk, PlainRecipe } from '../baselines/plain-recipe.ts';
import { retrievalFigures } from '../metrics/retrieval-figures.ts';
import { durations, measured, percentiles, secondsSince } from '../metrics/timing.ts';
import { type Figure, type Slice, type Suite, UsageError } from '../report/report.ts';
import { sectionsWith } from '../sets/known-item.ts';
import { type LawSection, paragraphsOf } from '../sets/laws.ts';
import { passageRowsOf } from '../sets/passage-rows.ts';
import type { JudgedQuery } from '../sets/retrieval/retrieval-set.ts';

/** Sections to index: those of the pool, and others up to so many. They make about 100,000 of our passages. */
const sectionsAtMost = 69_000;
/** Chunks that go through the plain pipeline, to time it; the rest gets the same vectors by our fast path. */
const chunksTimed = 1_500;
const searches = 200;
const batchSize = 2_000;

export const suite: Suite = {
  name: 'recipe',
  description:
    'our passages and search against the plain recipe: pieces of 1,000 characters, the same model through ' +
    'transformers.js, LanceDB without index (--set QUERIES.json POOL.txt LAWS.jsonl.gz)',
  async run({ set }) {
    const [queries, pool, corpus] = set;
    if (!queries || !pool || !corpus) {
      throw new UsageError('recipe needs --set QUERIES.json POOL.txt LAWS.jsonl.gz');
    }
    const folder = await mkdtemp(join(tmpdir(), 'amtsfeder-recipe-'));
    const embedder = await openOwnEmbedder();
    const pipeline = await openFolderEmbedder({ path: ownModelFolder });
    const store = await openPassageStore({ uri: join(folder, 'ours'), embedder });
    const plain = new PlainRecipe(join(folder, 'plain'));
    try {
      const { items, sections } = await sectionsWith(queries, pool, corpus, sectionsAtMost);
      const indexed = [
        await indexOurs(store, sections),
        await indexPlain(plain, sections, pipeline, embedder),
      ];
      const asked = items.slice(0, searches);
      const ours = (query: string) => searchOurs(store, query);
      const theirs = (query: string) => searchPlain(plain, pipeline, query);
      return {
        name: 'recipe',
        figures: [],
        slices: [
          ...indexed,
          await searchTimes('ours', asked, ours),
          await searchTimes('plain recipe', asked, theirs),
          { name: 'ours, found', figures: await quality(items, ours) },
          { name: 'plain recipe, found', figures: await quality(items, theirs) },
        ],
        notes: [
          `${sections.length} sections of laws without their headings; a query is a heading, sought is its section`,
          `plain recipe: of its indexing time, embedding is computed from ${chunksTimed} pieces that went through the ` +
            'pipeline in batches of 16; the others got the same vectors by our fast path, and that time does not count',
          'rates are in characters of text, because the two cut it differently',
        ],
      };
    } finally {
      plain.close();
      await store.close();
      await Promise.all([embedder.close(), pipeline.close()]);
      await rm(folder, { recursive: true });
    }
  },
};

async function indexOurs(store: PassageStore, sections: readonly LawSection[]): Promise<Slice> {
  const started = performance.now();
  let writing: Promise<void> = Promise.resolve();
  for (let from = 0; from < sections.length; from += batchSize) {
    const rows: PassageRow[] = [];
    for (const section of sections.slice(from, from + batchSize)) {
      rows.push(...(await passageRowsOf(section.id, paragraphsOf(section))));
    }
    const ahead = store.findable(rows);
    await writing;
    writing = store.add(rows, ahead);
  }
  await writing;
  await store.optimize();
  return indexing('ours', await store.count(), sections, secondsSince(started));
}

async function indexPlain(
  plain: PlainRecipe,
  sections: readonly LawSection[],
  pipeline: Embedder,
  embedder: Embedder,
): Promise<Slice> {
  let started = performance.now();
  const chunks: Chunk[] = [];
  for (const section of sections) chunks.push(...(await plain.split(section.id, textOf(section))));
  let seconds = secondsSince(started);

  const step = Math.max(1, Math.floor(chunks.length / chunksTimed));
  const sample = chunks.filter((_, i) => i % step === 0).slice(0, chunksTimed);
  await pipeline.embedPassages(sample.slice(0, 32).map(({ text }) => text));
  started = performance.now();
  await pipeline.embedPassages(sample.map(({ text }) => text));
  seconds += (secondsSince(started) * chunks.length) / sample.length;

  for (let from = 0; from < chunks.length; from += batchSize) {
    const batch = chunks.slice(from, from + batchSize);
    const vectors = await embedder.embedPassages(batch.map(({ text }) => text));
    started = performance.now();
    await plain.add(batch, vectors);
    seconds += secondsSince(started);
  }
  return indexing('plain recipe', chunks.length, sections, seconds);
}

function indexing(name: string, pieces: number, sections: readonly LawSection[], seconds: number): Slice {
  const characters = sections.reduce((sum, section) => sum + textOf(section).length, 0);
  return {
    name: `${name}, indexing`,
    figures: [
      measured('pieces', pieces),
      measured('time', seconds, 's'),
      measured('rate', characters / seconds / 1_000, 'thousand characters/s'),
    ],
  };
}

function textOf(section: LawSection): string {
  return paragraphsOf(section)
    .map(({ text }) => text)
    .join('\n\n');
}

async function searchOurs(store: PassageStore, query: string): Promise<string[]> {
  const ranked = await rankPassages(store.snapshot, query, { filter: null });
  return [...new Set(ranked.map(({ passage }) => passage.documentId))];
}

async function searchPlain(plain: PlainRecipe, pipeline: Embedder, query: string): Promise<string[]> {
  const [vector] = await pipeline.embedQueries([query]);
  return plain.search(vector!, 60);
}

type Search = (query: string) => Promise<string[]>;

async function searchTimes(name: string, asked: readonly JudgedQuery[], search: Search): Promise<Slice> {
  const queries = asked.map(({ query }) => query);
  await durations(queries.slice(0, 20), 1, search);
  return { name: `${name}, one user`, figures: percentiles(await durations(queries, 1, search)) };
}

async function quality(items: readonly JudgedQuery[], search: Search): Promise<Figure[]> {
  const ranked: string[][] = [];
  for (const { query } of items) ranked.push(await search(query));
  return retrievalFigures(items, ranked);
}
