import type { StreamEvent } from '../contract/events.ts';
import type { Problem } from '../contract/problem.ts';
import type { Run } from '../contract/runs.ts';
import type { RunHead } from '../../ingest/store/records/run.ts';
import { Channel } from '../tasks/writing/channel.ts';
import { RunLog } from './run-log.ts';

type Progress = NonNullable<Run['progress']>;

/** A long task under way in this process, and those who follow it. */
export class ActiveRun {
  readonly #head: RunHead;
  readonly #log: RunLog;
  readonly #followers = new Set<Channel<StreamEvent>>();
  readonly #changed: (run: Run) => void;
  /** Ends the task; nothing more comes of it. */
  readonly abort = new AbortController();
  /** Asks a task that reads part by part to end with what it has read. */
  readonly finish = new AbortController();
  #progress: Progress | null = null;

  /**
   * @param left text that an earlier attempt has left
   * @param changed hears of every progress
   */
  constructor(head: RunHead, left: readonly StreamEvent[], changed: (run: Run) => void) {
    this.#head = head;
    this.#log = new RunLog(left);
    this.#changed = changed;
  }

  get owner(): string {
    return this.#head.owner;
  }

  get run(): Run {
    return toRun(this.#head, { state: 'running', progress: this.#progress });
  }

  get text(): readonly StreamEvent[] {
    return this.#log.text;
  }

  take(event: StreamEvent): void {
    if (event.type === 'progress') {
      this.#progress = progressAfter(this.#progress, event);
      this.#changed(this.run);
    }
    for (const told of this.#log.take(event)) this.#tell(told);
  }

  /** The first stop of a task that counts its parts lets it end in order, with what is there; else it is broken off. */
  stop(): void {
    const inParts = this.#progress?.total != null;
    if (inParts && !this.finish.signal.aborted) this.finish.abort();
    else this.abort.abort();
  }

  /** Tells those who follow how it ended, and lets them go; without an end they are let go to come again. */
  end(end: Ending | null): void {
    if (end) {
      const run = toRun(this.#head, { ...end, endedAt: new Date().toISOString() });
      this.#changed(run);
      this.#tell({ type: 'run', run });
    }
    for (const follower of this.#followers) follower.close();
  }

  /** What has come so far, what comes, and the run itself as the first and last event. */
  async *follow(signal: AbortSignal): AsyncGenerator<StreamEvent> {
    const channel = new Channel<StreamEvent>();
    channel.push({ type: 'run', run: this.run });
    for (const event of this.#log.replay()) channel.push(event);
    this.#followers.add(channel);
    const leave = () => channel.close();
    signal.addEventListener('abort', leave);
    try {
      yield* channel;
    } finally {
      signal.removeEventListener('abort', leave);
      this.#followers.delete(channel);
    }
  }

  #tell(event: StreamEvent): void {
    for (const follower of this.#followers) follower.push(event);
  }
}

export interface Ending {
  state: 'done' | 'failed' | 'stopped';
  problem: Problem | null;
}

/** How a kept run looks to its owner, with what only this process knows of it. */
export function toRun(head: RunHead, now: Partial<Run> = {}): Run {
  const { id, kind, title, dossier, state, startedAt, endedAt } = head;
  const problem = head.problem as Problem | null;
  return { id, kind, title, dossier, state, progress: null, problem, startedAt, endedAt, ...now };
}

/** Counting to the same total goes on; to another one it begins now. */
function progressAfter(
  before: Progress | null,
  { message, done, total }: Extract<StreamEvent, { type: 'progress' }>,
): Progress {
  const goesOn = before !== null && total !== null && before.total === total;
  return { message, done, total, since: goesOn ? before.since : new Date().toISOString() };
}
