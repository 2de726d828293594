import type { DocumentText } from '../../../api/contract/documents.ts';
import { notices } from '../errors/notices.svelte.ts';
import { findIn } from './find.ts';
import type { Span } from './open-source.ts';

/** A search inside one document: what is looked for, where it stands, and which place is shown. */
export class Finder {
  open = $state(false);
  /** Counts up whenever the field is to take the focus. */
  called = $state(0);
  #words = $state('');
  #blocks = $state.raw<DocumentText['blocks'] | null>(null);
  #at = $state(0);
  readonly found = $derived<Span[]>(this.open && this.#blocks ? findIn(this.#blocks, this.#words) : []);
  readonly #load: () => Promise<DocumentText>;

  /** @param load fetches the document's text when a search begins */
  constructor(load: () => Promise<DocumentText>) {
    this.#load = load;
  }

  get words(): string {
    return this.#words;
  }

  /** The text is there, so that no hits mean that there are none. */
  get ready(): boolean {
    return this.#blocks !== null;
  }

  /** The place shown among those found, from 0. */
  get at(): number {
    return this.#at;
  }

  start(): void {
    this.open = true;
    this.called += 1;
    if (this.#blocks) return;
    void this.#load().then(
      ({ blocks }) => (this.#blocks = blocks),
      (error: unknown) => {
        this.close();
        notices.fail(error, 'In dieser Quelle lässt sich nicht suchen.');
      },
    );
  }

  look(words: string): void {
    if (words === this.#words) return;
    this.#words = words;
    this.#at = 0;
  }

  /** Goes to the next place, or back; after the last comes the first. */
  step(direction: 1 | -1): void {
    const { length } = this.found;
    if (length > 0) this.#at = (this.#at + direction + length) % length;
  }

  close(): void {
    this.open = false;
  }
}
