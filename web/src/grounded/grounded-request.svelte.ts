import type { StreamEvent } from '../../../api/contract/events.ts';
import type { GroundedText } from '../../../api/contract/grounded-text.ts';
import { Request } from '../api/request.svelte.ts';
import { stopRun } from '../api/runs.ts';
import { RunStopped, textOf } from '../runs/text-of.ts';
import { LiveText } from './live.svelte.ts';

/** A text asked of the server: while it is written, when it is done, and what is there when it was broken off. */
export class GroundedRequest {
  readonly done = new Request<GroundedText>();
  live = $state.raw<LiveText | null>(null);
  stopped = $state(false);
  #finish: (() => Promise<unknown>) | null = null;

  /**
   * Asks for a text, ending one that is still written. `progress` is shown until the server says what it does.
   * `finish` asks the server to end, which may still bring what has been read by then.
   */
  run(
    progress: string,
    open: (signal: AbortSignal) => AsyncIterable<StreamEvent>,
    finish: (() => Promise<unknown>) | null = null,
  ): void {
    this.clear();
    const live = new LiveText(progress);
    this.live = live;
    this.#finish = finish;
    void this.done.run(async (signal) => {
      try {
        for await (const event of open(signal)) {
          if (event.type === 'done') return event.result;
          live.take(event);
        }
      } catch (error) {
        if (!(error instanceof RunStopped)) throw error;
        this.stopped = true;
        throw new DOMException('The run was stopped.', 'AbortError');
      }
      throw new TypeError('The stream ended before its result.');
    });
  }

  /**
   * Shows what a run writes, and what is kept of it. The run goes on when this is cleared. `begin` returns its id: of
   * one that is begun now, or was before.
   */
  follow(progress: string, begin: () => Promise<string>): void {
    let id: string | null = null;
    this.run(
      progress,
      async function* events(signal) {
        id = await begin();
        yield* textOf(id, signal);
      },
      async () => id !== null && stopRun(id),
    );
  }

  /** Ends the writing, here and at the server; what has been written stays to be seen. */
  stop(): void {
    const finish = this.#finish;
    if (finish) void finish().catch(() => this.#breakOff());
    else this.#breakOff();
  }

  #breakOff(): void {
    if (!this.done.pending) return;
    const { live } = this;
    this.done.clear();
    this.live = live?.empty ? null : live;
    this.stopped = this.live !== null;
  }

  clear(): void {
    this.done.clear();
    this.live = null;
    this.stopped = false;
    this.#finish = null;
  }
}
