import { isAbort, toApiError, type ApiError } from './problem.ts';

/** One thing asked of the server: what came back last, what went wrong, and whether an answer is still awaited. */
export class Request<T> {
  value = $state.raw<T | null>(null);
  error = $state.raw<ApiError | null>(null);
  pending = $state(false);
  #current: AbortController | null = null;

  /** Runs `task`, ending one that still runs. The value before stays in place until the new one is there. */
  async run(task: (signal: AbortSignal) => Promise<T>): Promise<void> {
    this.#current?.abort();
    const controller = new AbortController();
    this.#current = controller;
    this.pending = true;
    this.error = null;
    try {
      const value = await task(controller.signal);
      if (this.#current === controller) this.value = value;
    } catch (error) {
      if (this.#current === controller && !isAbort(error)) {
        this.value = null;
        this.error = toApiError(error);
      }
    } finally {
      if (this.#current === controller) this.pending = false;
    }
  }

  /** Ends what runs and forgets what was there. */
  clear(): void {
    this.#current?.abort();
    this.#current = null;
    this.pending = false;
    this.value = null;
    this.error = null;
  }
}
