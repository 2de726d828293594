import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Turn } from '../../contract/conversation.ts';
import { estimateTokens } from '../../model/tokens.ts';
import { extractiveResult } from '../result.ts';
import { historyOf } from './history.ts';

const turn = (question: string, answer: string | null): Turn => ({
  id: question,
  question,
  askedAt: '2025-05-03T10:00:00.000Z',
  status: 'answered',
  searched: question,
  answer:
    answer === null
      ? null
      : extractiveResult({
          sections: [
            {
              heading: null,
              statements: [{ text: answer, citations: [], check: { status: 'supported', findings: [] } }],
            },
          ],
          startedAt: 0,
        }),
  problem: null,
});

test('questions without an answer are left out', () => {
  expect(historyOf([turn('Wann?', null), turn('Wo?', 'In Nordheim.')], 1000)).toEqual([
    { role: 'user', text: 'Wo?' },
    { role: 'assistant', text: 'In Nordheim.' },
  ]);
});

test('the latest turns are kept, whole and in order, as long as they fit', () => {
  const texts = fc.string({ minLength: 1, maxLength: 300 });
  fc.assert(
    fc.property(fc.array(fc.tuple(texts, texts)), fc.nat(500), (said, tokens) => {
      const history = historyOf(
        said.map(([question, answer]) => turn(question, answer)),
        tokens,
      );
      const all = said.flatMap(([question, answer]) => [question, answer]);
      expect(history.map(({ text }) => text)).toEqual(all.slice(all.length - history.length));
      expect(history.length % 2).toBe(0);
      expect(history.reduce((sum, { text }) => sum + estimateTokens(text), 0)).toBeLessThanOrEqual(tokens);
    }),
  );
});
