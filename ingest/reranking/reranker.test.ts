import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { openReranker } from './open-reranker.ts';
import { RerankerProcess } from './reranker-process.ts';
import { writeTinyCrossEncoder } from './testing/tiny-cross-encoder.ts';

let folder: string;
afterEach(() => rm(folder, { recursive: true, force: true }));

test('query and text are read together, each pair by itself, in a folder relative to the working directory', async () => {
  folder = await writeTinyCrossEncoder({ klee: 3, frist: -1.5, antrag: 0.25 });
  const reranker = await openReranker(relative(process.cwd(), folder));
  try {
    const texts = ['Klee', 'Frist und sonst vieles mehr', 'nichts', `Klee ${'Klee '.repeat(600)}`];
    // The last pair is cut to 512 tokens, the first of which is the query.
    expect(await reranker.score('Antrag', texts)).toEqual([3.25, -1.25, 0.25, 0.25 + 511 * 3]);
  } finally {
    await reranker.close();
  }
});

test('searches at the same time each get their own scores', async () => {
  folder = await writeTinyCrossEncoder({ a: 1, b: 2 });
  const reranker = await openReranker(folder);
  try {
    const scores = await Promise.all(['a', 'b', 'x'].map((query) => reranker.score(query, ['a', 'b'])));
    expect(scores).toEqual([
      [2, 3],
      [3, 4],
      [1, 2],
    ]);
  } finally {
    await reranker.close();
  }
});

test('when its process is killed the next search starts another; after close there is none', async () => {
  folder = await writeTinyCrossEncoder({ a: 1 });
  const child = new RerankerProcess(folder);
  await child.load();
  const first = child.pid!;
  const pending = expect(child.score('a', Array<string>(1000).fill('a '.repeat(500)))).rejects.toMatchObject({
    code: 'reranker-died',
    message: 'Der Reranker wurde unerwartet beendet.',
  });
  await expect.poll(() => child.pid).toBe(first);
  process.kill(first, 'SIGKILL');
  await pending;
  expect(await child.score('a', ['a'])).toEqual([2]);
  expect(child.pid).not.toBe(first);
  await child.close();
  expect(child.pid).toBeUndefined();
  await expect(child.score('a', ['a'])).rejects.toMatchObject({ code: 'library-closed' });
});

test('a folder without a model says what is missing', async () => {
  folder = await mkdtemp(join(tmpdir(), 'amtsfeder-'));
  await expect(openReranker(folder)).rejects.toMatchObject({
    code: 'reranker-missing',
    message: `Im Ordner „${folder}“ liegt kein Reranker: „config.json“ fehlt.`,
  });
});

test('weights that cannot be read, and a classifier with several outputs, are errors', async () => {
  const unusable = { code: 'reranker-unusable', message: expect.stringContaining('lässt sich nicht laden') };
  folder = await writeTinyCrossEncoder({ a: 1 }, 2);
  await expect(openReranker(folder)).rejects.toMatchObject(unusable);
  await writeFile(join(folder, 'onnx', 'model.onnx'), 'kein Modell');
  await expect(openReranker(folder)).rejects.toMatchObject(unusable);
});
