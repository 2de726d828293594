import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type * as Lance from '@lancedb/lancedb';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { loadLance } from './lance.ts';
import { PassageTable } from './passage-table.ts';
import type { PassageSnapshot } from './snapshot.ts';
import { exampleRow } from './testing/example-row.ts';
import { letterEmbedder } from './testing/letter-embedder.ts';

let uri: string;
let connection: Lance.Connection;
let table: PassageTable;
beforeEach(async () => {
  uri = await mkdtemp(join(tmpdir(), 'amtsfeder-table-'));
  const lance = await loadLance();
  connection = await lance.connect(uri);
  table = await PassageTable.open(lance, connection, 'passages', null);
});
afterEach(async () => {
  table.close();
  connection.close();
  await rm(uri, { recursive: true });
});

const rows = (count: number, parts: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => ({
    ...exampleRow({ documentId: `d${i}` }),
    context: '',
    stems: parts(i),
    parts: parts(i),
    vector: null,
  }));

async function versions(): Promise<number[]> {
  const stored = await connection.openTable('passages');
  return (await stored.listVersions()).map(({ version }) => version);
}

async function found(snapshot: PassageSnapshot, stem: string): Promise<number> {
  const ranking = await snapshot.withTokens('stems', [stem], { filter: null, limit: 10 });
  return (await snapshot.read([...ranking.keys()])).size;
}

test('the indexes want to be brought up to date when one row in five hundred is not in them', async () => {
  expect(await table.wantsOptimizing()).toBe(false);
  await table.add(rows(600, () => 'antrag'));
  expect(await table.wantsOptimizing()).toBe(true);
  await table.optimize();
  await table.add(rows(1, () => 'antrag'));
  expect(await table.wantsOptimizing()).toBe(false);
  await table.add(rows(1, () => 'antrag'));
  expect(await table.wantsOptimizing()).toBe(true);
});

test('a table of an earlier version gets the indexes that filters need', async () => {
  const earlier = await connection.openTable('passages');
  await earlier.dropIndex('kind_idx');
  await PassageTable.open(await loadLance(), connection, 'passages', null);
  await earlier.checkoutLatest();
  const indexed = (await earlier.listIndices()).flatMap(({ columns }) => columns);
  expect(indexed).toEqual(expect.arrayContaining(['dossierId', 'documentId', 'kind', 'speaker']));
});

test('earlier versions go once no search can be reading them, also while writes follow one another', async () => {
  const written = async (text: string) => {
    await table.add(rows(5, () => text));
    return table.snapshot();
  };
  await table.prune(0);
  const earlier = await written('eins');
  const read = Math.max(...(await versions()));
  await written('zwei');
  await written('drei');
  await table.optimize();
  await table.prune(60_000);
  expect(await versions()).toContain(read);
  expect(await found(earlier, 'eins')).toBe(5);
  await table.prune(0);
  expect(await versions()).not.toContain(read);
  expect(await found(await table.snapshot(), 'zwei')).toBe(5);
});

test('the vector index is built anew when it has grown by a quarter, whichever process saw it in one piece', async () => {
  const embedder = letterEmbedder('aeiou');
  const reopened = async () => PassageTable.open(await loadLance(), connection, 'vectors', embedder, 100);
  const grow = async (count: number) => {
    const texts = Array.from({ length: count }, (_, i) =>
      String(i * i).replaceAll(/[1-5]/g, (d) => 'aeiou'[+d - 1]!),
    );
    const vectors = await embedder.embedPassages(texts);
    const growing = await reopened();
    await growing.add(rows(count, () => 'antrag').map((row, i) => ({ ...row, vector: vectors[i]! })));
    await growing.optimize();
    growing.close();
    const later = await reopened();
    await later.indexVectors();
    later.close();
    const indexes = await (await connection.openTable('vectors')).listIndices();
    return indexes.find(({ columns }) => columns.includes('vector'))?.numSegments;
  };
  expect(await grow(90)).toBeUndefined();
  expect(await grow(30)).toBe(1);
  expect(await grow(20)).toBe(2);
  expect(await grow(20)).toBe(1);
  expect(await grow(20)).toBe(2);
});

test('rare words tell more than common ones, unknown ones most, whether or not all rows were looked at', async () => {
  const { rarity: none } = await table.snapshot();
  expect(none.of('antrag')).toBeCloseTo(Math.log(2));
  await table.add(rows(3_000, (i) => (i % 100 === 0 ? 'antrag frist' : 'antrag')));
  const { rarity } = await table.snapshot();
  expect(rarity.of('antrag')).toBeLessThan(0.01);
  expect(rarity.of('frist')).toBeCloseTo(Math.log(100), 0);
  expect(rarity.of('quastenflosser')).toBeGreaterThan(7);
});
