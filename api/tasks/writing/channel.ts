/** Values handed from callbacks to a loop, in order, however far apart the two run. */
export class Channel<T> implements AsyncIterable<T> {
  readonly #values: T[] = [];
  #wake: (() => void) | null = null;
  #closed = false;
  #error: unknown;
  #failed = false;

  push(value: T): void {
    this.#values.push(value);
    this.#wake?.();
  }

  /** No more values come; with an error the loop throws it once it has had those before. */
  close(): void {
    this.#closed = true;
    this.#wake?.();
  }

  fail(error: unknown): void {
    this.#error = error;
    this.#failed = true;
    this.close();
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<T> {
    for (;;) {
      while (this.#values.length > 0) yield this.#values.shift()!;
      if (this.#closed) break;
      await new Promise<void>((resolve) => (this.#wake = resolve));
      this.#wake = null;
    }
    if (this.#failed) throw this.#error;
  }
}
