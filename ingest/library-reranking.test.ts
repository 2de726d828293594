import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { openReranker } from './reranking/open-reranker.ts';
import { writeTinyCrossEncoder } from './reranking/testing/tiny-cross-encoder.ts';
import { everything, TemporaryLibrary } from './testing/temporary-library.ts';

vi.mock('./reranking/open-reranker.ts', async (original) => {
  const actual = await original<typeof import('./reranking/open-reranker.ts')>();
  return { openReranker: vi.fn(actual.openReranker) };
});

const files = {
  'antrag.txt': 'Der Antrag auf Förderung: Der Antrag ist schriftlich zu stellen.',
  'klee.txt': 'Über Wiesen, Weiden und vieles andere, zuletzt auch über Klee und einen Antrag nach § 7.',
  'frist.txt': 'Die Frist beträgt einen Monat. Danach ist ein Antrag nach § 9 nicht mehr möglich.',
};

let temporary: TemporaryLibrary;
let reranker: string;
beforeAll(async () => {
  reranker = await writeTinyCrossEncoder({ klee: 3, frist: 1, förderung: -2 });
  temporary = await TemporaryLibrary.open();
  await temporary.ingest(files);
});
afterAll(async () => {
  await temporary.delete();
  await rm(reranker, { recursive: true, force: true });
});

const search = (query: string, limit?: number) => temporary.library.search(everything, { query, limit });

async function found(query: string, limit?: number): Promise<string[]> {
  return (await search(query, limit)).map(({ source }) => source);
}

test('without the setting nothing is loaded', async () => {
  const hits = await search('Antrag');
  expect(hits[0]!.source).toBe('antrag.txt');
  expect(hits.every(({ explain }) => !('reranker' in explain))).toBe(true);
  expect(openReranker).not.toHaveBeenCalled();
});

describe('with a reranker', () => {
  beforeAll(() => temporary.reopen({ reranker }));

  test('the model decides the order, also where only the best is asked for', async () => {
    expect(await found('Antrag')).toEqual(['klee.txt', 'frist.txt', 'antrag.txt']);
    expect(await found('Antrag', 1)).toEqual(['klee.txt']);
  });

  test('its score is a signal of its own, and all of the hit’s score', async () => {
    const hits = await search('Antrag');
    // The model reads the title, too: here it is the text once more.
    expect(hits.map(({ explain }) => explain['reranker']!.score)).toEqual([6, 2, -4]);
    for (const { score, explain } of hits) {
      expect(score).toBeCloseTo(1 / (1 + Math.exp(-explain['reranker']!.score)));
      const shares = Object.values(explain).map(({ share }) => share);
      expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(score);
    }
  });

  test('a quoted phrase and a § count as they did', async () => {
    expect(await found('„schriftlich zu stellen“ Klee')).toEqual(['antrag.txt']);
    expect((await found('Antrag nach § 9'))[0]).toBe('frist.txt');
  });
});

test('a folder that cannot be used is an error at start', async () => {
  await expect(temporary.reopen({ reranker: temporary.dataDir })).rejects.toMatchObject({
    name: 'LibraryError',
    code: 'reranker-missing',
  });
});
