import type { Run } from '../../../api/contract/runs.ts';
import { ApiError } from '../api/problem.ts';
import * as api from '../api/runs.ts';
import { notices } from '../errors/notices.svelte.ts';
import { router } from '../routing/router.svelte.ts';
import { hrefOf } from '../works/kinds.ts';
import { mostFailures, pauseAfter } from './reconnect.ts';

/** The person's long tasks: those under way, and those that ended without a result. They go on whatever page is open. */
class Runs {
  list = $state.raw<Run[]>([]);
  active = $derived(this.list.filter(({ state }) => state === 'running'));
  #following = false;
  #listeners = new Set<(run: Run) => void>();

  /** Finds what an earlier visit has left. */
  async resume(): Promise<void> {
    this.list = await api.listRuns();
    if (this.active.length > 0) void this.#follow();
  }

  /** Begins a long task; it goes on by itself. @throws ApiError for what cannot be begun */
  async start(request: api.StartRun, files: readonly File[] = []): Promise<Run> {
    const run = await api.startRun(request, files);
    this.#take(run);
    void this.#follow();
    return run;
  }

  /** Begins a long task and shows how it comes about, unless the person has gone elsewhere meanwhile. */
  async show(request: api.StartRun, files: readonly File[] = []): Promise<Run> {
    const from = location.hash;
    const run = await this.start(request, files);
    if (location.hash === from) location.hash = hrefOf(run);
    return run;
  }

  /** Begins one again that failed or was stopped. */
  async again(id: string): Promise<void> {
    this.#take(await api.runAgain(id));
    void this.#follow();
  }

  async forget({ id, title }: Run): Promise<void> {
    try {
      await api.removeRun(id);
      this.list = this.list.filter((run) => run.id !== id);
    } catch (error) {
      notices.fail(error, `„${title}“ wurde nicht entfernt.`);
    }
  }

  /** Calls `listener` whenever a run has ended. */
  onEnd(listener: (run: Run) => void): void {
    this.#listeners.add(listener);
  }

  byId(id: string | null): Run | null {
    return this.list.find((run) => run.id === id) ?? null;
  }

  /** One stream tells of all: browsers allow few at a time. */
  async #follow(): Promise<void> {
    if (this.#following) return;
    this.#following = true;
    for (let failures = 0; this.active.length > 0 && failures < mostFailures; failures++) {
      try {
        for await (const run of api.followRuns()) {
          failures = 0;
          this.#take(run);
        }
        // What ended while nobody could be told.
        for (const run of this.active) await this.#ask(run);
      } catch {
        // The server is away, perhaps to start anew: runs go on when it is back.
      }
      if (this.active.length > 0) await pauseAfter(failures);
    }
    this.#following = false;
  }

  async #ask({ id }: Run): Promise<void> {
    try {
      this.#take(await api.getRun(id));
    } catch (error) {
      if (!(error instanceof ApiError) || error.status !== 404) throw error;
      // Another window has forgotten it.
      this.list = this.list.filter((run) => run.id !== id);
    }
  }

  #take(run: Run): void {
    const before = this.byId(run.id);
    const others = this.list.filter(({ id }) => id !== run.id);
    this.list = run.state === 'done' ? others : [run, ...others];
    if (before?.state !== 'running' || run.state === 'running') return;
    for (const listener of this.#listeners) listener(run);
    this.#tell(run);
  }

  /** A quiet word about the end, unless the person is looking at it. */
  #tell(run: Run): void {
    if ([...router.route.params.values()].includes(run.id)) return;
    const open = { label: 'Öffnen', run: () => void (location.hash = hrefOf(run)) };
    if (run.state === 'done') notices.say(`„${run.title}“ ist fertig.`, open);
    else if (run.state === 'failed') notices.say(`„${run.title}“ ist nicht gelungen.`, open);
  }
}

export const runs = new Runs();
