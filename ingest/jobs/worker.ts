import { setTimeout as sleep } from 'node:timers/promises';
import { EmbeddingError } from '../embedding/embedding-error.ts';
import type { ReaderPool } from '../reading/reader-pool.ts';
import { createMutex } from '../store/mutex.ts';
import type { Stores } from '../store/stores.ts';
import type { JobEvents } from './job-events.ts';
import { OpenFiles } from './open-files.ts';
import { failures, type FinishedFile } from './outcome.ts';
import { prepare } from './prepare.ts';
import { publish } from './publish.ts';
import { Waiting } from './waiting.ts';

export interface WorkerOptions {
  stores: Stores;
  readers: ReaderPool;
  events: JobEvents;
  /** Files read at the same time. */
  concurrency: number;
}

const maxAttempts = 3;
const pauseAfterFailure = 2_000;

/**
 * Works on open files: some are read while a batch of those read before is written. What has been read while a
 * batch was written makes the next one, so that many small documents are written together and none waits for
 * others. Reading pauses while too much waits to be written.
 */
export class Worker {
  readonly #stores: Stores;
  readonly #readers: ReaderPool;
  readonly #events: JobEvents;
  readonly #concurrency: number;
  readonly #open: OpenFiles;
  readonly #claims = createMutex();
  readonly #waiting = new Waiting();
  readonly #reading = new Set<Promise<void>>();
  #writing: Promise<void> | null = null;
  #news = 0;
  #nothingToRead = false;
  #upkeepDue = false;
  readonly #idle: (() => void)[] = [];
  readonly #closing = new AbortController();

  constructor({ stores, readers, events, concurrency }: WorkerOptions) {
    this.#stores = stores;
    this.#readers = readers;
    this.#events = events;
    this.#concurrency = concurrency;
    this.#open = new OpenFiles(stores.db);
  }

  /** Says that there may be new open files, or that documents have changed. */
  wake(): void {
    this.#news++;
    this.#nothingToRead = false;
    this.#upkeepDue = true;
    this.#proceed();
  }

  /** Resolves when no file is open and the indexes are up to date, or the worker is closed. */
  async idle(): Promise<void> {
    if (this.#closing.signal.aborted) return;
    await new Promise<void>((resolve) => {
      this.#idle.push(resolve);
      this.#proceed();
    });
  }

  /** Lets the batch that is being written finish; all other files stay open. Closes the readers. */
  async close(): Promise<void> {
    this.#closing.abort();
    await this.#writing;
    await this.#readers.close();
    await Promise.all(this.#reading);
    for (const resolve of this.#idle.splice(0)) resolve();
  }

  /** Starts whatever can be done now; called whenever something has ended. */
  #proceed(): void {
    if (this.#closing.signal.aborted) return;
    while (!this.#nothingToRead && this.#reading.size < this.#concurrency && !this.#waiting.isFull) {
      const task = this.#readNext().finally(() => {
        this.#reading.delete(task);
        this.#proceed();
      });
      this.#reading.add(task);
    }
    if (this.#writing) return;
    if (!this.#waiting.isEmpty) this.#write(this.#writeBatch());
    else if (this.#reading.size > 0) return;
    else if (this.#upkeepDue) this.#write(this.#runUpkeep());
    else for (const resolve of this.#idle.splice(0)) resolve();
  }

  #write(task: Promise<void>): void {
    this.#writing = task.finally(() => {
      this.#writing = null;
      this.#proceed();
    });
  }

  async #readNext(): Promise<void> {
    try {
      const news = this.#news;
      const file = await this.#claims(() => this.#open.next());
      if (!file) {
        this.#nothingToRead = news === this.#news;
        return;
      }
      try {
        const onBegin = () => this.#events.changed([file.jobId]);
        const finished = await prepare({ stores: this.#stores, readers: this.#readers, onBegin }, file);
        this.#waiting.add(finished);
      } catch (error) {
        this.#open.again(file);
        throw error;
      }
    } catch (error) {
      await this.#pauseAfter(error);
    }
  }

  async #writeBatch(): Promise<void> {
    const batch = this.#waiting.take();
    try {
      const again = await publish(this.#stores, batch);
      for (const { file, outcome } of batch) {
        this.#open.finished(file);
        if (outcome.kind === 'failed' && outcome.cause) this.#stores.log(outcome.cause);
      }
      for (const file of again) this.#open.again(file);
      this.#stores.upkeep.changed(batch.length);
      this.#events.changed(batch.map(({ file }) => file.jobId));
      this.wake();
    } catch (error) {
      this.#waiting.putBack(batch.map((finished) => afterFailure(finished, error)));
      await this.#pauseAfter(error);
    }
  }

  async #runUpkeep(): Promise<void> {
    this.#upkeepDue = false;
    await this.#stores.upkeep.run().catch(this.#stores.log);
  }

  async #pauseAfter(failure: unknown): Promise<void> {
    const { signal } = this.#closing;
    if (signal.aborted) return;
    this.#stores.log(failure);
    const pause = sleep(pauseAfterFailure, undefined, { signal });
    await pause.catch(() => {});
  }
}

/** Each is written alone the next time; a file that fails again and again is told so. */
function afterFailure(finished: FinishedFile, error: unknown): FinishedFile {
  const attempts = finished.attempts + 1;
  if (attempts < maxAttempts) return { ...finished, attempts };
  const { code, message } = error instanceof EmbeddingError ? error : failures.store;
  return { ...finished, attempts, outcome: { kind: 'failed', failure: { code, message } } };
}
