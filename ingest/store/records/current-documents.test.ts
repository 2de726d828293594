import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { createMutex, type Mutex } from '../mutex.ts';
import { CurrentDocuments } from './current-documents.ts';
import { type OpenDatabase, openDatabase } from './database.ts';
import { documents, dossiers } from './schema.ts';

const all = { user: 'test', dossiers: 'all' } as const;

let directory: string;
let database: OpenDatabase;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'amtsfeder-current-'));
  database = await openDatabase({ directory });
  await database.db.insert(dossiers).values([
    { id: 'offen', name: 'Offen' },
    { id: 'zu', name: 'Zu' },
  ]);
});
afterAll(async () => {
  await database.close();
  await rm(directory, { recursive: true });
});

let exclusive: Mutex;
let current: CurrentDocuments;
beforeEach(async () => {
  await database.db.delete(documents);
  await database.db
    .insert(documents)
    .values([row('a', 'offen', 1), row('b', 'offen', null), row('c', 'zu', 2)]);
  exclusive = createMutex();
  current = new CurrentDocuments(database.db, exclusive);
});

function row(id: string, dossierId: string, version: number | null): typeof documents.$inferInsert {
  return {
    id,
    dossierId,
    version,
    source: `${id}.md`,
    digest: '',
    hasOriginal: false,
    mediaType: 'text/markdown',
    title: `Vermerk ${id}`,
    kind: 'vermerk',
    authors: [],
    bytes: 1,
    words: 1,
    needsOcr: [],
    passages: 1,
    status: version === null ? 'queued' : 'indexed',
    lastVersion: version ?? 0,
    ingestedAt: new Date(),
  };
}

const shown = async (scope: Parameters<CurrentDocuments['find']>[0] = all) =>
  (await current.find(scope, ['a', 'b', 'c', 'nichts', 'a'])).map((one) => `${one.id}${one.version}`);
const setVersion = (version: number) =>
  database.db.update(documents).set({ version }).where(eq(documents.id, 'a'));

test.each(['read when asked for', 'read ahead'])('what may be shown, %s', async (when) => {
  if (when === 'read ahead') {
    await current.warm();
    await database.db.delete(documents);
  }
  expect(await current.find(all, ['a'])).toEqual([
    expect.objectContaining({ id: 'a', version: 1, title: 'Vermerk a', source: 'a.md', date: null }),
  ]);
  expect(await shown()).toEqual(['a1', 'c2']);
  expect(await shown({ user: 'test', dossiers: ['offen'] })).toEqual(['a1']);
  expect(await shown({ user: 'test', dossiers: [] })).toEqual([]);
});

test('what was read is good until the next change, and nothing read during a change is', async () => {
  expect(await shown()).toEqual(['a1', 'c2']);
  await setVersion(5);
  expect(await shown()).toEqual(['a1', 'c2']);
  const change = exclusive(async () => {
    expect(await shown()).toEqual(['a5', 'c2']);
    await current.warm();
    await setVersion(6);
    expect(await shown()).toEqual(['a6', 'c2']);
    await setVersion(7);
  });
  await change;
  expect(await shown()).toEqual(['a7', 'c2']);
  await setVersion(8);
  current.forget();
  expect(await shown()).toEqual(['a8', 'c2']);
});

test('what was being read while something changed is not remembered', async () => {
  const reading = shown();
  const change = exclusive(() => setVersion(9));
  await Promise.all([reading, change]);
  expect(await shown()).toEqual(['a9', 'c2']);
});

test('all documents are read ahead, a few at a time', async () => {
  const ids = Array.from({ length: 1_200 }, (_, i) => `viele${i}`);
  await database.db.insert(documents).values(ids.map((id) => row(id, 'offen', 3)));
  await current.warm();
  await database.db.delete(documents);
  expect(await current.find(all, ids)).toHaveLength(1_200);
  expect(await shown()).toEqual(['a1', 'c2']);
});
