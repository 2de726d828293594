import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AccessScope } from '../store/access-scope.ts';
import { type PassageStore, openPassageStore } from '../store/passages/passage-store.ts';
import { exampleRow } from '../store/passages/testing/example-row.ts';
import type { IsCurrent, PassageQuery } from './scored-passage.ts';
import { searchPassages } from './search.ts';

const scope: AccessScope = { user: 'test', dossiers: 'all' };
const onlySecond: IsCurrent = async (versions) =>
  versions.map(({ documentId, version }) => documentId !== 'alt' || version === 2);
const always: IsCurrent = async (versions) => versions.map(() => true);

const texts = {
  wohngeld: 'Wohngeld erhalten Mieterinnen und Mieter auf Antrag. Das Wohngeldgesetz regelt die Höhe.',
  kuendigung: 'Die Kündigung bedarf der Schriftform. Sie ist nach § 15 Abs. 2 zu begründen.',
  bahn: 'Die Eisenbahn befördert Reisende nach Maßgabe von § 5 der Verkehrsordnung.',
  anfrage: 'Auf die Kleine Anfrage, Drucksache 20/1234, antwortet die Bundesregierung.',
  anfrage2: 'Auf die Kleine Anfrage, Drucksache 20/4321, antwortet die Bundesregierung nicht.',
  haushalt: 'Im Jahr 2024 stehen dafür 15 Millionen Euro bereit, im Jahr darauf noch 12 Millionen.',
  copy: 'Im Jahr 2024 stehen dafür 15 Millionen Euro bereit; im Jahr darauf noch 12 Millionen.',
  change: 'Im Jahr 2025 stehen dafür 15 Millionen Euro bereit, im Jahr darauf noch 12 Millionen.',
  behoerde: 'Zuständig ist die oberste Landesbehörde. Sie kann andere Behörden bestimmen.',
  behoerde2: 'Die Landesbehörde, die zuständig ist, heißt nicht oberste.',
};

let folder: string;
let store: PassageStore;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'amtsfeder-search-'));
  store = await openPassageStore({ uri: folder });
  await store.add(Object.entries(texts).map(([documentId, text]) => exampleRow({ documentId, text })));
  await store.add([
    exampleRow({
      documentId: 'redner',
      dossierId: 'plenum',
      speaker: 'Anna Beispiel',
      party: 'A',
      date: '2024-05-03',
    }),
    exampleRow({ documentId: 'alt', version: 1, text: 'Fassung über Gänseblümchen.' }),
    exampleRow({ documentId: 'alt', version: 2, text: 'Neue Fassung über Gänseblümchen und Klee.' }),
    exampleRow({
      documentId: 'titel',
      title: 'Bericht über Windkraft',
      headings: ['Anlagen an Land'],
      text: 'Sie nehmen zu.',
    }),
  ]);
});
afterAll(async () => {
  await store.close();
  await rm(folder, { recursive: true });
});

async function find(query: string, more: Partial<PassageQuery> = {}, isCurrent = always): Promise<string[]> {
  const hits = await searchPassages(store, isCurrent, scope, { query, ...more });
  return hits.map(({ documentId }) => documentId);
}

describe('German words', () => {
  test.each([
    ['kuendigungen', 'kuendigung'],
    ['Miete', 'wohngeld'],
    ['Gesetz', 'wohngeld'],
    ['Bahn', 'bahn'],
    ['Windkraftanlage', 'titel'],
  ])('%s finds %s', async (query, documentId) => {
    expect((await find(query))[0]).toBe(documentId);
  });

  test('words that mean nothing find nothing', async () => {
    expect(await find('und der die das')).toEqual([]);
    expect(await find('Quastenflosser')).toEqual([]);
  });
});

