import { inspect } from 'node:util';

const hidden = '[geheim]';

/** A key that cannot get into a log, a record or an answer by being printed along with what holds it. */
export class Secret {
  readonly #value: string;

  constructor(value: string) {
    this.#value = value;
  }

  /** For the one request that needs it. */
  reveal(): string {
    return this.#value;
  }

  /** A text from elsewhere without the key, should it repeat it. */
  redact(text: string): string {
    return text.replaceAll(this.#value, hidden);
  }

  toString(): string {
    return hidden;
  }

  toJSON(): string {
    return hidden;
  }

  [inspect.custom](): string {
    return hidden;
  }
}
