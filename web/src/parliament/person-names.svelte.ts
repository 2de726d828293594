import { SvelteMap } from 'svelte/reactivity';
import { loadPerson } from '../api/parliament.ts';

/** Names of people by their ids, as they came along; one that did not is asked for. */
export class PersonNames {
  #names = new SvelteMap<string, string>();
  #asked = new Set<string>();

  learn(id: string, name: string): void {
    if (this.#names.get(id) !== name) this.#names.set(id, name);
  }

  of(id: string): string {
    return this.#names.get(id) ?? '…';
  }

  /** Asks for a name that is not known; an id nobody has stays as it is. */
  async ask(id: string): Promise<void> {
    if (this.#names.has(id) || this.#asked.has(id)) return;
    this.#asked.add(id);
    const name = await loadPerson(id, new AbortController().signal).then(
      (person) => person.name,
      () => id,
    );
    this.learn(id, name);
  }
}
