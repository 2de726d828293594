import type { SummaryRequest } from '../../../api/contract/tasks.ts';
import { GroundedRequest } from '../grounded/grounded-request.svelte.ts';
import { models } from '../models/models.svelte.ts';
import type { Route } from '../routing/hash.ts';
import { router } from '../routing/router.svelte.ts';
import { runs } from '../runs/runs.svelte.ts';
import { readTask, requestOf, taskParams, type SummaryTask } from './task.ts';

/** The summary in the address, and what came of it. */
class Summary {
  task = $state.raw<SummaryTask>(readTask(new URLSearchParams()));
  /** What the form says; it becomes the task when it is ordered, and waits while the person looks elsewhere. */
  draft = $state.raw<SummaryTask>(this.task);
  /** Pasted text stays in this page: it is too long, and too confidential, for an address. */
  pasted = $state('');
  result = new GroundedRequest();
  #shown = '';
  #work: string | null = null;

  /** Makes the summary the address orders; one that is made already stays, one that the address names is shown. */
  follow({ view, params }: Route): void {
    if (view !== 'zusammenfassen') return;
    const task = readTask(params);
    const work = params.get('arbeit');
    const key = JSON.stringify(task);
    if (key === this.#shown && work === this.#work) return;
    this.#shown = key;
    this.task = task;
    this.draft = task;
    this.run(work);
  }

  /** Orders what the form says. */
  order(): void {
    const changed = router.set({ ...taskParams(this.draft), arbeit: null, quelle: null, stelle: null });
    // The same order with another pasted text leaves the address as it is.
    if (!changed) this.run();
  }

  /** Makes it again, after an error or with other pasted text; or shows what is kept already. */
  run(kept: string | null = null): void {
    this.#work = kept;
    const request = this.task.ordered ? requestOf(this.task, this.pasted) : null;
    if (kept === null && !request) {
      this.result.clear();
      return;
    }
    this.result.follow('Die Zusammenfassung entsteht', async () => kept ?? this.#begin({ ...request }));
  }

  async #begin(request: Partial<SummaryRequest>): Promise<string> {
    const { id } = await runs.start({ kind: 'summary', request: { ...request, ...models.request } });
    this.#work = id;
    router.set({ arbeit: id }, { replace: true });
    return id;
  }
}

export const summary = new Summary();
router.follow((route) => summary.follow(route));
