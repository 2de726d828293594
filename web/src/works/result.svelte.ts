import type { Work } from '../../../api/contract/works.ts';
import { stopRun } from '../api/runs.ts';
import { ApiError } from '../api/problem.ts';
import { Request } from '../api/request.svelte.ts';
import { getWork } from '../api/works.ts';
import { LiveText } from '../grounded/live.svelte.ts';
import { formatHash, type Route } from '../routing/hash.ts';
import { router } from '../routing/router.svelte.ts';
import { runs } from '../runs/runs.svelte.ts';
import { RunStopped, untilDone } from '../runs/text-of.ts';
import { hrefOf, kinds } from './kinds.ts';

/** The work in the address: one's own, one that somebody shares, or one that is still coming about. */
class Result {
  work = new Request<Work>();
  live = $state.raw<LiveText | null>(null);
  stopped = $state(false);
  id = $state<string | null>(null);

  follow({ view, params }: Route): void {
    if (view !== 'ergebnis') return;
    const id = params.get('arbeit');
    if (id === null) location.replace(formatHash('schreibtisch', new URLSearchParams()));
    else if (id !== this.id) this.open(id);
  }

  open(id: string): void {
    this.work.clear();
    this.id = id;
    this.stopped = false;
    this.live = null;
    void this.work.run(async (signal) => {
      const kept = runs.byId(id) ? null : await this.#kept(id, signal);
      const work = kept ?? (await this.#comingAbout(id, signal));
      // What is worked on further has a page of its own.
      if (work.own && kinds[work.kind]?.place) {
        this.id = null;
        location.replace(hrefOf(work));
        throw new DOMException('It is shown elsewhere.', 'AbortError');
      }
      return work;
    });
  }

  /** Ends what is being written. */
  async stop(): Promise<void> {
    if (this.id !== null) await stopRun(this.id);
  }

  /** Looks again after a removal, or its undoing. */
  refresh(): void {
    if (this.id !== null) this.open(this.id);
  }

  async #kept(id: string, signal: AbortSignal): Promise<Work | null> {
    try {
      return await getWork(id, signal);
    } catch (error) {
      if (error instanceof ApiError && error.status === 404) return null;
      throw error;
    }
  }

  async #comingAbout(id: string, signal: AbortSignal): Promise<Work> {
    const live = new LiveText('Wird begonnen');
    try {
      for await (const event of untilDone(id, signal)) {
        this.live = live;
        live.take(event);
      }
    } catch (error) {
      if (!(error instanceof RunStopped)) throw error;
      this.stopped = true;
      throw new DOMException('The run was stopped.', 'AbortError');
    }
    return getWork(id, signal);
  }
}

export const result = new Result();
router.follow((route) => result.follow(route));
