import { fork } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { openLibrary } from '../../ingest/library.ts';
import type { ReadySource } from '../../ingest/library-types.ts';
import { mean } from '../metrics/statistics.ts';
import { measured, percentiles, secondsSince } from '../metrics/timing.ts';
import { type Slice, type Suite, UsageError } from '../report/report.ts';
import { laws } from '../sets/laws.ts';
import { type Asked, observe, type Observed, scope } from './switch/observe.ts';

const documents = 1_500;
const queries = 100;

/** From words alone to our own embedder, killed when half of it is done, and opened again. */
export const suite: Suite = {
  name: 'switch',
  description: `what searches return while ${documents} laws are embedded anew, killed half-way and resumed (--set LAWS.jsonl.gz)`,
  async run({ set }) {
    const [path] = set;
    if (!path) throw new UsageError('switch needs --set LAWS.jsonl.gz');
    const dataDir = await mkdtemp(join(tmpdir(), 'amtsfeder-switch-'));
    try {
      const { asked, before } = await indexByWords(dataDir, path);
      const untilKilled = await searchUntilHalf(dataDir, asked);
      const { resumed, afterwards, seconds } = await searchUntilDone(dataDir, asked);
      const [killed, done] = [untilKilled.at(-1)!, resumed.at(-1)!];
      return {
        name: 'switch',
        figures: [],
        slices: [
          slice('before, by words', before),
          slice('while embedding, until killed', untilKilled),
          slice('while embedding, resumed', resumed),
          slice('after the switch', afterwards),
        ],
        notes: [
          'a search asks for ten hits by a heading; „found“ says how often its law is among them',
          `killed by SIGKILL at ${killed.done} of ${killed.total} documents; ${done.total} were missing when opened again, ` +
            `${seconds.toFixed(1)} s until the switch`,
        ],
      };
    } finally {
      await rm(dataDir, { recursive: true });
    }
  },
};

async function indexByWords(dataDir: string, path: string): Promise<{ asked: Asked[]; before: Observed[] }> {
  const asked: Asked[] = [];
  const library = await openLibrary({ dataDir });
  try {
    await library.indexDocuments(scope, 'Gesetze', firstOf(laws(path), asked));
    const before: Observed[] = [];
    for (const one of asked) before.push(await observe(library, one));
    return { asked, before };
  } finally {
    await library.close();
  }
}

/** The first documents; a heading of every so many of them becomes a query. */
async function* firstOf(sources: AsyncIterable<ReadySource>, asked: Asked[]): AsyncGenerator<ReadySource> {
  let count = 0;
  for await (const one of sources) {
    const { title, blocks } = one.document;
    const heading = blocks.findLast(({ kind }) => kind === 'heading')?.text;
    if (count % (documents / queries) === 0) asked.push({ query: `${heading} ${title}`, source: one.source });
    yield one;
    if (++count === documents) return;
  }
}

/** Searches in a process of its own that has the new embedder, and kills it when half of the documents are embedded. */
function searchUntilHalf(dataDir: string, asked: Asked[]): Promise<Observed[]> {
  const loader = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
  const child = fork(new URL('./switch/searching.ts', import.meta.url), { execArgv: ['--import', loader] });
  const observed: Observed[] = [];
  return new Promise((resolve, reject) => {
    child.on('message', (one: Observed) => {
      if (child.killed) return;
      observed.push(one);
      if (one.total > 0 && one.done >= one.total / 2) child.kill('SIGKILL');
    });
    child.once('error', reject);
    child.once('exit', () => {
      if (child.killed) resolve(observed);
      else reject(new Error('the searching process ended by itself'));
    });
    child.send({ dataDir, asked });
  });
}

async function searchUntilDone(
  dataDir: string,
  asked: readonly Asked[],
): Promise<{ resumed: Observed[]; afterwards: Observed[]; seconds: number }> {
  const started = performance.now();
  const library = await openLibrary({ dataDir, embedder: { kind: 'own' } });
  try {
    const resumed: Observed[] = [];
    for (let i = 0; (await library.indexState()).rebuilding; i++) {
      resumed.push(await observe(library, asked[i % asked.length]!));
    }
    const seconds = secondsSince(started);
    await library.idle();
    const afterwards: Observed[] = [];
    for (const one of asked) afterwards.push(await observe(library, one));
    return { resumed, afterwards, seconds };
  } finally {
    await library.close();
  }
}

function slice(name: string, observed: readonly Observed[]): Slice {
  const share = (of: (one: Observed) => boolean) => mean(observed.map((one) => (of(one) ? 1 : 0)));
  return {
    name,
    figures: [
      measured('searches', observed.length),
      measured(
        'found',
        share(({ found }) => found),
      ),
      measured(
        'without any hit',
        share(({ hits }) => hits === 0),
      ),
      measured(
        'with vectors',
        share(({ byVectors }) => byVectors),
      ),
      ...percentiles(observed.map(({ milliseconds }) => milliseconds)).slice(0, 2),
    ],
  };
}
