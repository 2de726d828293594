import type { SearchResponse } from '../../../api/contract/search.ts';
import { search } from '../api/client.ts';
import { Request } from '../api/request.svelte.ts';
import { GroundedRequest } from '../grounded/grounded-request.svelte.ts';
import { models } from '../models/models.svelte.ts';
import { runs } from '../runs/runs.svelte.ts';
import type { Route } from '../routing/hash.ts';
import { router } from '../routing/router.svelte.ts';
import { readQuery, type Query } from './query.ts';

const firstHits = 10;
const manyHits = 50;

/** The question or search in the address, and what the documents say to it. */
class Research {
  query = $state.raw<Query>(readQuery(new URLSearchParams()));
  answer = new GroundedRequest();
  hits = new Request<SearchResponse>();
  #shown = '';
  /** The run, and work, that holds the answer. */
  work = $state<string | null>(null);

  /** Answers the address; one that asks the same again changes nothing, one that names the answer shows it again. */
  follow({ view, params }: Route): void {
    if (view !== 'recherche') return;
    const query = readQuery(params);
    const work = params.get('arbeit');
    const key = JSON.stringify(query);
    if (key === this.#shown && work === this.work) return;
    this.#shown = key;
    this.query = query;
    this.run(work);
  }

  /** Asks again, after an error for instance; or shows the answer that is kept already. */
  run(kept: string | null = null): void {
    const { text, answer, filters } = this.query;
    this.answer.clear();
    this.hits.clear();
    this.work = kept;
    if (text === '') return;
    void this.hits.run((signal) => search(text, filters, firstHits, signal));
    if (answer) this.answer.follow('Die Dokumente werden befragt', async () => kept ?? this.#ask());
  }

  async #ask(): Promise<string> {
    const { text, filters } = this.query;
    const request = { question: text, ...filters, ...models.request };
    const { id } = await runs.start({ kind: 'question', request });
    this.work = id;
    router.set({ arbeit: id }, { replace: true });
    return id;
  }

  /** There may be more hits than are shown. */
  get moreHits(): boolean {
    return this.hits.value?.hits.length === firstHits;
  }

  showMoreHits(): void {
    const { text, filters } = this.query;
    void this.hits.run((signal) => search(text, filters, manyHits, signal));
  }
}

export const research = new Research();
router.follow((route) => research.follow(route));
