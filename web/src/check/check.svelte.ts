import type { CheckResponse } from '../../../api/contract/checks.ts';
import { checkBodySchema } from '../../../api/contract/works.ts';
import { Request } from '../api/request.svelte.ts';
import { stopRun } from '../api/runs.ts';
import { getWork } from '../api/works.ts';
import { LiveText } from '../grounded/live.svelte.ts';
import type { Route } from '../routing/hash.ts';
import { router } from '../routing/router.svelte.ts';
import { runs } from '../runs/runs.svelte.ts';
import { RunStopped, untilDone } from '../runs/text-of.ts';

/** What a text is checked against: the documents of the chosen dossier (all without one), or files given for this check. */
export type Against = 'dokumente' | 'dateien';

/** A text to check and what came of it. Only the name of the check stands in the address: the text is confidential. */
class TextCheck {
  text = $state('');
  against = $state<Against>('dokumente');
  files = $state.raw<File[]>([]);
  result = new Request<CheckResponse>();
  /** How far the check is. */
  live = $state.raw(new LiveText(''));
  #work: string | null = null;

  get ready(): boolean {
    return this.text.trim() !== '' && (this.against === 'dokumente' || this.files.length > 0);
  }

  /** Shows the check that the address names. */
  follow({ view, params }: Route): void {
    if (view !== 'pruefen') return;
    const work = params.get('arbeit');
    if (work !== null && work !== this.#work) this.#show(async () => work);
  }

  /** Checks the text against the documents of a dossier, or against the files. */
  run(dossier: string | null): void {
    const { text, against, files } = this;
    const named = against === 'dokumente' && dossier !== null ? { dossier } : {};
    this.#show(async () => {
      const given = against === 'dateien' ? files : [];
      const { id } = await runs.start({ kind: 'check', request: { text, ...named } }, given);
      return id;
    });
  }

  /** Ends the check. */
  async stop(): Promise<void> {
    if (this.#work !== null) await stopRun(this.#work);
  }

  #show(begin: () => Promise<string>): void {
    const live = new LiveText('Prüfe Satz für Satz');
    this.live = live;
    this.#work = null;
    void this.result.run(async (signal) => {
      const id = await begin();
      this.#work = id;
      router.set({ arbeit: id }, { replace: true });
      try {
        for await (const event of untilDone(id, signal)) live.take(event);
      } catch (error) {
        if (error instanceof RunStopped) throw new DOMException('The run was stopped.', 'AbortError');
        throw error;
      }
      const { request, result } = checkBodySchema.parse((await getWork(id, signal)).body);
      this.text ||= request.text ?? '';
      return result;
    });
  }
}

export const textCheck = new TextCheck();
router.follow((route) => textCheck.follow(route));
