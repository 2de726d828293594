/** Numbers for values that are met again and again; 0 is for none. */
export class ValueCodes {
  readonly #codes = new Map<string, number>();
  readonly #values: (string | null)[] = [null];

  /** The value's number, a new one where it is met first. */
  codeOf(value: string | null): number {
    if (value === null) return 0;
    let code = this.#codes.get(value);
    if (code === undefined) {
      code = this.#values.push(value) - 1;
      this.#codes.set(value, code);
    }
    return code;
  }

  /** The value's number, undefined where it was never met. */
  find(value: string): number | undefined {
    return this.#codes.get(value);
  }

  valueOf(code: number): string | null {
    return this.#values[code] ?? null;
  }

  /** One more than the highest number. */
  get size(): number {
    return this.#values.length;
  }
}
