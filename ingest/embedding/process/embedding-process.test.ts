import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { afterEach, expect, test } from 'vitest';
import { ownModelFolder } from '../own/own-embedder.ts';
import { StaticModel } from '../own/static-model.ts';
import { EmbeddingProcess } from './embedding-process.ts';

let child: EmbeddingProcess;
afterEach(() => child.close());

const page = 'Die Behörde prüft den Antrag unverzüglich und teilt das Ergebnis schriftlich mit. '.repeat(30);

test('answers queries before passages that were asked for earlier', async () => {
  child = new EmbeddingProcess({ kind: 'folder', path: ownModelFolder });
  await child.load();
  const done: string[] = [];
  const passages = Array.from({ length: 6 }, () =>
    child.embed(Array(8).fill(page), 'passage').then(() => done.push('passage')),
  );
  const query = child.embed(['Wie lange dauert die Prüfung?'], 'query').then(() => done.push('query'));
  await Promise.all([query, ...passages]);
  expect(done.indexOf('query')).toBeLessThanOrEqual(1);
});

test('a killed process is replaced, and its batch computed all the same', async () => {
  child = new EmbeddingProcess({ kind: 'own', path: ownModelFolder });
  const { dimensions } = await child.load();
  const first = child.pid!;
  const pending = child.embed(Array(300).fill(page), 'passage');
  await turn();
  process.kill(first, 'SIGKILL');
  const rows = await pending;
  expect(rows).toHaveLength(300 * dimensions);
  expect(rows.subarray(0, dimensions)).toEqual((await StaticModel.load(ownModelFolder)).embed(page));
  expect(child.pid).not.toBe(first);
});

test('ends when idle and starts again for new work', async () => {
  child = new EmbeddingProcess({ kind: 'own', path: ownModelFolder }, { idleMs: 20 });
  await child.embed(['Antrag'], 'passage');
  await expect.poll(() => child.pid).toBeUndefined();
  await expect(child.embed(['Antrag'], 'passage')).resolves.toBeInstanceOf(Float32Array);
});

test('close rejects what is waiting', async () => {
  child = new EmbeddingProcess({ kind: 'own', path: ownModelFolder });
  const waiting = [child.embed([page], 'passage'), child.embed([page], 'passage')];
  const settled = Promise.allSettled(waiting);
  await child.close();
  for (const result of await settled) {
    expect(result).toMatchObject({ status: 'rejected', reason: { code: 'embedding-closed' } });
  }
  await expect(child.embed([page], 'query')).rejects.toMatchObject({ code: 'embedding-closed' });
});

test('a folder without a model is an error of its own', async () => {
  child = new EmbeddingProcess({ kind: 'folder', path: await mkdtemp(join(tmpdir(), 'amtsfeder-')) });
  await expect(child.load()).rejects.toMatchObject({
    code: 'embedding-model-missing',
    message: expect.stringContaining('„config.json“ fehlt'),
  });
});
