import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OpenDatabase, openDatabase } from './records/database.ts';
import { documents, dossiers } from './records/schema.ts';
import { createUpkeep } from './upkeep.ts';

let directory: string;
let database: OpenDatabase;
let vacuumed = 0;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'amtsfeder-upkeep-'));
  database = await openDatabase({ directory });
});
afterAll(async () => {
  await database.close();
  await rm(directory, { recursive: true });
});

const upkeep = () =>
  createUpkeep(
    {
      db: database.db,
      vacuum: () => {
        vacuumed += 1;
        return database.vacuum();
      },
    },
    { upkeep: async () => {} },
    { warm: async () => {} },
  );

async function add(from: number, to: number): Promise<void> {
  const row = {
    dossierId: 'd',
    source: 'Vermerk.md',
    digest: '',
    hasOriginal: false,
    mediaType: 'text/markdown',
    title: 'Vermerk',
    kind: 'vermerk' as const,
    authors: [],
    bytes: 1,
    words: 1,
    needsOcr: [],
    passages: 1,
    status: 'indexed' as const,
    version: 1,
    lastVersion: 1,
    ingestedAt: new Date(),
  };
  const ids = Array.from({ length: to - from }, (_, i) => String(from + i));
  await database.db.insert(documents).values(ids.map((id) => ({ ...row, id, source: `Vermerk ${id}.md` })));
}

test('statistics are made anew after many changes, also after those an earlier process left', async () => {
  await database.db.insert(dossiers).values({ id: 'd', name: 'Akte' });
  await add(0, 10);
  await upkeep().run();
  expect(vacuumed).toBe(0);
  await add(10, 40);
  await upkeep().run();
  await upkeep().run();
  expect(vacuumed).toBe(1);
  const writtenOver = upkeep();
  writtenOver.changed(30);
  await writtenOver.run();
  expect(vacuumed).toBe(2);
});