describe('exact things', () => {
  test('paragraphs and Drucksachen weigh more than the words around them', async () => {
    expect((await find('§ 15'))[0]).toBe('kuendigung');
    expect((await find('Begründung nach § 15 der Verkehrsordnung'))[0]).toBe('kuendigung');
    expect((await find('Antwort der Bundesregierung auf Drucksache 20/1234'))[0]).toBe('anfrage');
    expect((await find('Antwort der Bundesregierung auf Drucksache 20/4321'))[0]).toBe('anfrage2');
  });

  test('a quoted phrase must be there, word by word, before and after the index knows of it', async () => {
    expect(await find('„oberste Landesbehörde“')).toEqual(['behoerde']);
    expect(await find('"obersten Landesbehörden" zuständig')).toEqual(['behoerde']);
    expect(await find('„Landesbehörde oberste“')).toEqual([]);
    await store.optimize();
    expect(await find('„oberste Landesbehörde“')).toEqual(['behoerde']);
    expect(await find('„oberste Landesbehörde“ „andere Behörden“')).toEqual(['behoerde']);
    expect(await find('„oberste Landesbehörde“ „kleine Anfrage“')).toEqual([]);
  });

  test('a number that more passages have than are looked at is sought where the other words are', async () => {
    const spoken = Object.entries({
      dreizehn: `Frau Muster spricht zum Haushalt. ${texts.bahn} Es geht um Punkt 13.`,
      vierzehn: 'Frau Muster spricht zum Haushalt. Es geht um Punkt 14.',
      ...Object.fromEntries(
        Array.from({ length: 110 }, (_, i) => [`kurz${i}`, `Punkt 13, ${'x'.repeat(i)}`]),
      ),
    });
    await store.add(
      spoken.map(([documentId, text]) => exampleRow({ documentId, dossierId: 'sitzung', text })),
    );
    await store.optimize();
    expect((await find('Muster zum Haushalt, Punkt 13', { dossierId: 'sitzung' }))[0]).toBe('dreizehn');
  });
});

test('what says the same is shown once, what gives another number is not the same', async () => {
  const hits = await searchPassages(store, always, scope, { query: 'Millionen Euro im Jahr 2024' });
  expect(hits.map(({ documentId }) => documentId)).toEqual([
    expect.stringMatching('haushalt|copy'),
    'change',
  ]);
  expect(hits[0]?.alsoIn).toEqual([hits[0]?.documentId === 'copy' ? 'haushalt' : 'copy']);
});

test('only passages of current versions are shown', async () => {
  const hits = await searchPassages(store, onlySecond, scope, { query: 'Gänseblümchen' });
  expect(hits.map(({ documentId, version }) => [documentId, version])).toEqual([['alt', 2]]);
  expect(await find('Gänseblümchen', {}, async (versions) => versions.map(() => false))).toEqual([]);
});

test('filters and scope narrow the search', async () => {
  expect(await find('Behörde', { speaker: 'beispiel' })).toEqual(['redner']);
  expect(await find('Behörde', { dossierId: 'plenum', from: '2024-01-01', to: '2024-12-31' })).toEqual([
    'redner',
  ]);
  expect(await find('Behörde', { documents: ['redner'], party: 'B' })).toEqual([]);
  const other: AccessScope = { user: 'test', dossiers: ['anderes'] };
  expect(await searchPassages(store, always, other, { query: 'Behörde' })).toEqual([]);
});

test('a hit says where it stands and why it is there', async () => {
  const [hit] = await searchPassages(store, always, scope, { query: 'Wohngeldgesetz', limit: 1 });
  expect(hit).toMatchObject({
    documentId: 'wohngeld',
    text: texts.wohngeld,
    start: 0,
    end: texts.wohngeld.length,
  });
  expect(Object.keys(hit?.explain ?? {}).sort()).toEqual([
    'coverage',
    'lead',
    'nearness',
    'ngrams',
    'parts',
    'stems',
  ]);
  const shares = Object.values(hit?.explain ?? {}).map(({ share }) => share);
  expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(hit?.score ?? -1);
});
