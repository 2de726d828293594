import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Budget, tokensOf } from '../../writing/budget.ts';
import type { NumberedSource } from '../../writing/numbered.ts';
import { divide, halve } from './parts.ts';

function source(number: number, words: number, heading: string, place = `S. ${number}`): NumberedSource {
  const text = 'Wort '.repeat(words).trim();
  const anchorOf = () => ({ kind: 'page' as const, label: place, page: number });
  return {
    number,
    passage: { number, title: 'Akte', place, headings: [heading], text },
    source: {
      documentId: 'a',
      title: 'Akte',
      source: 'a',
      date: null,
      speaker: null,
      text,
      offset: 0,
      anchorOf,
    },
  };
}

const sources = fc
  .array(fc.record({ words: fc.integer({ min: 1, max: 300 }), heading: fc.constantFrom('A', 'B', 'C') }), {
    minLength: 1,
    maxLength: 40,
  })
  .map((drafts) => drafts.map(({ words, heading }, at) => source(at + 1, words, heading)));

test('every passage is in one part, in order; a part fits unless it is a single passage', () => {
  fc.assert(
    fc.property(sources, fc.integer({ min: 100, max: 2000 }), (all, tokens) => {
      const parts = divide(all, new Budget(tokens));
      expect(parts.flatMap((part) => part.sources)).toEqual(all);
      for (const part of parts) {
        const size = part.sources.reduce((sum, one) => sum + tokensOf(one), 0);
        expect(part.sources.length === 1 || size <= tokens).toBe(true);
        expect(halve(part).flatMap((half) => half.sources)).toEqual(part.sources);
      }
    }),
  );
});

const chapter = (from: number, heading: string) => [0, 1, 2].map((at) => source(from + at, 40, heading));

test('a part that is full enough ends with its chapter, and is named by it', () => {
  const all = [...chapter(1, 'Kosten'), ...chapter(4, 'Fristen')];
  const room = new Budget(tokensOf(all[0]!) * 4.5);
  expect(divide(all, room).map(({ label }) => label)).toEqual([
    'S. 1 bis S. 3 (Kosten)',
    'S. 4 bis S. 6 (Fristen)',
  ]);
});
