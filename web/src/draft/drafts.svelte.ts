import type { StoredDraft } from '../../../api/contract/drafts.ts';
import type { FormsResponse } from '../../../api/contract/forms.ts';
import * as api from '../api/drafts.ts';
import { Request } from '../api/request.svelte.ts';
import { notices } from '../errors/notices.svelte.ts';
import type { Route } from '../routing/hash.ts';
import { router } from '../routing/router.svelte.ts';
import { Workbench } from './workbench.svelte.ts';

export type DraftEntry = Omit<StoredDraft, 'draft'>;

/** The person's drafts: the list of them, the forms, and the one in the address. */
class Drafts {
  list = new Request<DraftEntry[]>();
  forms = new Request<FormsResponse>();
  open = new Request<Workbench>();
  #shown: string | null = null;

  /** Opens the draft that the address names, or shows the list. */
  follow({ view, params }: Route): void {
    if (view !== 'entwuerfe') return;
    const id = params.get('entwurf') ?? '';
    const key = `${id} ${params.get('dossier') ?? ''}`;
    if (key === this.#shown) return;
    this.#shown = key;
    if (id) this.#load(id);
    else {
      void this.open.value?.saving.flush();
      this.open.clear();
      this.refresh(params.get('dossier'));
    }
  }

  refresh(dossier: string | null): void {
    void this.list.run(async (signal) => (await api.listDrafts(dossier, signal)).drafts);
    if (!this.forms.value) void this.forms.run((signal) => api.listForms(signal));
  }

  async remove({ id, title }: DraftEntry, dossier: string | null): Promise<void> {
    try {
      await api.removeDraft(id);
      notices.say(`„${title}“ ist entfernt.`, {
        label: 'Zurückholen',
        run: () => void this.#bringBack(id, dossier),
      });
    } catch (error) {
      notices.fail(error, `„${title}“ wurde nicht entfernt.`);
    }
    this.refresh(dossier);
  }

  async #bringBack(id: string, dossier: string | null): Promise<void> {
    try {
      await api.bringBackDraft(id);
    } catch (error) {
      notices.fail(error, 'Der Entwurf ließ sich nicht zurückholen.');
    }
    this.refresh(dossier);
  }

  #load(id: string): void {
    if (this.open.value?.id === id) return;
    void this.open.value?.saving.flush();
    void this.open.run(async (signal) => new Workbench(await api.getDraft(id, signal)));
  }
}

export const drafts = new Drafts();
router.follow((route) => drafts.follow(route));
