import type { DraftRequest } from '../../../api/contract/drafts.ts';
import type { Run } from '../../../api/contract/runs.ts';
import type { Length } from '../../../api/contract/tasks.ts';
import { Request } from '../api/request.svelte.ts';
import { models } from '../models/models.svelte.ts';
import { runs } from '../runs/runs.svelte.ts';

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
  /** Whether it could be begun. */
  begun = new Request<Run>();

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

  /** Has the draft made, and shows how it comes about. */
  async give(): Promise<void> {
    const request = this.#request();
    if (!request) return;
    await this.begun.run(() => runs.show({ kind: 'draft', request }));
    if (this.begun.value) this.#clear();
  }

  #clear(): void {
    this.form = null;
    this.brief = '';
    this.notes = '';
    this.length = null;
    this.documents = [];
    this.begun.clear();
  }

  #request(): (Partial<DraftRequest> & Pick<DraftRequest, 'form'>) | null {
    if (this.form === null || this.missing !== null) return null;
    return {
      form: this.form,
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
