import { cp, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { openEmbedder } from './open-embedder.ts';
import { ownModelFolder } from './own/own-embedder.ts';

test('none is no embedder', async () => {
  expect(await openEmbedder({ kind: 'none' })).toBeNull();
});

test('a folder given relative to the working directory is loaded with its prefixes, length and pooling', async () => {
  const path = relative(process.cwd(), ownModelFolder);
  const plain = (await openEmbedder({ kind: 'folder', path }))!;
  const prefixed = (await openEmbedder({
    kind: 'folder',
    path,
    queryPrefix: 'Gesetz ',
    passagePrefix: 'Rede ',
    maxTokens: 2,
    pooling: 'mean',
    dtype: 'q8',
  }))!;
  try {
    const [bare] = await plain.embedQueries(['Gesetz Haushalt']);
    expect((await prefixed.embedQueries(['Haushalt und vieles mehr']))[0]).toEqual(bare);
    expect((await prefixed.embedPassages(['Haushalt']))[0]).not.toEqual(bare);
    expect(prefixed.id).not.toBe(plain.id);
    expect(plain).toMatchObject({
      dimensions: 256,
      id: expect.stringMatching(/^folder:model:[0-9a-f]{32}$/),
    });
  } finally {
    await Promise.all([plain.close(), prefixed.close()]);
  }
});

test('weights that cannot be read are an error, not another model', async () => {
  const path = await mkdtemp(join(tmpdir(), 'amtsfeder-'));
  await cp(ownModelFolder, path, { recursive: true });
  await writeFile(join(path, 'onnx', 'model_quantized.onnx'), 'kein Modell');
  await expect(openEmbedder({ kind: 'folder', path })).rejects.toMatchObject({
    code: 'embedding-model-unusable',
    message: `Das Einbettungsmodell im Ordner „${path}“ lässt sich nicht laden.`,
  });
});
