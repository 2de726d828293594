import { fork } from 'node:child_process';
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { openLibrary } from '../../ingest/library.ts';
import type { Library, ReadySource } from '../../ingest/library-types.ts';
import { measured, peakMemory, percentiles, secondsSince } from '../metrics/timing.ts';
import { type Figure, type Slice, type Suite, UsageError } from '../report/report.ts';
import { laws } from '../sets/laws.ts';
import { speeches } from '../sets/speeches.ts';
import { lawsWith, questionsOver } from './corpus/questions.ts';
import { scope, searchTimes, type SearchTimes } from './corpus/search-times.ts';
import type { Searched, ToSearch } from './corpus/searching.ts';
import { vectorIndex } from './corpus/vector-index.ts';

/** Queries, none of them asked twice: right behind the load, to warm up after opening again, and then. */
const [behind, warmUp, timed] = [100, 160, 400];
/** Queries of which the nearest passages are also sought without the vector index. */
const scanned = 200;

interface Corpus {
  lawsPath: string;
  lawCount: number;
  speechesPath: string | undefined;
}

export const suite: Suite = {
  name: 'corpus',
  description:
    'laws, and speeches too, through the library: time to index, search times, memory, size, recall of the vector ' +
    'index (--set LAWS.jsonl.gz [SPEECHES.jsonl.gz] [PASSAGES]: as many laws as have so many passages)',
  async run({ set }) {
    const most = set.find((value) => /^\d+$/.test(value));
    const [lawsPath, speechesPath] = set.filter((value) => value !== most);
    if (!lawsPath) throw new UsageError('corpus needs --set LAWS.jsonl.gz [SPEECHES.jsonl.gz] [PASSAGES]');
    const lawCount = await lawsWith(lawsPath, most === undefined ? Number.POSITIVE_INFINITY : Number(most));
    const asked = await questionsOver(lawsPath, lawCount, speechesPath, behind + warmUp + timed);
    const folder = await mkdtemp(join(tmpdir(), 'amtsfeder-corpus-'));
    try {
      return {
        name: 'corpus',
        figures: [],
        slices: await slices(folder, { lawsPath, lawCount, speechesPath }, asked),
        notes: [
          'with vectors of our own model; memory and processor time are those of the process that indexes or ' +
            'searches, without the one that embeds; sizes are those after the library was closed',
          `searches for ten hits: headings of sections${speechesPath ? ', and speakers with their agenda items' : ''}, ` +
            `none asked twice; right behind the load ${behind} without any to warm up; then in a new process, which ` +
            `opens the library again, ${timed} after ${warmUp} to warm up`,
          `vector index: the share of the exactly nearest passages that it finds, over ${scanned} queries`,
        ],
      };
    } finally {
      await rm(folder, { recursive: true });
    }
  },
};

async function slices(folder: string, corpus: Corpus, asked: readonly string[]): Promise<Slice[]> {
  const loaded = await indexed(folder, corpus, asked.slice(0, behind));
  const reopened = await searchedApart({
    dataDir: folder,
    warmUp: asked.slice(behind, behind + warmUp),
    timed: asked.slice(behind + warmUp),
  });
  return [
    ...loaded,
    ...reopened.times.map((times) => searchSlice('', times)),
    {
      name: 'memory and size',
      figures: [
        measured('peak memory of the load', peakMemory(), 'MB'),
        measured('of searching', reopened.peakMemory, 'MB'),
        measured('passages on disk', (await sizeOf(join(folder, 'passages'))) / 1e6, 'MB'),
        measured('records on disk', (await sizeOf(join(folder, 'records'))) / 1e6, 'MB'),
      ],
    },
    await vectorIndex(join(folder, 'passages'), asked.slice(-scanned)),
  ];
}

/** Indexing as the application does it, and searches as soon as it is done. */
async function indexed(folder: string, corpus: Corpus, asked: readonly string[]): Promise<Slice[]> {
  const library = await openLibrary({ dataDir: folder, embedder: { kind: 'own' } });
  try {
    const found = [
      {
        name: 'laws',
        figures: await indexing(library, 'Gesetze', firstOf(laws(corpus.lawsPath), corpus.lawCount)),
      },
    ];
    if (corpus.speechesPath !== undefined) {
      found.push({
        name: 'speeches',
        figures: await indexing(library, 'Plenum', speeches(corpus.speechesPath)),
      });
    }
    return [...found, searchSlice(', right behind the load', await searchTimes(library, asked, 1))];
  } finally {
    await library.close();
  }
}

/** Searching as the application does it once it has been started again, in a process of its own. */
function searchedApart(asked: ToSearch): Promise<Searched> {
  const loader = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
  const child = fork(new URL('./corpus/searching.ts', import.meta.url), { execArgv: ['--import', loader] });
  return new Promise((resolve, reject) => {
    child.once('message', (searched: Searched) => resolve(searched));
    child.once('error', reject);
    child.once('exit', () => reject(new Error('the searching process ended before it was done')));
    child.send(asked);
  });
}

function searchSlice(when: string, { users, milliseconds, processorTime }: SearchTimes): Slice {
  const who = users === 1 ? 'one user' : `${users} users`;
  return {
    name: `search, ${who}${when}`,
    figures: [...percentiles(milliseconds), measured('processor time each', processorTime, 'ms')],
  };
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

async function* firstOf(sources: AsyncIterable<ReadySource>, count: number): AsyncGenerator<ReadySource> {
  let given = 0;
  for await (const source of sources) {
    if (given++ === count) return;
    yield source;
  }
}

async function sizeOf(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const stats = await Promise.all(files.map((file) => stat(join(file.parentPath, file.name))));
  return stats.reduce((total, { size }) => total + size, 0);
}
