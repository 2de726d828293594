import { fork } from 'node:child_process';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { auditDirectory } from '../../jobs/audit.ts';
import { openLibrary } from '../../library.ts';
import { everything } from '../temporary-library.ts';
import type { ChildMessage } from './child.ts';
import { crashFiles, roundOf, sourcesOf } from './crash-files.ts';

export interface Round {
  dataDir: string;
  /** Files given to the ingesting process. */
  count: number;
  /** Told by the contents of the files; higher than that of earlier rounds. */
  number: number;
  /** Milliseconds from the opened library to SIGKILL, or once it has acknowledged files; else the process may finish. */
  killAfter?: number | 'acknowledged';
}

export interface RoundResult {
  /** Paths the library had acknowledged before the end. */
  acknowledged: string[];
  /** Milliseconds from the opened library to the end. */
  took: number;
  finished: boolean;
}

const loader = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;

/** Ingests in a process of its own, and kills it. */
export function ingestAndKill({ dataDir, count, number, killAfter }: Round): Promise<RoundResult> {
  const child = fork(new URL('./child.ts', import.meta.url), [dataDir, String(count), String(number)], {
    execArgv: ['--import', loader],
  });
  const result: RoundResult = { acknowledged: [], took: 0, finished: false };
  let opened = 0;
  let timer: NodeJS.Timeout | undefined;
  return new Promise((resolve, reject) => {
    child.on('message', (message: ChildMessage) => {
      if ('acknowledged' in message) {
        result.acknowledged.push(...message.acknowledged);
        if (killAfter === 'acknowledged') child.kill('SIGKILL');
      }
      if ('opened' in message) {
        opened = performance.now();
        if (typeof killAfter === 'number') timer = setTimeout(() => child.kill('SIGKILL'), killAfter);
      }
      if ('finished' in message) {
        result.finished = true;
        child.kill('SIGKILL');
      }
    });
    child.on('error', reject);
    child.on('exit', (code) => {
      clearTimeout(timer);
      result.took = performance.now() - opened;
      if (opened > 0) resolve(result);
      else reject(new Error(`the ingesting process ended with ${code} before it was open`));
    });
  });
}

/**
 * Opens the library after a kill, lets it finish, and compares what is there with what had been acknowledged:
 * the round each path was last acknowledged in. Returns complaints; none is what should be.
 */
export async function inspect(
  { dataDir, count, number }: Round,
  acknowledged: ReadonlyMap<string, number>,
): Promise<string[]> {
  const complaints: string[] = [];
  const library = await openLibrary({ dataDir, log: (error) => complaints.push(String(error)) });
  await library.idle();
  const { documents, total } = await library.documents(everything, { limit: 10_000 });
  const found = new Map<string, number>();
  for (const { id, source, status } of documents) {
    const round = roundOf((await library.content(everything, id))?.text ?? '');
    if (found.has(source)) complaints.push(`twice: ${source}`);
    if (status !== 'indexed') complaints.push(`${status}: ${source}`);
    found.set(source, round);
  }
  if (total !== found.size) complaints.push(`${total} documents, ${found.size} sources`);
  for (const [path, round] of acknowledged) {
    for (const source of sourcesOf(path)) {
      const there = found.get(source);
      if (there === undefined) complaints.push(`lost: ${source}`);
      // A later round may have been stored without the news getting through.
      else if (!(there >= round && there <= number))
        complaints.push(`round ${there}, not ${round}: ${source}`);
    }
  }
  const known = new Set(crashFiles(count, number).flatMap(({ path }) => sourcesOf(path)));
  for (const source of found.keys()) if (!known.has(source)) complaints.push(`not given: ${source}`);
  await library.close();
  return [...complaints, ...(await auditDirectory(dataDir))];
}
