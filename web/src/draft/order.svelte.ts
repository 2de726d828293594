import type { DraftRequest } from '../../../api/contract/drafts.ts';
import type { Length } from '../../../api/contract/tasks.ts';
import { makeDraft } from '../api/drafts.ts';
import { Request } from '../api/request.svelte.ts';
import { models } from '../models/models.svelte.ts';
import { router } from '../routing/router.svelte.ts';

/** What a draft draws on. */
export type From = 'dossier' | 'dokumente' | 'notizen';

/** A draft as it is being ordered; it waits while the person looks elsewhere. */
class Order {
  form = $state<string | null>(null);
  from = $state<From>('dokumente');
  dossier = $state<string | null>(null);
  documents = $state.raw<readonly string[]>([]);
  brief = $state('');
  notes = $state('');
  /** In place of the form's own length. */
  length = $state.raw<Length | null>(null);
  /** The id of the draft that came of it. */
  result = new Request<string>();
  progress = $state.raw<{ message: string; done: number | null; total: number | null } | null>(null);

  /** What keeps the order from being given; null when nothing does. */
  get missing(): string | null {
    if (this.form === null) return 'Wählen Sie eine Form.';
    const withoutSource = {
      dossier: this.dossier === null,
      dokumente: this.documents.length === 0,
      notizen: true,
    }[this.from];
    if (!withoutSource || this.notes.trim() !== '') return null;
    return {
      dossier: 'Wählen Sie ein Dossier.',
      dokumente: 'Wählen Sie mindestens ein Dokument.',
      notizen: 'Schreiben Sie Notizen.',
    }[this.from];
  }

  /** Has the draft made and opens it. */
  async give(): Promise<void> {
    const request = this.#request();
    if (!request) return;
    this.progress = { message: 'Der Entwurf wird begonnen', done: null, total: null };
    await this.result.run(async (signal) => {
      for await (const event of makeDraft(request, signal)) {
        if (event.type === 'progress') this.progress = event;
        if (event.type === 'done' && event.result.stored) return event.result.stored.id;
      }
      throw new TypeError('The stream ended before its result.');
    });
    this.progress = null;
    if (!this.result.value) return;
    const entwurf = this.result.value;
    this.#clear();
    router.go('entwuerfe', { dossier: router.param('dossier'), entwurf });
  }

  #clear(): void {
    this.form = null;
    this.brief = '';
    this.notes = '';
    this.length = null;
    this.documents = [];
    this.result.clear();
  }

  #request(): (Partial<DraftRequest> & Pick<DraftRequest, 'form'>) | null {
    if (this.form === null || this.missing !== null) return null;
    return {
      form: this.form,
      keep: true,
      brief: this.brief,
      ...(this.from === 'dossier' && this.dossier !== null && { dossier: this.dossier }),
      ...(this.from === 'dokumente' && { documents: [...this.documents] }),
      ...(this.notes.trim() !== '' && { notes: this.notes }),
      ...(this.length && { length: this.length }),
      ...models.request,
    };
  }
}

export const order = new Order();
