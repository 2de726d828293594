import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openLibrary } from '../../ingest/library.ts';
import type { Library } from '../../ingest/library-types.ts';
import type { AccessScope } from '../../ingest/store/access-scope.ts';
import { quantile } from '../metrics/statistics.ts';
import { type Figure, type Suite, UsageError } from '../report/report.ts';
import { lawSections, laws } from '../sets/laws.ts';

const scope: AccessScope = { user: 'bench', dossiers: 'all' };
const queries = 400;
const warmUp = 40;

export const suite: Suite = {
  name: 'corpus',
  description:
    'all laws through the library: time to index, search times, memory, size (--set LAWS.jsonl.gz [words])',
  async run({ set }) {
    const [path, mode] = set;
    if (!path) throw new UsageError('corpus needs --set LAWS.jsonl.gz; „words“ after it leaves out vectors');
    const folder = await mkdtemp(join(tmpdir(), 'amtsfeder-corpus-'));
    const library = await openLibrary({
      dataDir: folder,
      embedder: { kind: mode === 'words' ? 'none' : 'own' },
    });
    try {
      const started = performance.now();
      const { documents, passages } = await library.indexDocuments(scope, 'Gesetze', laws(path));
      const indexed = seconds(started);
      const { user, system } = process.cpuUsage();
      await library.idle();
      const idle = seconds(started);
      const asked = await headings(path);
      await searchTimes(library, asked.slice(0, warmUp), 1);
      const alone = await searchTimes(library, asked, 1);
      const together = await searchTimes(library, asked, 8);
      return {
        name: 'corpus',
        figures: [
          figure('documents', documents, 1),
          figure('passages', passages, 1),
          figure('indexed', indexed, 1, 's'),
          figure('idle', idle, 1, 's'),
          figure('processor time', (user + system) / 1e6, 1, 's'),
          figure('rate', passages / indexed, 1, 'passages/s'),
          figure('peak memory', process.resourceUsage().maxRSS / 1024, 1, 'MB'),
          figure('passages on disk', (await sizeOf(join(folder, 'passages'))) / 1e6, 1, 'MB'),
          figure('records on disk', (await sizeOf(join(folder, 'records'))) / 1e6, 1, 'MB'),
        ],
        slices: [
          { name: 'search, one user', figures: times(alone) },
          { name: 'search, eight users', figures: times(together) },
        ],
        notes: [
          mode === 'words' ? 'without vectors' : 'with vectors of our own model',
          `queries are headings of sections, ten hits each, after ${warmUp} to warm up`,
          'memory and processor time are those of the process that indexes and searches, without the one that embeds',
        ],
      };
    } finally {
      await library.close();
      await rm(folder, { recursive: true });
    }
  },
};

/** Headings from all over the corpus, as queries. */
async function headings(path: string): Promise<string[]> {
  const found: string[] = [];
  for await (const { heading } of lawSections(path)) {
    if (heading && heading.split(' ').length >= 3) found.push(heading);
  }
  const step = Math.max(1, Math.floor(found.length / queries));
  return found.filter((_, i) => i % step === 0).slice(0, queries);
}

/** Milliseconds of each search, with so many going on at any time. */
async function searchTimes(library: Library, asked: readonly string[], users: number): Promise<number[]> {
  const waiting = [...asked];
  const taken: number[] = [];
  const user = async (): Promise<void> => {
    for (let query = waiting.pop(); query !== undefined; query = waiting.pop()) {
      const started = performance.now();
      await library.search(scope, { query, limit: 10 });
      taken.push(performance.now() - started);
    }
  };
  await Promise.all(Array.from({ length: users }, user));
  return taken;
}

function times(taken: readonly number[]): Figure[] {
  return [0.5, 0.95, 0.99].map((q) => figure(`p${q * 100}`, quantile(taken, q), taken.length, 'ms'));
}

function figure(name: string, value: number, n: number, unit?: string): Figure {
  return { name, value, n, interval: null, ...(unit !== undefined && { unit }) };
}

function seconds(started: number): number {
  return (performance.now() - started) / 1000;
}

async function sizeOf(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const stats = await Promise.all(files.map((file) => stat(join(file.parentPath, file.name))));
  return stats.reduce((total, { size }) => total + size, 0);
}
