import type { Route } from '../routing/hash.ts';
import { router } from '../routing/router.svelte.ts';
import { runs } from '../runs/runs.svelte.ts';
import { WorkShelf } from '../works/works.svelte.ts';

/** The start page: what was worked on last, looked up anew whenever somebody comes back to it. */
class Desk {
  shelf = new WorkShelf();

  constructor() {
    // What has just been done lies on the desk.
    runs.onEnd(() => this.follow(router.route));
  }

  follow({ view, params }: Route): void {
    if (view === 'schreibtisch') this.shelf.show(params.get('dossier'));
  }
}

export const desk = new Desk();
router.follow((route) => desk.follow(route));
