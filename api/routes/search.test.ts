import { afterAll, beforeAll, expect, test } from 'vitest';
import type { GroundedText } from '../contract/grounded-text.ts';
import type { SearchResponse } from '../contract/search.ts';
import { openTestApp, type TestApp } from '../testing/test-app.ts';

let api: TestApp;
beforeAll(async () => {
  api = await openTestApp();
  await api.ingest({
    'gebuehr.md':
      '# Gebühren\n\nFür die Ausstellung des Ausweises nach § 12 wird eine Gebühr von 37 Euro erhoben.',
    'bruecke.md': '# Brücken\n\nDie Brücke über die Warnow wird im Herbst gesperrt.',
  });
});
afterAll(() => api.close());

async function search(query: string, explain?: boolean): Promise<SearchResponse> {
  return (await (await api.request('POST', '/search', { query, explain })).json()) as SearchResponse;
}

test('a hit tells what each signal gave it, when asked: the parts add up to its score, the strongest first', async () => {
  const [hit] = (await search('Gebühr für den Personalausweis nach § 12', true)).hits;
  const shares = hit!.explain!.map(({ share }) => share);
  expect(hit!.source).toBe('gebuehr.md');
  expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(hit!.score);
  expect(shares).toEqual(shares.toSorted((a, b) => b - a));
  expect(hit!.explain!.map(({ signal }) => signal)).toEqual(
    expect.arrayContaining(['stems', 'parts', 'ngrams', 'exact']),
  );
  expect((await search('Gebühr')).hits[0]!.explain).toBeNull();
});

test('an answer names the embedder by whose vectors its passages were found', async () => {
  const request = { question: 'Wie hoch ist die Gebühr für den Ausweis?' };
  const answer = (await (await api.request('POST', '/ask', request)).json()) as GroundedText;
  expect(answer.sections).not.toEqual([]);
  expect(answer.provenance.embedder).toMatch(/^own:[0-9a-f]{32}$/);
});
