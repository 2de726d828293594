import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parseQuery } from '../../../language/search-terms.ts';
import type { Embedder } from '../../embedding/embedder.ts';
import { type PassageStore, openPassageStore } from './passage-store.ts';
import { exampleRow } from './testing/example-row.ts';

const all = { filter: null, limit: 10 };
let uri: string;
let store: PassageStore;
beforeEach(async () => {
  uri = await mkdtemp(join(tmpdir(), 'amtsfeder-passages-'));
  store = await openPassageStore({ uri });
});
afterEach(async () => {
  await store.close();
  await rm(uri, { recursive: true });
});

async function find(query: string, column: 'stems' | 'parts' = 'stems'): Promise<string[]> {
  const snapshot = store.snapshot;
  const ranking = await snapshot.withTokens(column, parseQuery(query)[column], all);
  const passages = await snapshot.read([...ranking.keys()]);
  return [...ranking.keys()].map((row) => passages.get(row)?.documentId ?? '');
}

describe('what is added', () => {
  test('comes back whole', async () => {
    const row = exampleRow({
      index: 3,
      text: 'Der Antrag ist „fristgerecht“ – 😀.',
      start: 17,
      end: 52,
      headings: ['Teil 1', '§ 5 Frist'],
      date: '2024-05-03',
      speaker: 'Dr. Erika Beispiel',
      party: 'A',
    });
    await store.add([row]);
    const ranking = await store.snapshot.withTokens('stems', parseQuery('Antrag').stems, all);
    expect([...(await store.snapshot.read([...ranking.keys()])).values()]).toEqual([
      { ...row, context: 'Teil 1\n§ 5 Frist\nDr. Erika Beispiel\nA' },
    ]);
  });

  test('is found by inflection, by compound parts, by headings, title and speaker', async () => {
    await store.add([
      exampleRow({ documentId: 'inflected', text: 'Kündigungen sind zu begründen.' }),
      exampleRow({ documentId: 'compound', text: 'Das Wohngeldgesetz gilt.' }),
      exampleRow({
        documentId: 'below',
        headings: ['Naturschutz'],
        title: 'Bericht zur Lage',
        speaker: 'Anna Muster',
      }),
    ]);
    expect(await find('kuendigung')).toEqual(['inflected']);
    expect(await find('Gesetz', 'parts')).toEqual(['compound']);
    expect(await find('Naturschutz')).toEqual(['below']);
    expect(await find('Berichte')).toEqual(['below']);
    expect(await find('Muster')).toEqual(['below']);
  });

  test('is found by exact tokens and by phrases', async () => {
    await store.add([
      exampleRow({ documentId: 'a', text: 'Nach § 15 Abs. 2 ist die oberste Landesbehörde zuständig.' }),
      exampleRow({ documentId: 'b', text: 'Nach § 5 ist die Landesbehörde, als oberste, zuständig.' }),
    ]);
    expect((await find('§ 15'))[0]).toBe('a');
    const phrase = () => store.snapshot.maybeWithPhrase(parseQuery('oberste Landesbehörde').stems, all);
    expect((await phrase()).size).toBe(2);
    await store.optimize();
    expect((await phrase()).size).toBe(2);
  });
});

test('a version that was removed is gone, the other stays', async () => {
  await store.add([
    exampleRow({ documentId: 'a', version: 1, text: 'Alter Antrag' }),
    exampleRow({ documentId: 'a', version: 2, text: 'Neuer Antrag' }),
    exampleRow({ documentId: 'b', version: 1, text: 'Fremder Antrag' }),
  ]);
  await store.remove([{ documentId: 'a', version: 1 }]);
  expect((await store.versions()).sort((x, y) => x.documentId.localeCompare(y.documentId))).toEqual([
    { documentId: 'a', version: 2, passages: 1 },
    { documentId: 'b', version: 1, passages: 1 },
  ]);
});

test('concurrent writes leave each passage there once', async () => {
  await Promise.all(
    Array.from({ length: 30 }, (_, i) =>
      store.add([exampleRow({ documentId: `d${i}`, text: `Antrag ${i}` })]),
    ),
  );
  expect(await store.count()).toBe(30);
  expect((await store.versions()).every(({ passages }) => passages === 1)).toBe(true);
});

test('a search that has begun is not disturbed by what is written meanwhile', async () => {
  await store.add([exampleRow({ documentId: 'a', text: 'Antrag' })]);
  const before = store.snapshot;
  const ranking = await before.withTokens('stems', ['antrag'], all);
  await store.remove([{ documentId: 'a', version: 1 }]);
  await store.add([exampleRow({ documentId: 'b', text: 'Antrag' })]);
  await store.optimize();
  expect([...(await before.read([...ranking.keys()])).values()].map(({ documentId }) => documentId)).toEqual([
    'a',
  ]);
  expect(await find('Antrag')).toEqual(['b']);
});

test('earlier versions of the table leave no files behind', async () => {
  const size = async () => {
    const files = await readdir(uri, { recursive: true, withFileTypes: true });
    const data = files.filter((file) => file.isFile() && file.name.endsWith('.lance'));
    const sizes = await Promise.all(
      data.map(async (file) => (await stat(join(file.parentPath, file.name))).size),
    );
    return sizes.reduce((total, bytes) => total + bytes, 0);
  };
  for (let i = 0; i < 8; i++)
    await store.add([exampleRow({ documentId: `d${i}`, text: `Antrag ${i} `.repeat(500) })]);
  const before = await size();
  await store.optimize();
  const during = await size();
  await store.close();
  store = await openPassageStore({ uri });
  expect(await size()).toBeLessThan(Math.min(before, during));
  expect((await find('Antrag')).length).toBe(8);
});

test('what was added is there after the store was opened again', async () => {
  await store.add([exampleRow({ documentId: 'a', text: 'Antrag' })]);
  await store.close();
  store = await openPassageStore({ uri });
  expect(await find('Antrag')).toEqual(['a']);
});

test('with an embedder passages are found by their vectors', async () => {
  const directions = new Map([
    ['Hund', [1, 0, 0]],
    ['Welpe', [0.9, 0.1, 0]],
    ['Steuer', [0, 0, 1]],
  ]);
  const embed = async (texts: readonly string[]) =>
    texts.map((text) => {
      const [x = 0, y = 0, z = 0] = directions.get(text) ?? [];
      const length = Math.hypot(x, y, z) || 1;
      return Float32Array.of(x / length, y / length, z / length);
    });
  const embedder: Embedder = {
    id: 'three',
    dimensions: 3,
    embedQueries: embed,
    embedPassages: embed,
    close: async () => undefined,
  };
  const withVectors = await openPassageStore({ uri: join(uri, 'vectors'), embedder });
  await withVectors.add(
    ['Hund', 'Welpe', 'Steuer', 'unbekannt'].map((text) => exampleRow({ documentId: text, text })),
  );
  const ranking = await withVectors.snapshot.nearest(Float32Array.of(1, 0, 0), all);
  const passages = await withVectors.snapshot.read([...ranking.keys()]);
  expect([...ranking].map(([row, score]) => [passages.get(row)?.text, score.toFixed(2)])).toEqual([
    ['Hund', '1.00'],
    ['Welpe', '0.99'],
    ['Steuer', '0.00'],
  ]);
  await withVectors.close();
});
