import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type PassageStore, openPassageStore } from './passage-store.ts';
import { exampleRow } from './testing/example-row.ts';
import { letterEmbedder } from './testing/letter-embedder.ts';

const all = { filter: null, limit: 10 };
const before = letterEmbedder('abc');
const after = letterEmbedder('aeiou');
const rows = ['Antrag A', 'Antrag B', 'Antrag C'].map((text) =>
  exampleRow({ documentId: text.at(-1)!, text }),
);

let uri: string;
let store: PassageStore;
beforeEach(async () => {
  uri = await mkdtemp(join(tmpdir(), 'amtsfeder-passages-'));
  store = await openPassageStore({ uri, embedder: before });
  await store.add(rows);
  await store.complete();
});
afterEach(async () => {
  await store.close();
  await rm(uri, { recursive: true });
});

async function reopen(embedder = after): Promise<void> {
  await store.close();
  store = await openPassageStore({ uri, embedder });
}

/** Documents found by the word „Antrag“. */
async function byWord(snapshot = store.snapshot): Promise<string[]> {
  const ranking = await snapshot.withTokens('stems', ['antrag'], all);
  return [...(await snapshot.read([...ranking.keys()])).values()].map(({ documentId }) => documentId).sort();
}

async function byVector(): Promise<number> {
  const { snapshot } = store;
  const [query] = await snapshot.embedder!.embedQueries(['Antrag']);
  return (await snapshot.nearest(query!, all)).size;
}

async function tables(): Promise<string[]> {
  return (await readdir(uri)).filter((name) => !name.includes('complete')).sort();
}

test('searches go on by words over the earlier table until the new one is complete', async () => {
  expect([store.rebuilding, await byVector()]).toEqual([false, 3]);
  await reopen();
  expect([store.rebuilding, store.snapshot.embedder, await store.count()]).toEqual([true, null, 0]);
  expect(await byWord()).toEqual(['A', 'B', 'C']);

  await store.add(rows.slice(0, 2));
  expect(await byWord()).toEqual(['A', 'B', 'C']);

  const underWay = store.snapshot;
  await store.add(rows.slice(2));
  await store.complete();
  expect([store.rebuilding, store.snapshot.embedder]).toEqual([false, after]);
  expect(await byWord()).toEqual(['A', 'B', 'C']);
  expect(await byVector()).toBe(3);
  expect(await byWord(underWay)).toEqual(['A', 'B', 'C']);
});

test('what is added or removed meanwhile is seen before and after', async () => {
  await reopen();
  await store.add([exampleRow({ documentId: 'neu', text: 'Neuer Antrag' })]);
  await store.remove([{ documentId: 'B', version: 1 }]);
  expect(await byWord()).toEqual(['A', 'C', 'neu']);
  await store.add([rows[0]!, rows[2]!]);
  await store.complete();
  expect(await byWord()).toEqual(['A', 'C', 'neu']);
  expect(await byVector()).toBe(3);
});

test('a version that is added again stays visible meanwhile', async () => {
  await reopen();
  await store.add([rows[0]!]);
  await store.removeForAdding([{ documentId: 'A', version: 1 }]);
  expect([await store.count(), await byWord()]).toEqual([0, ['A', 'B', 'C']]);
});

test('a rebuild that was interrupted goes on where it was', async () => {
  await reopen();
  await store.add(rows.slice(0, 2));
  await reopen();
  expect([store.rebuilding, await store.count(), await byWord()]).toEqual([true, 2, ['A', 'B', 'C']]);
  await store.add(rows.slice(2));
  await store.complete();
  await reopen();
  expect([store.rebuilding, await byVector(), (await tables()).length]).toEqual([false, 3, 1]);
});

test('a change that is taken back leaves no passage without its vector', async () => {
  await reopen();
  await store.add([exampleRow({ documentId: 'neu', text: 'Neuer Antrag' })]);
  await reopen(before);
  expect([store.rebuilding, await byWord(), (await tables()).length]).toEqual([false, ['A', 'B', 'C'], 1]);
  await store.add([exampleRow({ documentId: 'neu', text: 'Neuer Antrag' })]);
  expect(await byVector()).toBe(4);
});

test('vectors can be given up and taken up again', async () => {
  await store.close();
  store = await openPassageStore({ uri });
  await store.add(rows);
  await store.complete();
  expect([store.snapshot.embedder, await byWord()]).toEqual([null, ['A', 'B', 'C']]);
  await reopen(before);
  expect([store.rebuilding, await store.count()]).toEqual([true, 0]);
});
