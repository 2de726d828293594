import { finishSummary, summarise } from '../api/client.ts';
import { randomId } from '../api/random-id.ts';
import { GroundedRequest } from '../grounded/grounded-request.svelte.ts';
import { models } from '../models/models.svelte.ts';
import type { Route } from '../routing/hash.ts';
import { router } from '../routing/router.svelte.ts';
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

  /** Makes the summary the address orders; one that is made already stays. */
  follow({ view, params }: Route): void {
    if (view !== 'zusammenfassen') return;
    const task = readTask(params);
    const key = JSON.stringify(task);
    if (key === this.#shown) return;
    this.#shown = key;
    this.task = task;
    this.draft = task;
    this.run();
  }

  /** Orders what the form says. */
  order(): void {
    const changed = router.set({ ...taskParams(this.draft), quelle: null, stelle: null });
    // The same order with another pasted text leaves the address as it is.
    if (!changed) this.run();
  }

  /** Makes it again, after an error or with other pasted text. */
  run(): void {
    const request = this.task.ordered ? requestOf(this.task, this.pasted) : null;
    if (!request) {
      this.result.clear();
      return;
    }
    const run = randomId();
    this.result.run(
      'Die Zusammenfassung entsteht',
      (signal) => summarise({ ...request, ...models.request, run }, signal),
      () => finishSummary(run),
    );
  }
}

export const summary = new Summary();
router.follow((route) => summary.follow(route));
