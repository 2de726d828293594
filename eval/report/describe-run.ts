import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { readConfig } from '../../api/config.ts';
import { version } from '../../api/version.ts';
import { openEmbedder } from '../../ingest/embedding/open-embedder.ts';
import { loadPrompts } from '../../prompts/load.ts';
import type { RunReport } from './report.ts';

const run = promisify(execFile);

/** What a run is measured with: commit, versions, models and prompts, as configured here. */
export async function describeRun(): Promise<Omit<RunReport, 'seconds' | 'suites'>> {
  const { embedder, models } = readConfig();
  const { all } = await loadPrompts();
  return {
    createdAt: new Date().toISOString(),
    commit: await commit(),
    version,
    node: process.versions.node,
    embedder: await embedderId(embedder),
    model: models.default,
    prompts: Object.fromEntries([...all.values()].map(({ id, hash }) => [id, hash])),
  };
}

async function embedderId(config: Parameters<typeof openEmbedder>[0]): Promise<string> {
  const embedder = await openEmbedder(config);
  await embedder?.close();
  return embedder?.id ?? 'keines';
}

async function commit(): Promise<string | null> {
  const cwd = new URL('../..', import.meta.url);
  try {
    const { stdout: head } = await run('git', ['rev-parse', '--short', 'HEAD'], { cwd });
    const { stdout: changed } = await run('git', ['status', '--porcelain', '--untracked-files=no'], { cwd });
    return `${head.trim()}${changed.trim() === '' ? '' : '+'}`;
  } catch {
    return null;
  }
}
