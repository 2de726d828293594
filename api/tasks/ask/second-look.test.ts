import { expect, it } from 'vitest';
import type { SearchHit } from '../../../ingest/library-types.ts';
import { secondLook } from './second-look.ts';

const hit = (documentId: string, start: number) => ({ documentId, start }) as SearchHit;

it('asks for each missing word alone and returns what was not there already, once', async () => {
  const asked: string[] = [];
  const found: Record<string, SearchHit[]> = {
    Fördersatz: [hit('a', 0), hit('b', 7)],
    Bedienzeit: [hit('b', 7), hit('c', 1)],
  };
  const added = await secondLook(['Fördersatz', 'Bedienzeit', 'x', 'y'], [hit('a', 0)], async (query) => {
    asked.push(query);
    return found[query] ?? [];
  });
  expect(added).toEqual([hit('b', 7), hit('c', 1)]);
  expect(asked).toEqual(['Fördersatz', 'Bedienzeit', 'x']);
});
