import { ApiError } from '../../errors/api-error.ts';

/** The answers being written in this process, by conversation: one at a time each. */
export class RunningAnswers {
  readonly #running = new Map<string, AbortController>();

  /**
   * Begins an answer; the signal is aborted when `caller` is or `stop` is called.
   *
   * @throws ApiError 409 `conversation-busy` while another is being written
   */
  begin(id: string, caller: AbortSignal): { signal: AbortSignal; end: () => void } {
    if (this.#running.has(id)) {
      throw new ApiError(409, 'conversation-busy', 'In diesem Gespräch wird gerade geantwortet.');
    }
    const controller = new AbortController();
    this.#running.set(id, controller);
    return {
      signal: AbortSignal.any([caller, controller.signal]),
      end: () => void this.#running.delete(id),
    };
  }

  /** Ends what is being written; the answer so far is kept. False when nothing was. */
  stop(id: string): boolean {
    const controller = this.#running.get(id);
    controller?.abort();
    return controller !== undefined;
  }
}
