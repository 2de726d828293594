import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { askChild, keepAlive } from '../child-request.ts';
import { LibraryError } from '../library-error.ts';
import { createMutex } from '../store/mutex.ts';
import type { RerankerReply, RerankerRequest } from './protocol.ts';

const house = fileURLToPath(new URL('../..', import.meta.url));

/**
 * One child process that holds a cross-encoder and answers one request after another. When it dies, the request fails
 * and the next one starts another. Never keeps this process alive by itself.
 */
export class RerankerProcess {
  readonly #path: string;
  readonly #exclusive = createMutex();
  #child: ChildProcess | undefined;
  #closed = false;

  /** @param path of the model's folder, absolute */
  constructor(path: string) {
    this.#path = path;
  }

  /** Process id while one runs. */
  get pid(): number | undefined {
    return this.#child?.pid;
  }

  /** Starts the process and loads the model. @throws LibraryError */
  load(): Promise<void> {
    return this.#exclusive(async () => void (await this.#loaded()));
  }

  /** One logit per text, in order. @throws LibraryError */
  score(query: string, texts: readonly string[]): Promise<number[]> {
    return this.#exclusive(async () => {
      const reply = await ask(await this.#loaded(), { type: 'score', query, texts });
      if (reply.type !== 'scores') throw failure(reply);
      return reply.scores;
    });
  }

  async close(): Promise<void> {
    this.#closed = true;
    await this.#end();
  }

  async #loaded(): Promise<ChildProcess> {
    if (this.#closed) throw new LibraryError('library-closed', 'Die Anwendung wird gerade beendet.');
    if (this.#child) return this.#child;
    // The working directory is where `tsx` resolves; the model's path is absolute.
    const child = fork(new URL('./child.ts', import.meta.url), {
      execArgv: ['--import', 'tsx'],
      cwd: house,
    });
    const gone = (): void => {
      if (this.#child === child) this.#child = undefined;
    };
    child.once('exit', gone).once('error', gone);
    this.#child = child;
    const reply = await ask(child, { type: 'load', path: this.#path });
    if (reply.type === 'loaded') return child;
    await this.#end();
    throw failure(reply);
  }

  async #end(): Promise<void> {
    const child = this.#child;
    this.#child = undefined;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const exited = new Promise((resolve) => child.once('exit', resolve));
    child.ref();
    child.kill();
    await exited;
  }
}

/** One request, one reply. @throws LibraryError when the process dies instead */
async function ask(child: ChildProcess, request: RerankerRequest): Promise<RerankerReply> {
  keepAlive(child, true);
  try {
    return await askChild(
      child,
      request,
      (cause) => new LibraryError('reranker-died', 'Der Reranker wurde unerwartet beendet.', { cause }),
    );
  } finally {
    keepAlive(child, false);
  }
}

function failure(reply: RerankerReply): LibraryError {
  if (reply.type !== 'failed') throw new TypeError(`Unexpected reply: ${reply.type}`);
  return new LibraryError(reply.code, reply.message, { cause: reply.detail });
}
