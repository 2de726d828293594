import type { SearchHit } from '../../../ingest/library-types.ts';

/** How many missing words are asked for. */
const mostWords = 3;

/**
 * Passages not among the hits in which what seems to be missing does stand: before anybody is told that the documents
 * say nothing about a word, they are asked for it alone, where no other word of the question competes with it.
 */
export async function secondLook(
  missing: readonly string[],
  hits: readonly SearchHit[],
  search: (query: string) => Promise<SearchHit[]>,
): Promise<SearchHit[]> {
  const known = new Set(hits.map(placeOf));
  const added: SearchHit[] = [];
  for (const word of missing.slice(0, mostWords)) {
    for (const hit of await search(word)) {
      if (known.has(placeOf(hit))) continue;
      known.add(placeOf(hit));
      added.push(hit);
    }
  }
  return added;
}

const placeOf = ({ documentId, start }: SearchHit) => `${documentId} ${start}`;
