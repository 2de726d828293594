import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type FileStore, FileTooLargeError, openFileStore } from './file-store.ts';

let directory: string;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'files-'));
});
afterEach(() => rm(directory, { recursive: true, force: true }));

const bytes = (text: string) => new TextEncoder().encode(text);
async function* chunks(...texts: string[]) {
  for (const text of texts) yield bytes(text);
}
async function stored(store: FileStore): Promise<string[]> {
  const digests = [];
  for await (const group of store.all()) digests.push(...group);
  return digests.sort();
}
async function* broken() {
  yield bytes('halb');
  throw new Error('connection lost');
}
const nothing = async () => new Set<string>();

test('names a file by its SHA-256 and keeps equal bytes once, however they arrive', async () => {
  const store = await openFileStore(directory);
  const whole = await store.put(bytes('Vermerk'));
  const streamed = await store.put(chunks('Ver', '', 'merk'));
  expect(whole).toEqual({ digest: createHash('sha256').update('Vermerk').digest('hex'), bytes: 7 });
  expect(streamed).toEqual(whole);
  expect((await readFile(store.path(whole.digest))).toString()).toBe('Vermerk');
  expect(await stored(store)).toEqual([whole.digest]);
  expect(await readdir(join(directory, 'incoming'))).toEqual([]);
});

test('leaves nothing behind when a stream breaks off or is too long', async () => {
  const store = await openFileStore(directory, { maxBytes: 10 });
  await expect(store.put(broken())).rejects.toThrow('connection lost');
  await expect(store.put(chunks('sechs1', 'sechs2'))).rejects.toThrow(FileTooLargeError);
  expect(await stored(store)).toEqual([]);
  expect(await readdir(join(directory, 'incoming'))).toEqual([]);
});

test('deletes what a crash left half-written when it opens', async () => {
  await openFileStore(directory);
  await writeFile(join(directory, 'incoming', 'rest'), 'halb');
  await openFileStore(directory);
  expect(await readdir(join(directory, 'incoming'))).toEqual([]);
});

test('removes only what nobody needs and nobody holds', async () => {
  const store = await openFileStore(directory);
  const [free, needed, held] = await Promise.all(
    ['frei', 'gebraucht', 'gehalten'].map((t) => store.put(bytes(t))),
  );
  const digests = [free!.digest, needed!.digest, held!.digest];
  store.release([free!.digest, needed!.digest]);
  await store.removeUnless(digests, async () => new Set([needed!.digest]));
  expect(await stored(store)).toEqual([needed!.digest, held!.digest].sort());

  store.release([held!.digest]);
  await store.removeUnless(digests, nothing);
  expect(await stored(store)).toEqual([]);
});

test('a file stored again while it is being removed is there afterwards', async () => {
  const store = await openFileStore(directory);
  const { digest } = await store.put(bytes('zweimal'));
  store.release([digest]);
  await Promise.all([store.removeUnless([digest], nothing), store.put(bytes('zweimal'))]);
  expect((await readFile(store.path(digest))).toString()).toBe('zweimal');
});
