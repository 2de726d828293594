import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openLibrary } from '../../ingest/library.ts';
import type { Library, ReadySource } from '../../ingest/library-types.ts';
import { readSpeeches } from '../../ingest/readers/plenary/read-speeches.ts';
import { parseSpeech } from '../../ingest/readers/plenary/speech-line.ts';
import type { AccessScope } from '../../ingest/store/access-scope.ts';
import { UsageError } from '../report/report.ts';
import { textLines } from './json-lines.ts';

export const scope: AccessScope = { user: 'eval', dossiers: 'all' };

export interface Plenum {
  library: Library;
  folder: string;
  /** What it took until all speeches could be searched; null where the library was there already. */
  taken: { seconds: number; processorSeconds: number } | null;
  close(): Promise<void>;
}

/**
 * A library with the sessions of a file of speeches (JSON lines, plain or gzipped), in a temporary folder. A second
 * path names a data directory instead: it is kept, and filled only where it is empty.
 *
 * @throws UsageError without a file
 */
export async function openPlenum([file, kept]: readonly string[]): Promise<Plenum> {
  if (file === undefined)
    throw new UsageError('Es fehlt die Datei mit den Reden: --set SPEECHES.jsonl.gz [DATENVERZEICHNIS]');
  const folder = kept ?? (await mkdtemp(join(tmpdir(), 'amtsfeder-plenum-')));
  const filled = await stat(join(folder, 'records')).catch(() => null);
  const library = await openLibrary({ dataDir: folder, embedder: { kind: 'own' } });
  const started = performance.now();
  const before = process.cpuUsage();
  if (!filled) await library.indexDocuments(scope, 'Plenum', sessions(file));
  await library.idle();
  const { user, system } = process.cpuUsage(before);
  return {
    library,
    folder,
    taken: filled
      ? null
      : { seconds: (performance.now() - started) / 1000, processorSeconds: (user + system) / 1e6 },
    async close() {
      await library.close();
      if (kept === undefined) await rm(folder, { recursive: true });
    },
  };
}

/** The record of each session wanted, by number „20-53“; the file has them one after the other. */
export async function* sessions(file: string, wanted?: ReadonlySet<string>): AsyncGenerator<ReadySource> {
  let lines: string[] = [];
  let current = '';
  for await (const { text } of textLines(file)) {
    const speech = parseSpeech(text);
    if (!speech) continue;
    const session = `${speech.period}-${speech.session}`;
    if (wanted && !wanted.has(session)) continue;
    if (session !== current && lines.length > 0) yield record(current, lines);
    if (session !== current) lines = [];
    current = session;
    lines.push(text);
  }
  if (lines.length > 0) yield record(current, lines);
}

function record(session: string, lines: readonly string[]): ReadySource {
  const document = readSpeeches(new TextEncoder().encode(lines.join('\n')));
  return { source: `Plenarprotokoll ${session}.jsonl`, document };
}
