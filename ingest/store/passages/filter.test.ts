import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { AccessScope } from '../access-scope.ts';
import { type PassageFilter, filterSql, versionsSql } from './filter.ts';
import { type PassageStore, openPassageStore } from './passage-store.ts';
import { exampleRow } from './testing/example-row.ts';

const everything: AccessScope = { user: 'test', dossiers: 'all' };
const hostile = [
  "x' OR 1=1 --",
  "' OR ''='",
  "x') OR (true",
  "\\' OR true --",
  "o'Neill",
  '"; DROP TABLE passages; --',
  '%',
  '_',
  'ä\0ß',
];

let folder: string;
let store: PassageStore;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'amtsfeder-filter-'));
  store = await openPassageStore({ uri: folder });
  await store.add([
    ...hostile.map((name, i) => exampleRow({ documentId: name, dossierId: name, speaker: name, version: i })),
    exampleRow({
      documentId: 'plain',
      dossierId: 'd1',
      date: '2024-05-03',
      kind: 'gesetz',
      party: 'CDU/CSU',
    }),
  ]);
});
afterAll(async () => {
  await store.close();
  await rm(folder, { recursive: true });
});

async function found(filter: PassageFilter, scope = everything): Promise<string[]> {
  const options = { filter: filterSql(scope, filter), limit: 100 };
  const rows = await store.snapshot.withTokens('stems', ['behord'], options);
  return [...(await store.snapshot.read([...rows.keys()])).values()]
    .map(({ documentId }) => documentId)
    .sort();
}

test.each(hostile)('%j is a value and nothing else', async (name) => {
  expect(await found({ dossierId: name })).toEqual([name]);
  expect(await found({ documents: [name] })).toEqual([name]);
  expect(await found({}, { user: 'test', dossiers: [name] })).toEqual([name]);
  expect(await found({ kind: name, from: name, party: name })).toEqual([]);
  expect(await found({ speaker: name })).toContain(name);
});

test('whatever the value, a filter finds no more than equal values', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 12 }), async (value) => {
      fc.pre(!hostile.includes(value) && value !== 'plain');
      expect(await found({ documents: [value] })).toEqual([]);
    }),
    { numRuns: 30 },
  );
});

test('removing one version leaves all others, however the document is called', async () => {
  await store.remove([{ documentId: "x' OR 1=1 --", version: 7 }]);
  expect(await store.count()).toBe(hostile.length + 1);
  await store.add([exampleRow({ documentId: "x' OR 1=1 --", version: 99 })]);
  await store.remove([{ documentId: "x' OR 1=1 --", version: 99 }]);
  expect(await store.count()).toBe(hostile.length + 1);
  expect(() => versionsSql([{ documentId: 'x', version: Number('1e999') }])).toThrow(RangeError);
  expect(versionsSql([])).toBe('false');
});

test('scope, dates, kind, party and speaker narrow what is found', async () => {
  expect(await found({}, { user: 'test', dossiers: [] })).toEqual([]);
  expect(await found({ dossierId: 'd1' }, { user: 'test', dossiers: ['d2'] })).toEqual([]);
  expect(await found({ from: '2024-05-03', to: '2024-05-03' })).toEqual(['plain']);
  expect(await found({ from: '2024-05-04' })).toEqual([]);
  expect(await found({ kind: 'gesetz', party: 'csu' })).toEqual(['plain']);
  expect(await found({ speaker: "O'NEILL" })).toEqual(["o'Neill"]);
});
