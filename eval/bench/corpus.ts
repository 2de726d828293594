import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openOwnEmbedder } from '../../ingest/embedding/own/own-embedder.ts';
import { openLibrary } from '../../ingest/library.ts';
import type { Library, ReadySource } from '../../ingest/library-types.ts';
import type { AccessScope } from '../../ingest/store/access-scope.ts';
import { openPassageStore } from '../../ingest/store/passages/passage-store.ts';
import { recall } from '../metrics/ranking.ts';
import { bootstrapInterval, mean } from '../metrics/statistics.ts';
import { durations, measured, percentiles, secondsSince } from '../metrics/timing.ts';
import type { Figure, Slice, Suite } from '../report/report.ts';
import { UsageError } from '../report/report.ts';
import { lawSections, laws } from '../sets/laws.ts';
import { speeches, speechRecords } from '../sets/speeches.ts';

const scope: AccessScope = { user: 'bench', dossiers: 'all' };
const queries = 400;
const warmUp = 160;
/** Queries of which the nearest passages are also sought without the vector index. */
const scanned = 200;

export const suite: Suite = {
  name: 'corpus',
  description:
    'laws, and speeches too, through the library: time to index, search times, memory, size, recall of the vector ' +
    'index (--set LAWS.jsonl.gz [SPEECHES.jsonl.gz])',
  async run({ set }) {
    const [lawsPath, speechesPath] = set;
    if (!lawsPath) throw new UsageError('corpus needs --set LAWS.jsonl.gz [SPEECHES.jsonl.gz]');
    const folder = await mkdtemp(join(tmpdir(), 'amtsfeder-corpus-'));
    try {
      const asked = await questions(lawsPath, speechesPath);
      const slices = await indexed(folder, lawsPath, speechesPath);
      slices.push(...(await searched(folder, asked)));
      slices.push({
        name: 'afterwards',
        figures: [
          measured('peak memory', process.resourceUsage().maxRSS / 1024, 'MB'),
          measured('passages on disk', (await sizeOf(join(folder, 'passages'))) / 1e6, 'MB'),
          measured('records on disk', (await sizeOf(join(folder, 'records'))) / 1e6, 'MB'),
        ],
      });
      slices.push(await vectorIndex(join(folder, 'passages'), asked.slice(0, scanned)));
      return {
        name: 'corpus',
        figures: [],
        slices,
        notes: [
          'with vectors of our own model; memory and processor time are those of the process that indexes and ' +
            'searches, without the one that embeds; sizes are those after the library was closed',
          `searches for ten hits, ${queries} queries after ${warmUp} to warm up: headings of sections` +
            (speechesPath ? ', and speakers with their agenda items' : '') +
            '; the library was closed and opened again before',
          `vector index: the share of the exactly nearest passages that it finds, over ${scanned} queries`,
        ],
      };
    } finally {
      await rm(folder, { recursive: true });
    }
  },
};

/** Indexing as the application does it. */
async function indexed(folder: string, lawsPath: string, speechesPath: string | undefined): Promise<Slice[]> {
  const library = await openLibrary({ dataDir: folder, embedder: { kind: 'own' } });
  try {
    const slices = [{ name: 'laws', figures: await indexing(library, 'Gesetze', laws(lawsPath)) }];
    if (speechesPath) {
      slices.push({
        name: 'speeches',
        figures: await indexing(library, 'Plenum', speeches(speechesPath)),
      });
    }
    return slices;
  } finally {
    await library.close();
  }
}

/** Searching as the application does it, once it has been started again and has warmed up. */
async function searched(folder: string, asked: readonly string[]): Promise<Slice[]> {
  const library = await openLibrary({ dataDir: folder, embedder: { kind: 'own' } });
  try {
    const slices: Slice[] = [];
    const search = (query: string) => library.search(scope, { query, limit: 10 });
    await durations(asked.slice(0, warmUp), 1, search);
    const timed = asked.slice(warmUp);
    for (const users of [1, 8]) {
      const name = users === 1 ? 'search, one user' : `search, ${users} users`;
      slices.push({ name, figures: percentiles(await durations(timed, users, search)) });
    }
    return slices;
  } finally {
    await library.close();
  }
}

/** What taking in documents costs until all of them are searchable by every index. */
async function indexing(
  library: Library,
  dossier: string,
  sources: AsyncIterable<ReadySource>,
): Promise<Figure[]> {
  const started = performance.now();
  const before = process.cpuUsage();
  const { documents, passages } = await library.indexDocuments(scope, dossier, sources);
  await library.idle();
  const seconds = secondsSince(started);
  const { user, system } = process.cpuUsage(before);
  return [
    measured('documents', documents),
    measured('passages', passages),
    measured('time', seconds, 's'),
    measured('rate', passages / seconds, 'passages/s'),
    measured('processor time', (user + system) / 1e6, 's'),
  ];
}

/** What the vector index finds of what an exhaustive scan finds, and how fast either is. */
async function vectorIndex(uri: string, asked: readonly string[]): Promise<Slice> {
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

/** Headings from all over the laws, every fourth time a speaker with an agenda item instead. */
async function questions(lawsPath: string, speechesPath: string | undefined): Promise<string[]> {
  const headings: string[] = [];
  for await (const { heading } of lawSections(lawsPath)) {
    if (heading && heading.split(' ').length >= 3) headings.push(heading);
  }
  const speakers: string[] = [];
  if (speechesPath) {
    for await (const { speaker, agenda } of speechRecords(speechesPath)) {
      speakers.push(`${speaker} ${agenda.split(' ').slice(0, 8).join(' ')}`);
    }
  }
  const count = queries + warmUp;
  return Array.from({ length: count }, (_, i) => {
    const from = speakers.length > 0 && i % 4 === 3 ? speakers : headings;
    return from[Math.floor((i * from.length) / count)]!;
  });
}

async function sizeOf(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const stats = await Promise.all(files.map((file) => stat(join(file.parentPath, file.name))));
  return stats.reduce((total, { size }) => total + size, 0);
}
