import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Tokenizer } from '@huggingface/tokenizers';
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { ownModelFolder } from './own-embedder.ts';
import { UnigramTokenizer } from './unigram-tokenizer.ts';

let ours: UnigramTokenizer;
let theirs: Tokenizer;

beforeAll(async () => {
  const [tokenizer, config] = await Promise.all(
    ['tokenizer.json', 'tokenizer_config.json'].map(async (name) =>
      JSON.parse(await readFile(join(ownModelFolder, name), 'utf8')),
    ),
  );
  ours = new UnigramTokenizer(tokenizer);
  theirs = new Tokenizer(tokenizer, config);
});

function expectSameIds(text: string): void {
  expect(ours.encode(text), JSON.stringify(text)).toEqual(theirs.encode(text).ids);
}

const words = [
  'Straßenverkehrsordnung',
  'Abs.',
  '§',
  '§\u00a05',
  '12.345,67 €',
  '000000',
  '1111111',
  'KÜNDIGUNG',
  'Donau\u00addampf\u00adschiff',
  'E‑Mail',
  '…',
  '½',
  '„Zitat“',
  'ﬁnden',
  'ΑΣ',
  'İstanbul',
  '中文字',
  '🇩🇪',
  '<pad>',
  '<unk>',
  '<UNK>',
  '▁',
  'a▁b',
  '\ufeff',
  '\u200b',
  'e\u0301',
  '\u0301',
  '\ud800',
];
const spaces = [' ', '  ', '\n', '\t', '\u00a0', '\u2009', '\u0085', ''];

test('gives the ids of the transformers.js tokenizer for German text with everything odd in it', () => {
  const text = fc
    .array(
      fc.tuple(
        fc.oneof(fc.constantFrom(...words), fc.string({ unit: 'grapheme' })),
        fc.constantFrom(...spaces),
      ),
      {
        maxLength: 12,
      },
    )
    .map((parts) => parts.flat().join(''));
  fc.assert(fc.property(text, expectSameIds), { numRuns: 4000 });
});

test('gives the same ids for any string of code units', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 40 }), expectSameIds), { numRuns: 1000 });
});

test('gives the same ids for long words made of few letters, where equal splits tie', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('e', 'n', 's', '0', '1', ' '), maxLength: 60 }),
      expectSameIds,
    ),
    {
      numRuns: 2000,
    },
  );
});

test('gives the same ids for every page of this project', async () => {
  for (const file of ['README.md', 'package.json', 'ingest/document.ts']) {
    const text = await readFile(file, 'utf8').catch(() => '');
    for (const line of text.split('\n')) expectSameIds(line);
    expectSameIds(text.slice(0, 20_000));
  }
});

test('refuses a tokenizer.json of another make', () => {
  expect(() => new UnigramTokenizer({ model: { type: 'WordPiece', vocab: {} } })).toThrow(/normalizer/);
});
