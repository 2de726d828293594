import type { Document, Dossier } from '../../../api/contract/documents.ts';
import { listDocuments, listDossiers, removeDocument } from '../api/client.ts';
import { Request } from '../api/request.svelte.ts';
import { notices } from '../errors/notices.svelte.ts';

const pageSize = 100;

interface Listing {
  documents: Document[];
  total: number;
}

/** What lies on the desk: the dossiers, and the documents of the one that is open. */
class Library {
  dossiers = $state.raw<Dossier[]>([]);
  listing = new Request<Listing>();
  /** Ids of the documents ticked in the list. */
  chosen = $state.raw<ReadonlySet<string>>(new Set());
  #dossier: string | null = null;

  /** Shows a dossier, or all documents; does nothing when it is shown already. */
  open(dossier: string | null): void {
    if (this.listing.value && dossier === this.#dossier) return;
    this.#dossier = dossier;
    this.chosen = new Set();
    void this.refresh();
  }

  /** Fetches dossiers and as many documents as are shown now. */
  async refresh(): Promise<void> {
    const shown = Math.max(pageSize, this.listing.value?.documents.length ?? 0);
    await Promise.all([this.#load(0, shown), this.#loadDossiers()]);
  }

  /** Fetches the next documents of the list. */
  async more(): Promise<void> {
    const before = this.listing.value?.documents ?? [];
    await this.#load(before.length, pageSize, before);
  }

  toggle(id: string): void {
    const chosen = new Set(this.chosen);
    if (!chosen.delete(id)) chosen.add(id);
    this.chosen = chosen;
  }

  choose(ids: Iterable<string>): void {
    this.chosen = new Set(ids);
  }

  /** Removes documents for good. What could not be removed is told and stays. */
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
    if (removed.length === 1 && first) notices.say(`„${first.title}“ ist entfernt.`);
    else if (removed.length > 1) notices.say(`${removed.length} Dokumente sind entfernt.`);
    await this.refresh();
  }

  async #load(offset: number, limit: number, before: Document[] = []): Promise<void> {
    const dossier = this.#dossier;
    await this.listing.run(async (signal) => {
      const page = await listDocuments({ dossier, offset, limit }, signal);
      return { documents: [...before, ...page.documents], total: page.total };
    });
  }

  async #loadDossiers(): Promise<void> {
    try {
      this.dossiers = (await listDossiers()).dossiers;
    } catch (error) {
      if (!this.listing.error) notices.fail(error, 'Die Dossiers konnten nicht geladen werden.');
    }
  }
}

export const library = new Library();
