import { badRequest } from '../../../errors/api-error.ts';

/** Work under way that its caller may ask to end with what there is. */
export class Runs {
  readonly #running = new Map<string, AbortController>();

  /**
   * Begins a run under the name its caller has given it; without a name it cannot be stopped.
   *
   * @throws ApiError when another run has that name
   */
  begin(name: string | undefined): { stop: AbortSignal | undefined; end: () => void } {
    if (name === undefined) return { stop: undefined, end: () => undefined };
    if (this.#running.has(name)) throw badRequest('Diese Kennung ist schon vergeben.', 'run-taken');
    const controller = new AbortController();
    this.#running.set(name, controller);
    return { stop: controller.signal, end: () => void this.#running.delete(name) };
  }

  /** False when no run has that name, or it has ended. */
  stop(name: string): boolean {
    const controller = this.#running.get(name);
    controller?.abort();
    return controller !== undefined;
  }
}
