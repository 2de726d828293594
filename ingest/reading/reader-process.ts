import { fork, type ChildProcess } from 'node:child_process';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import type { SourceDocument } from '../document.ts';
import type { Limits } from '../readers/limits.ts';
import { ReadError, type ReadErrorCode } from '../readers/read-error.ts';
import type { ReadReply, ReadRequest } from './protocol.ts';
import { residentMegabytes } from './resident-memory.ts';

const memoryCheckMilliseconds = 100;

/** Resolved here, because a bare name would be looked up from wherever the program was started. */
const typescriptLoader = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;

/** A child process that reads files one at a time. It may die over any of them; then `alive` is false. */
export interface ReaderProcess {
  /** Files handed to this process so far. */
  readonly files: number;
  alive(): boolean;
  megabytes(): Promise<number | null>;
  /** @throws ReadError, also when the file took the process down or had to be stopped */
  read(source: Uint8Array | string, name: string): Promise<SourceDocument>;
  close(): Promise<void>;
}

/** Starts a reading process. It gets none of the parent's environment: no keys, no addresses. */
export function startReaderProcess(limits: Limits, program: URL): ReaderProcess {
  const child = fork(program, {
    execArgv: ['--import', typescriptLoader, `--max-old-space-size=${limits.megabytes}`],
    env: {},
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  const complaint = lastWords(child);
  const exited = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
    child.once('error', () => resolve());
  });
  let ended = false;
  void exited.then(() => (ended = true));
  let files = 0;

  return {
    get files() {
      return files;
    },
    alive: () => !ended,
    megabytes: () => residentMegabytes(child.pid!),
    async read(source, name) {
      files++;
      const stopped = watch(child, limits);
      try {
        const reply = await ask(child, { source, name, limits });
        if (reply && 'document' in reply) return reply.document;
        if (reply) throw new ReadError(reply.error.code, reply.error.message, { cause: reply.error.detail });
        throw deathError(stopped.reason() ?? causeOfDeath(child, complaint()), limits, complaint());
      } finally {
        stopped.end();
      }
    },
    async close() {
      child.kill('SIGKILL');
      await exited;
    },
  };
}

/** The reply, or null when the process died before it could answer. */
function ask(child: ChildProcess, request: ReadRequest): Promise<ReadReply | null> {
  return new Promise((resolve) => {
    const died = () => settle(null);
    const settle = (reply: ReadReply | null) => {
      child.off('message', settle).off('exit', died);
      resolve(reply);
    };
    child.once('message', settle).once('exit', died);
    child.send(request, (error) => {
      if (!error) return;
      child.kill('SIGKILL');
      died();
    });
  });
}

/** Kills the process when it runs too long or grows too large, and remembers why. */
function watch(child: ChildProcess, limits: Limits): { reason(): ReadErrorCode | null; end(): void } {
  let reason: ReadErrorCode | null = null;
  const stop = (why: ReadErrorCode) => {
    reason ??= why;
    child.kill('SIGKILL');
  };
  const clock = setTimeout(() => stop('out-of-time'), limits.seconds * 1000);
  const scales = setInterval(async () => {
    const megabytes = await residentMegabytes(child.pid!);
    if (megabytes !== null && megabytes > limits.megabytes) stop('out-of-memory');
  }, memoryCheckMilliseconds);
  return {
    reason: () => reason,
    end() {
      clearTimeout(clock);
      clearInterval(scales);
    },
  };
}

function causeOfDeath(child: ChildProcess, complaint: string): ReadErrorCode {
  // V8 aborts when its heap is full; the kernel kills when the machine's memory is.
  const heapFull = /heap out of memory|Array buffer allocation failed/.test(complaint);
  return heapFull || child.signalCode === 'SIGKILL' ? 'out-of-memory' : 'reader-crashed';
}

function deathError(code: ReadErrorCode, limits: Limits, complaint: string): ReadError {
  const messages: Partial<Record<ReadErrorCode, string>> = {
    'out-of-time': `Das Lesen der Datei dauerte länger als ${limits.seconds} Sekunden und wurde abgebrochen.`,
    'out-of-memory': 'Das Lesen der Datei brauchte zu viel Arbeitsspeicher und wurde abgebrochen.',
  };
  const message =
    messages[code] ?? 'Die Datei hat das Leseprogramm zum Absturz gebracht und wird übersprungen.';
  return new ReadError(code, message, { cause: complaint });
}

/** The end of what the process wrote to its standard error. */
function lastWords(child: ChildProcess): () => string {
  let text = '';
  child.stderr?.setEncoding('utf8').on('data', (chunk: string) => {
    text = (text + chunk).slice(-4000);
  });
  return () => text;
}
