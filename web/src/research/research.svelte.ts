import type { SearchResponse } from '../../../api/contract/search.ts';
import { ask, search } from '../api/client.ts';
import { Request } from '../api/request.svelte.ts';
import { GroundedRequest } from '../grounded/grounded-request.svelte.ts';
import { models } from '../models/models.svelte.ts';
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

  /** Answers the address; one that asks the same again changes nothing. */
  follow({ view, params }: Route): void {
    if (view !== 'recherche') return;
    const query = readQuery(params);
    const key = JSON.stringify(query);
    if (key === this.#shown) return;
    this.#shown = key;
    this.query = query;
    this.run();
  }

  /** Asks again, after an error for instance. */
  run(): void {
    const { text, answer, filters } = this.query;
    this.answer.clear();
    this.hits.clear();
    if (text === '') return;
    void this.hits.run((signal) => search(text, filters, firstHits, signal));
    if (answer) {
      this.answer.run('Die Dokumente werden befragt', (signal) =>
        ask({ question: text, ...filters, ...models.request }, signal),
      );
    }
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
