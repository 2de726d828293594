import { SvelteSet } from 'svelte/reactivity';
import { placeOf, samePlace, type SourcePlace } from './open-source.ts';

/** A place among those that belong together, with the words that name it. */
export interface Stop extends SourcePlace {
  label: string;
}

/** What names a place in a document: a citation, a hit of a search. */
interface Named {
  documentId: string;
  title: string;
  anchor: { label: string };
  span: readonly [number, number] | null;
}

/** Where a place stands among its stops. */
interface Position {
  stops: readonly Stop[];
  /** From 0. */
  at: number;
}

/** Places on the page that belong together: the citations of a result, the hits of a search. */
class Trails {
  #offered = new SvelteSet<() => readonly Stop[]>();

  /** Offers places as long as they are shown; returns what withdraws them. Read anew whenever they change. */
  offer(stops: () => readonly Stop[]): () => void {
    this.#offered.add(stops);
    return () => this.#offered.delete(stops);
  }

  /** The stops that a place is one of; null where it was opened from nowhere, or alone. */
  around(place: SourcePlace): Position | null {
    for (const offered of this.#offered) {
      const stops = offered();
      const at = stops.findIndex((stop) => samePlace(stop, place));
      if (at !== -1 && stops.length > 1) return { stops, at };
    }
    return null;
  }
}

export const trails = new Trails();

/** Citations or hits as stops, each place once; those whose source is not kept are left out. */
export function stopsOf(named: readonly Named[]): Stop[] {
  const stops: Stop[] = [];
  for (const { documentId, span, title, anchor } of named) {
    const place = placeOf({ documentId, span });
    if (span && !stops.some((stop) => samePlace(stop, place)))
      stops.push({ ...place, label: `${title}, ${anchor.label}` });
  }
  return stops;
}

/** For the element that shows the places: `{@attach offering(() => stops)}`. */
export const offering = (stops: () => readonly Stop[]) => () => trails.offer(stops);
