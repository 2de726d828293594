import { router } from '../routing/router.svelte.ts';

const pauseMs = 180;

/** The words in the search field: what is typed, until the address has it too; then what the address says. */
export class TypedText {
  #typed = $state('');
  #waiting = $state(false);
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #inAddress: () => string;

  constructor(inAddress: () => string) {
    this.#inAddress = inAddress;
  }

  get shown(): string {
    const given = this.#inAddress();
    return this.#waiting || this.#typed.trim() === given ? this.#typed : given;
  }

  /** Takes what is in the field now; a short pause puts it into the address, in place of what was typed before. */
  take(text: string): void {
    this.#typed = text;
    this.#waiting = true;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#put(), pauseMs);
  }

  /** Does not wait for the pause. */
  settle(): void {
    if (this.#waiting) this.#put();
  }

  #put(): void {
    clearTimeout(this.#timer);
    this.#waiting = false;
    router.set({ q: this.#typed.trim() || null }, { replace: this.#inAddress() !== '' });
  }
}
