import type { StreamEvent } from '../../../api/contract/events.ts';
import type { GroundedText } from '../../../api/contract/grounded-text.ts';
import { Request } from '../api/request.svelte.ts';
import { LiveText } from './live.svelte.ts';

/** A text asked of the server: while it is written, when it is done, and what is there when it was broken off. */
export class GroundedRequest {
  readonly done = new Request<GroundedText>();
  live = $state.raw<LiveText | null>(null);
  stopped = $state(false);
  #finish: (() => Promise<unknown>) | null = null;

  /**
   * Asks for a text, ending one that is still written. `progress` is shown until the server says what it does.
   * `finish` asks a server that reads part by part to end with the parts it has read.
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
      for await (const event of open(signal)) {
        if (event.type === 'done') return event.result;
        live.take(event);
      }
      throw new TypeError('The stream ended before its result.');
    });
  }

  /**
   * Ends the writing, here and at the server. While it reads part by part it still sends what came of those; else, or
   * when asked a second time, what has been written stays to be seen.
   */
  stop(): void {
    const finish = this.live?.share === null ? null : this.#finish;
    this.#finish = null;
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
