import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { openFolderEmbedder } from '../folder/folder-embedder.ts';
import { openOwnEmbedder, ownModelFolder } from './own-embedder.ts';
import { StaticModel } from './static-model.ts';

let model: StaticModel;

beforeAll(async () => {
  model = await StaticModel.load(ownModelFolder);
});

function cosine(a: Float32Array, b: Float32Array): number {
  return a.reduce((sum, value, d) => sum + value * b[d]!, 0);
}

test('gives the vectors of transformers.js', async () => {
  const texts = [
    'Wer einen Antrag auf Wohngeld stellt, muss sein Einkommen nachweisen.',
    'Die Frist beträgt einen Monat.\n\nSie beginnt mit der Bekanntgabe des Bescheids.',
    'Straße ½ ﬁnden <pad> 中文',
    'Ä',
    ...fc
      .sample(fc.string({ unit: 'grapheme', minLength: 1 }), 200)
      .filter((text) => model.tokenizer.encode(text).length),
    'Verwaltungsvorschrift '.repeat(1500),
  ];
  const folder = await openFolderEmbedder({ path: ownModelFolder });
  const theirs = await folder.embedPassages(texts);
  await folder.close();
  texts.forEach((text, i) =>
    expect(cosine(model.embed(text), theirs[i]!), text.slice(0, 80)).toBeGreaterThan(0.9999),
  );
});

test('gives unit length, and zero for text without characters', () => {
  const vector = model.embed('Haushaltsgesetz 2024');
  expect(cosine(vector, vector)).toBeCloseTo(1, 5);
  expect(model.embed(' \n\u00ad').every((value) => value === 0)).toBe(true);
});

test('brings a question closer to its answer than to another text', () => {
  const question = model.embed('Bis wann kann ich gegen den Bescheid vorgehen?');
  const answer = model.embed(
    'Der Widerspruch ist innerhalb eines Monats nach Bekanntgabe des Verwaltungsakts zu erheben.',
  );
  const other = model.embed('Die Anlagen zur Abfüllung von Mineralwasser müssen sauber gehalten werden.');
  expect(cosine(question, answer)).toBeGreaterThan(cosine(question, other));
});

test('passages from the child process are the vectors computed here', async () => {
  const embedder = await openOwnEmbedder();
  const texts = Array.from(
    { length: 600 },
    (_, i) => `Artikel ${i} regelt die Zuständigkeit der Behörde ${'x'.repeat(i % 7)}.`,
  );
  const passages = await embedder.embedPassages(texts);
  const queries = await embedder.embedQueries(texts);
  await embedder.close();
  expect(passages).toEqual(queries);
  expect(embedder.id).toMatch(/^own:[0-9a-f]{32}$/);
});

test('says in German where the model should have been', async () => {
  const empty = await mkdtemp(join(tmpdir(), 'amtsfeder-'));
  await expect(StaticModel.load(empty)).rejects.toMatchObject({
    name: 'EmbeddingError',
    code: 'embedding-model-missing',
    message: `Das Einbettungsmodell fehlt im Ordner „${empty}“.`,
  });
});
