/** How many changes there have been; null while something is being changed. See `Mutex.count`. */
export type ChangeCount = () => number | null;

/** So many values are remembered at a time: one for each scope, as a rule. */
const mostValues = 100;

/** What was read, for as long as nothing has changed since; while something is being changed, nothing is remembered. */
export class Remembered<T> {
  readonly #changes: ChangeCount;
  readonly #values = new Map<string, Promise<T>>();
  #readAt: number | null = null;

  constructor(changes: ChangeCount) {
    this.#changes = changes;
  }

  /** The value of a key, read when it is asked for first; what could not be read is tried again. */
  get(key: string, read: () => Promise<T>): Promise<T> {
    const now = this.#changes();
    if (now === null) return read();
    if (now !== this.#readAt || this.#values.size >= mostValues) this.#values.clear();
    this.#readAt = now;
    let value = this.#values.get(key);
    if (!value) {
      value = read();
      this.#values.set(key, value);
      value.catch(() => this.#values.delete(key));
    }
    return value;
  }

  forget(): void {
    this.#values.clear();
  }
}
