import { expect, test } from 'vitest';
import { exampleRow } from '../store/passages/testing/example-row.ts';
import type { Reranker } from '../reranking/reranker.ts';
import type { Folded } from './duplicates.ts';
import { rerank } from './rerank.ts';

/** Its logit is the number a text ends with. */
const byNumber: Reranker = {
  score: async (_query, texts) => texts.map((text) => Number(/-?\d+$/.exec(text)![0])),
  close: async () => {},
};

function hit(text: string, score: number, exact = false): Folded {
  const words = { score: 7, share: score / 2 };
  const numbers = { score: 1, share: score / 2 };
  const explain = exact ? { words, exact: numbers } : { words: { ...words, share: score } };
  return { id: text, score, explain, alsoIn: [], passage: { ...exampleRow({ text }), context: '' } } as never;
}

async function order(hits: readonly Folded[]): Promise<string[]> {
  return (await rerank(byNumber, 'Frage', hits)).map(({ passage }) => passage.text);
}

test('ranks of passages with all numbers of the query stay theirs; the model orders them among themselves', async () => {
  const hits = [hit('§ 1', 0.9, true), hit('5', 0.8), hit('§ 3', 0.7, true), hit('9', 0.6)];
  expect(await order(hits)).toEqual(['§ 3', '9', '§ 1', '5']);
});

test('twenty are looked at; the others stay behind them, with less score', async () => {
  const hits = Array.from({ length: 25 }, (_, i) => hit(String(i - 10), 1 - i / 100));
  const ranked = await rerank(byNumber, 'Frage', hits);
  expect(ranked.map(({ passage }) => Number(passage.text))).toEqual([
    9, 8, 7, 6, 5, 4, 3, 2, 1, 0, -1, -2, -3, -4, -5, -6, -7, -8, -9, -10, 10, 11, 12, 13, 14,
  ]);
  const scores = ranked.map(({ score }) => score);
  expect(scores).toEqual(scores.toSorted((a, b) => b - a));
  for (const { score, explain } of ranked) {
    expect(Object.values(explain).reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(score);
  }
});

test('nothing found is nothing to ask the model', async () => {
  const never: Reranker = { score: () => Promise.reject(new Error('asked')), close: async () => {} };
  expect(await rerank(never, 'Frage', [])).toEqual([]);
});
