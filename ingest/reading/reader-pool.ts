import type { SourceDocument } from '../document.ts';
import { defaultLimits, tooLarge, type Limits } from '../readers/limits.ts';
import { startReaderProcess, type ReaderProcess } from './reader-process.ts';

/** Memory of parsers comes back only when their process ends. */
const filesPerProcess = 200;
const restartShare = 0.5;

export interface ReaderPool {
  /**
   * Reads untrusted bytes, or the file at a path, in a child process.
   *
   * @throws ReadError, whatever the file does to the process that reads it; the next file gets a fresh one
   */
  read(source: Uint8Array | string, name: string): Promise<SourceDocument>;
  /** Ends all reading processes; reads still under way fail. */
  close(): Promise<void>;
}

export interface ReaderPoolOptions {
  /** Files read at the same time, each in a process of its own. */
  concurrency?: number;
  /** The program the processes run. */
  program?: URL;
}

/** Opens a pool of reading processes; the first starts with the first file. */
export function openReaderPool(
  limits: Partial<Limits> = {},
  { concurrency = 1, program = new URL('./child.ts', import.meta.url) }: ReaderPoolOptions = {},
): ReaderPool {
  const allLimits = { ...defaultLimits, ...limits };
  const idle: ReaderProcess[] = [];
  const busy = new Set<ReaderProcess>();
  const waiting: (() => void)[] = [];
  let free = concurrency;
  let closed = false;

  async function acquire(): Promise<ReaderProcess> {
    if (free > 0) free--;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    if (closed) throw new Error('the reader pool is closed');
    let reader = idle.pop();
    while (reader && !reader.alive()) reader = idle.pop();
    reader ??= startReaderProcess(allLimits, program);
    busy.add(reader);
    return reader;
  }

  async function release(reader: ReaderProcess): Promise<void> {
    const worn =
      reader.files >= filesPerProcess ||
      ((await reader.megabytes()) ?? 0) > allLimits.megabytes * restartShare;
    busy.delete(reader);
    if (reader.alive() && !worn && !closed) idle.push(reader);
    else await reader.close();
    const next = waiting.shift();
    if (next) next();
    else free++;
  }

  return {
    async read(source, name) {
      if (typeof source !== 'string' && source.length > allLimits.bytes) throw tooLarge(allLimits.bytes);
      const reader = await acquire();
      try {
        return await reader.read(source, name);
      } finally {
        await release(reader);
      }
    },
    async close() {
      closed = true;
      for (const wake of waiting.splice(0)) wake();
      await Promise.all([...idle, ...busy].map((reader) => reader.close()));
    },
  };
}
