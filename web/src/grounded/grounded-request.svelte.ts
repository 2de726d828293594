import type { StreamEvent } from '../../../api/contract/events.ts';
import type { GroundedText } from '../../../api/contract/grounded-text.ts';
import { Request } from '../api/request.svelte.ts';
import { LiveText } from './live.svelte.ts';

/** A text asked of the server: while it is written, when it is done, and what is there when it was broken off. */
export class GroundedRequest {
  readonly done = new Request<GroundedText>();
  live = $state.raw<LiveText | null>(null);
  stopped = $state(false);

  /** Asks for a text, ending one that is still written. `progress` is shown until the server says what it does. */
  run(progress: string, open: (signal: AbortSignal) => AsyncIterable<StreamEvent>): void {
    this.clear();
    const live = new LiveText(progress);
    this.live = live;
    void this.done.run(async (signal) => {
      for await (const event of open(signal)) {
        if (event.type === 'done') return event.result;
        live.take(event);
      }
      throw new TypeError('The stream ended before its result.');
    });
  }

  /** Ends the writing, here and at the server; what has been written stays to be seen. */
  stop(): void {
    const { live } = this;
    this.done.clear();
    this.live = live?.empty ? null : live;
    this.stopped = this.live !== null;
  }

  clear(): void {
    this.done.clear();
    this.live = null;
    this.stopped = false;
  }
}
