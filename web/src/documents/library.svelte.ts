import type { Document, Dossier } from '../../../api/contract/documents.ts';
import { listDocuments, listDossiers, removeDocument, restoreDocument } from '../api/client.ts';
import { Request } from '../api/request.svelte.ts';
import { notices } from '../errors/notices.svelte.ts';
import { fetched, pageSize, type Pages } from './pages.ts';

/** What lies on the desk: the dossiers, and the documents of the one that is open. */
class Library {
  dossiers = $state.raw<Dossier[]>([]);
  /** Whether the dossiers have been fetched. */
  known = $state(false);
  listing = new Request<Pages<Document>>();
  /** Ids of the documents ticked in the list. */
  chosen = $state.raw<ReadonlySet<string>>(new Set());
  /** What has been fetched of the list. */
  readonly documents = $derived(this.listing.value ? fetched(this.listing.value) : []);
  #dossier: string | null = null;
  /** Pages that are looked at just now, and by how many parts of the list. */
  #looked = new Map<number, number>();
  #coming = new Set<number>();

  /** Shows a dossier, or all documents; does nothing when it is shown already. */
  open(dossier: string | null): void {
    if (this.listing.value && dossier === this.#dossier) return;
    this.#dossier = dossier;
    this.chosen = new Set();
    void this.refresh();
  }

  /** Fetches the dossiers, and the pages of the list that are looked at; the others when they are looked at again. */
  async refresh(): Promise<void> {
    await Promise.all([this.#load([...new Set([0, ...this.#looked.keys()])]), this.#loadDossiers()]);
  }

  /** A page of the list comes into sight: it is fetched if it is not there. Returns what says that it is gone. */
  look(page: number): () => void {
    const change = (by: number) => {
      const count = (this.#looked.get(page) ?? 0) + by;
      if (count > 0) this.#looked.set(page, count);
      else this.#looked.delete(page);
    };
    change(1);
    if (!this.listing.value?.pages.has(page) && !this.#coming.has(page)) void this.#add(page);
    return () => change(-1);
  }

  toggle(id: string): void {
    const chosen = new Set(this.chosen);
    if (!chosen.delete(id)) chosen.add(id);
    this.chosen = chosen;
  }

  choose(ids: Iterable<string>): void {
    this.chosen = new Set(ids);
  }

  /** Removes documents, and offers to undo that. What could not be removed is told and stays. */
  async remove(documents: readonly Document[]): Promise<void> {
    const removed: Document[] = [];
    for (const document of documents) {
      try {
        await removeDocument(document.id);
        removed.push(document);
      } catch (error) {
        notices.fail(error, `„${document.title}“ wurde nicht entfernt.`);
      }
    }
    const gone = new Set(removed.map(({ id }) => id));
    this.chosen = new Set([...this.chosen].filter((id) => !gone.has(id)));
    const [first] = removed;
    const words =
      removed.length === 1 ? `„${first?.title}“ ist entfernt.` : `${removed.length} Dokumente sind entfernt.`;
    if (first) notices.say(words, { label: 'Rückgängig', run: () => void this.restore(removed) });
    await this.refresh();
  }

  /** Takes removals back. */
  async restore(documents: readonly Pick<Document, 'id' | 'title'>[]): Promise<void> {
    for (const document of documents) {
      try {
        await restoreDocument(document.id);
      } catch (error) {
        notices.fail(error, `„${document.title}“ ließ sich nicht zurückholen.`);
      }
    }
    await this.refresh();
  }

  async #load(pages: readonly number[]): Promise<void> {
    const dossier = this.#dossier;
    await this.listing.run(async (signal) => {
      const answers = await Promise.all(pages.map((page) => this.#fetch(dossier, page, signal)));
      return {
        total: answers[0]?.total ?? 0,
        pages: new Map(answers.map(({ documents }, index) => [pages[index]!, documents])),
      };
    });
  }

  async #add(page: number): Promise<void> {
    const dossier = this.#dossier;
    this.#coming.add(page);
    try {
      const { documents, total } = await this.#fetch(dossier, page);
      const before = this.listing.value;
      if (!before || dossier !== this.#dossier) return;
      this.listing.value = { total, pages: new Map([...before.pages, [page, documents]]) };
    } catch (error) {
      notices.fail(error, 'Ein Teil der Liste konnte nicht geladen werden.');
    } finally {
      this.#coming.delete(page);
    }
  }

  #fetch(dossier: string | null, page: number, signal?: AbortSignal) {
    return listDocuments({ dossier, offset: page * pageSize, limit: pageSize }, signal);
  }

  async #loadDossiers(): Promise<void> {
    try {
      this.dossiers = (await listDossiers()).dossiers;
      this.known = true;
    } catch (error) {
      if (!this.listing.error) notices.fail(error, 'Die Dossiers konnten nicht geladen werden.');
    }
  }
}

export const library = new Library();
