import type { JobRecord } from './job-record.ts';

/** Tells watchers when a job has changed. */
export interface JobEvents {
  changed(jobIds: Iterable<string>): void;
  /** Yields what `read` gives, now and after changes, until the job is done or gone or the signal aborts. */
  watch(
    jobId: string,
    read: () => Promise<JobRecord | null>,
    signal?: AbortSignal,
  ): AsyncGenerator<JobRecord>;
  /** Ends all watching. */
  close(): void;
}

/** A long job's record takes a while to read: watching may take this share of the time. */
const watchingShare = 0.2;
const shortestPause = 100;

export function createJobEvents(): JobEvents {
  const watchers = new Map<string, Set<() => void>>();
  const closing = new AbortController();

  async function* watch(
    jobId: string,
    read: () => Promise<JobRecord | null>,
    given?: AbortSignal,
  ): AsyncGenerator<JobRecord> {
    const signal = given ? AbortSignal.any([given, closing.signal]) : closing.signal;
    let wake: (() => void) | null = null;
    let hasChanged = false;
    const watcher = () => {
      hasChanged = true;
      wake?.();
    };
    const own = watchers.get(jobId) ?? new Set();
    watchers.set(jobId, own.add(watcher));
    const stop = () => wake?.();
    signal.addEventListener('abort', stop);
    try {
      while (!signal.aborted) {
        hasChanged = false;
        const start = performance.now();
        const job = await read();
        const took = performance.now() - start;
        if (!job || signal.aborted) return;
        yield job;
        if (job.status === 'done') return;
        await pause(Math.max(shortestPause, took / watchingShare), signal);
        if (!hasChanged && !signal.aborted) await new Promise<void>((resolve) => (wake = resolve));
      }
    } finally {
      signal.removeEventListener('abort', stop);
      own.delete(watcher);
      if (own.size === 0) watchers.delete(jobId);
    }
  }

  return {
    watch,
    changed(jobIds) {
      for (const jobId of jobIds) for (const watcher of watchers.get(jobId) ?? []) watcher();
    },
    close: () => closing.abort(),
  };
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(done, milliseconds);
    function done() {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    }
    signal.addEventListener('abort', done);
  });
}
