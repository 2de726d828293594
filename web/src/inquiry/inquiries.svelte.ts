import type { Inquiry, StoredInquiry } from '../../../api/contract/inquiry.ts';
import * as api from '../api/inquiries.ts';
import { ApiError } from '../api/problem.ts';
import { Request } from '../api/request.svelte.ts';
import { Autosave } from '../draft/autosave.svelte.ts';
import { notices } from '../errors/notices.svelte.ts';
import type { Route } from '../routing/hash.ts';
import { router } from '../routing/router.svelte.ts';
import { mergeInquiries } from './process.ts';

type InquiryEntry = Omit<StoredInquiry, 'inquiry'>;

/** One Kleine Anfrage on the desk, saved as it changes. */
export class InquiryDesk {
  readonly id: string;
  readonly saving: Autosave;
  inquiry = $state.raw<Inquiry>()!;
  #stored: StoredInquiry;

  constructor(stored: StoredInquiry) {
    this.id = stored.id;
    this.inquiry = stored.inquiry;
    this.#stored = stored;
    this.saving = new Autosave(() => this.#save(), stored.updatedAt);
  }

  change(inquiry: Inquiry): void {
    this.inquiry = inquiry;
    this.saving.touch();
  }

  async #save(): Promise<'saved'> {
    const { inquiry } = this;
    try {
      this.#stored = { ...(await api.saveInquiry(this.id, this.#request(inquiry))), inquiry };
    } catch (error) {
      if (!(error instanceof ApiError) || error.status !== 409) throw error;
      const theirs = await api.getInquiry(this.id);
      this.inquiry = mergeInquiries(this.#stored.inquiry, this.inquiry, theirs.inquiry);
      this.#stored = theirs;
      const merged = this.inquiry;
      this.#stored = { ...(await api.saveInquiry(this.id, this.#request(merged))), inquiry: merged };
      notices.say('In einem anderen Fenster wurde weitergearbeitet. Beide Stände sind zusammengeführt.');
    }
    return 'saved';
  }

  #request(inquiry: Inquiry) {
    return { revision: this.#stored.revision, inquiry };
  }
}

/** The person's Kleine Anfragen: the list of them, and the one in the address. */
class Inquiries {
  list = new Request<InquiryEntry[]>();
  open = new Request<InquiryDesk>();
  taking = new Request<string>();
  #shown: string | null = null;

  follow({ view, params }: Route): void {
    if (view !== 'entwuerfe') return;
    const id = params.get('anfrage') ?? '';
    const key = `${id} ${params.get('dossier') ?? ''}`;
    if (key === this.#shown) return;
    this.#shown = key;
    void this.open.value?.saving.flush();
    if (id === '') this.refresh(params.get('dossier'));
    else if (this.open.value?.id !== id)
      void this.open.run(async (signal) => new InquiryDesk(await api.getInquiry(id, signal)));
  }

  refresh(dossier: string | null): void {
    void this.list.run(async (signal) => (await api.listInquiries(dossier, signal)).inquiries);
  }

  /** Takes in a question paper and opens it. */
  async take(paper: { file: File } | { text: string }): Promise<void> {
    const dossier = router.param('dossier');
    await this.taking.run(async (signal) => {
      const { stored } = await api.takeInquiry({ ...paper, ...(dossier && { dossier }) }, signal);
      return stored?.id ?? '';
    });
    if (this.taking.value) router.go('entwuerfe', { dossier, anfrage: this.taking.value });
  }

  async remove({ id, title }: InquiryEntry): Promise<void> {
    const dossier = router.param('dossier');
    try {
      await api.removeInquiry(id);
      notices.say(`„${title}“ ist entfernt.`, {
        label: 'Zurückholen',
        run: () => void api.bringBackInquiry(id).then(() => this.refresh(dossier)),
      });
    } catch (error) {
      notices.fail(error, `„${title}“ wurde nicht entfernt.`);
    }
    this.refresh(dossier);
  }
}

export const inquiries = new Inquiries();
router.follow((route) => inquiries.follow(route));
