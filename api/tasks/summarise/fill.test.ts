import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Block } from '../../../ingest/document.ts';
import { givenMaterial } from '../material.ts';
import { budgetOf, fill, sizeOf } from './fill.ts';
import { partsOf } from './parts.ts';
import { groupsByPart } from './plan.ts';
import { rankUnits } from './rank.ts';
import { unitsOf } from './units.ts';

const nouns = [
  'Gemeinde',
  'Brücke',
  'Förderung',
  'Frist',
  'Verordnung',
  'Antrag',
  'Beratung',
  'Landkreis',
  'Haushalt',
];
const sentence = fc
  .array(fc.constantFrom(...nouns), { minLength: 3, maxLength: 14 })
  .map((words) => `Die ${words.join(' der ')} wurde geprüft.`);
const document = fc.array(sentence, { minLength: 12, maxLength: 40 });

function materialOf(sentences: readonly string[], source: string) {
  const anchor = { kind: 'line' as const, label: 'Zeile 1', page: null };
  const blocks: Block[] = sentences.map((text) => ({ kind: 'paragraph', text, anchor }));
  const head = {
    title: source,
    kind: 'sonstiges' as const,
    language: 'de',
    date: null,
    number: null,
    authors: [],
  };
  return givenMaterial({ ...head, blocks, pages: null, attachments: [] }, source);
}

test('keeps the length, whatever the documents are', () => {
  fc.assert(
    fc.property(
      fc.array(document, { minLength: 1, maxLength: 5 }),
      fc.integer({ min: 60, max: 150 }),
      (documents, words) => {
        const units = documents.map((sentences, at) => unitsOf(materialOf(sentences, `Dokument ${at}`)));
        const parts = partsOf(units, 10);
        const budget = budgetOf({ unit: 'words', value: words });
        const chosen = fill(groupsByPart(parts, rankUnits(parts)), budget).flatMap((part) => part.units);
        expect(Math.abs(sizeOf(chosen, budget) - words)).toBeLessThanOrEqual(0.1 * words);
      },
    ),
    { numRuns: 60 },
  );
});

test('a length in sentences is exact, and a minute is 125 words', () => {
  const parts = partsOf(
    [
      unitsOf(
        materialOf(
          Array.from(nouns, (noun) => `Die ${noun} wird im Mai geprüft.`),
          'a',
        ),
      ),
    ],
    3,
  );
  const budget = budgetOf({ unit: 'sentences', value: 5 });
  expect(fill(groupsByPart(parts, rankUnits(parts)), budget).flatMap((part) => part.units)).toHaveLength(5);
  expect(budgetOf({ unit: 'minutes', value: 2 })).toEqual({ unit: 'words', value: 250 });
});
