import { listDocuments } from '../api/client.ts';
import { Request } from '../api/request.svelte.ts';
import { listWorks } from '../api/works.ts';
import { library } from '../documents/library.svelte.ts';
import {
  documentEntry,
  dossierEntry,
  type Entry,
  matching,
  paperEntries,
  placeEntries,
  questionEntry,
  speechesEntry,
  workEntry,
} from './entries.ts';

const fewest = 2;
const mostOfAKind = 6;
/** How long somebody is left to type, in milliseconds. */
const patience = 120;

/** What is typed into the command search, and what it leads to: places at once, documents and works as they are found. */
export class CommandSearch {
  typed = $state('');
  at = $state(0);
  readonly #actions: readonly Entry[];
  #found = new Request<Entry[]>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly entries: Entry[] = $derived.by(() => {
    const text = this.typed.trim();
    const dossiers = library.dossiers.map(({ name }) => dossierEntry(name));
    const near = matching([...placeEntries, ...this.#actions, ...(text === '' ? [] : dossiers)], text);
    const found = this.#found.value ?? [];
    if (text === '') return [...near, ...found];
    return [...paperEntries(text), ...near, ...found, questionEntry(text), speechesEntry(text)];
  });

  constructor(actions: readonly Entry[]) {
    this.#actions = actions;
    this.#look('');
  }

  get chosen(): Entry | undefined {
    return this.entries[Math.min(this.at, this.entries.length - 1)];
  }

  get looking(): boolean {
    return this.#found.pending;
  }

  type(text: string): void {
    this.typed = text;
    this.at = 0;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#look(text.trim()), patience);
  }

  move(by: number): void {
    const { length } = this.entries;
    if (length > 0) this.at = (Math.min(this.at, length - 1) + by + length) % length;
  }

  /** Without words: what was worked on last. */
  #look(title: string): void {
    void this.#found.run(async (signal) => {
      const page = { dossier: null, offset: 0, limit: mostOfAKind, title };
      const [{ works }, { documents }] = await Promise.all([
        listWorks({ title, limit: mostOfAKind }, signal),
        title.length < fewest ? { documents: [] } : listDocuments(page, signal),
      ]);
      return [...works.map(workEntry), ...documents.map(documentEntry)];
    });
  }
}
