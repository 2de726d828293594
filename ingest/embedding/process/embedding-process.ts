import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { askChild, keepAlive } from '../../child-request.ts';
import { EmbeddingError } from '../embedding-error.ts';
import type { LoadedModel, ProcessModel, ProcessReply, ProcessRequest, Purpose } from './protocol.ts';

interface Work {
  request: Extract<ProcessRequest, { type: 'embed' }>;
  /** How many processes died over it. */
  deaths: number;
  resolve(vectors: Float32Array): void;
  reject(error: EmbeddingError): void;
}

interface Running {
  child: ChildProcess;
  loaded: Promise<LoadedModel>;
}

const house = fileURLToPath(new URL('../../..', import.meta.url));

/**
 * One child process that computes vectors, started when there is work. Queries overtake passages: they wait for one
 * batch at most. A process that dies is replaced, and its batch tried once more. Ends when idle, because the memory
 * of a runtime comes back only with its process; never keeps this process alive by itself.
 */
export class EmbeddingProcess {
  readonly #model: ProcessModel;
  readonly #idleMs: number;
  #running: Running | undefined;
  #queries: Work[] = [];
  #passages: Work[] = [];
  #busy = false;
  #idle: NodeJS.Timeout | undefined;
  #closed = false;

  constructor(model: ProcessModel, { idleMs = 300_000 }: { idleMs?: number } = {}) {
    this.#model = model;
    this.#idleMs = idleMs;
  }

  /** Process id while one runs. */
  get pid(): number | undefined {
    return this.#running?.child.pid;
  }

  /** Starts the process and tells what it loaded. @throws EmbeddingError */
  async load(): Promise<LoadedModel> {
    const model = await (this.#running ?? this.#start()).loaded;
    this.#rest();
    return model;
  }

  /** Rows of all vectors one after another. @throws EmbeddingError */
  embed(texts: string[], purpose: Purpose): Promise<Float32Array> {
    return new Promise((resolve, reject) => {
      if (this.#closed) return reject(closed());
      const queue = purpose === 'query' ? this.#queries : this.#passages;
      queue.push({ request: { type: 'embed', purpose, texts }, deaths: 0, resolve, reject });
      void this.#work();
    });
  }

  async close(): Promise<void> {
    this.#closed = true;
    for (const work of [...this.#queries.splice(0), ...this.#passages.splice(0)]) work.reject(closed());
    await this.#end();
  }

  async #work(): Promise<void> {
    if (this.#busy) return;
    this.#busy = true;
    clearTimeout(this.#idle);
    for (let work = this.#next(); work; work = this.#next()) await this.#answer(work);
    this.#busy = false;
    this.#rest();
  }

  #next(): Work | undefined {
    return this.#queries.shift() ?? this.#passages.shift();
  }

  async #answer(work: Work): Promise<void> {
    try {
      const { child, loaded } = this.#running ?? this.#start();
      keepAlive(child, true);
      await loaded;
      const reply = await ask(child, work.request);
      if (reply.type === 'vectors') work.resolve(reply.vectors);
      else work.reject(failure(reply));
    } catch (error) {
      const failed = error as EmbeddingError;
      work.deaths++;
      if (this.#closed) work.reject(closed());
      else if (failed.code !== 'embedding-process-died' || work.deaths > 1) work.reject(failed);
      else await this.#answer(work);
    }
  }

  #start(): Running {
    // The working directory is where `tsx` resolves; the model's path is absolute.
    const child = fork(new URL('./child.ts', import.meta.url), {
      execArgv: ['--import', 'tsx'],
      cwd: house,
      serialization: 'advanced',
    });
    const running = { child, loaded: load(child, this.#model) };
    const gone = (): void => {
      if (this.#running === running) this.#running = undefined;
    };
    child.once('exit', gone).once('error', gone);
    running.loaded.catch(async () => {
      if (this.#running === running) await this.#end();
    });
    this.#running = running;
    return running;
  }

  #rest(): void {
    if (!this.#running || this.#closed) return;
    keepAlive(this.#running.child, false);
    this.#idle = setTimeout(() => void this.#end(), this.#idleMs).unref();
  }

  async #end(): Promise<void> {
    clearTimeout(this.#idle);
    const child = this.#running?.child;
    this.#running = undefined;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const exited = new Promise((resolve) => child.once('exit', resolve));
    child.ref();
    child.kill();
    await exited;
  }
}

async function load(child: ChildProcess, model: ProcessModel): Promise<LoadedModel> {
  const reply = await ask(child, { type: 'load', model });
  if (reply.type === 'loaded') return reply.model;
  throw failure(reply);
}

/** One request, one reply. @throws EmbeddingError when the process dies instead */
function ask(child: ChildProcess, request: ProcessRequest): Promise<ProcessReply> {
  const message = 'Der Einbettungsprozess wurde unerwartet beendet.';
  return askChild(
    child,
    request,
    (cause) => new EmbeddingError('embedding-process-died', message, { cause }),
  );
}

function failure(reply: ProcessReply): EmbeddingError {
  if (reply.type !== 'failed') throw new TypeError(`Unexpected reply: ${reply.type}`);
  return new EmbeddingError(reply.code, reply.message, { cause: reply.detail });
}

function closed(): EmbeddingError {
  return new EmbeddingError('embedding-closed', 'Die Einbettung wurde beendet.');
}
