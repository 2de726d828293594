import { readdir, readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { AutoTokenizer, env, type PreTrainedTokenizer } from '@xenova/transformers';
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { ownModelFolder } from './own-embedder.ts';
import { UnigramTokenizer } from './unigram-tokenizer.ts';

let ours: UnigramTokenizer;
let theirs: PreTrainedTokenizer;

beforeAll(async () => {
  env.allowRemoteModels = false;
  env.localModelPath = dirname(ownModelFolder);
  theirs = await AutoTokenizer.from_pretrained(basename(ownModelFolder), { local_files_only: true });
  ours = new UnigramTokenizer(JSON.parse(await readFile(join(ownModelFolder, 'tokenizer.json'), 'utf8')));
});

function expectSameIds(text: string): void {
  expect(ours.encode(text), JSON.stringify(text)).toEqual(theirs.encode(text));
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
  fc.assert(fc.property(text, expectSameIds), { numRuns: 1000 });
});

test('gives the same ids for any string of code units', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 40 }), expectSameIds), { numRuns: 500 });
});

test('gives the same ids for long words made of few letters, where equal splits tie', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('e', 'n', 's', '0', '1', ' '), maxLength: 60 }),
      expectSameIds,
    ),
    {
      numRuns: 500,
    },
  );
});

test('gives the same ids for every line of this project that a person wrote', async () => {
  const lines = new Set<string>();
  for (const folder of ['language', 'eval/sets', 'ingest/embedding']) {
    for (const name of await readdir(folder, { recursive: true })) {
      if (!/(?<!lexicon)\.(?:md|ts|py)$|speeches\.json$/.test(name)) continue;
      for (const line of (await readFile(join(folder, name), 'utf8')).split('\n')) lines.add(line);
    }
  }
  const differing = [...lines].filter((line) => ours.encode(line).join() !== theirs.encode(line).join());
  expect(differing).toEqual([]);
}, 120_000);

test('refuses a tokenizer.json of another make', () => {
  expect(() => new UnigramTokenizer({ model: { type: 'WordPiece', vocab: {} } })).toThrow(/normalizer/);
});
