import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  debateSchema,
  papersResponseSchema,
  paperSchema,
  peopleResponseSchema,
  personSchema,
  speechResultsSchema,
  speechSchema,
} from '../contract/speeches.ts';
import { openTestApp, type TestApp } from '../testing/test-app.ts';

const said = (id: string, speaker: string, party: string, parts: [string, string][]) =>
  JSON.stringify({
    id,
    period: 99,
    session: 4,
    agenda: 'Tagesordnungspunkt 3',
    speaker,
    party,
    role: null,
    parts: [['speaker', `${speaker} (${party}):`], ...parts],
  });

const record = [
  said('ID9900400100', 'Eva Muster', 'SPD', [
    ['paragraph', '=Summe: Die Antwort auf Drucksache 99/12 nennt sieben Brücken.'],
    ['interjection', '(Tim Beispiel [AfD]: Acht!)'],
  ]),
  said('ID9900400200', 'Tim Beispiel', 'AfD', [['paragraph', 'Es sind acht Brücken; „sieben“ ist falsch.']]),
].join('\n');
const paper = [
  'Deutscher Bundestag\nDrucksache 99/12\n99. Wahlperiode\n03.05.2024',
  'Antrag der Fraktion der SPD',
  'Brücken erneuern. Wie auf Drucksache 99/8 beantragt, sind Brücken zu erneuern.',
].join('\n\n');

let api: TestApp;
beforeAll(async () => {
  api = await openTestApp();
  await api.ingest({ 'vier.jsonl': record, 'antrag.txt': paper });
});
afterAll(() => api.close());

const get = async (path: string) => (await api.request('GET', path)).json();

async function search(query: object) {
  return speechResultsSchema.parse(await (await api.request('POST', '/speeches/search', query)).json());
}

test('from a search to the speech, its debate and who speaks', async () => {
  const { hits, facets } = await search({ text: 'Brücken', sort: 'oldest' });
  expect(hits.map(({ speaker, citation }) => [speaker, citation])).toEqual([
    ['Eva Muster', 'BT-PlPr. 99/4, Rede ID9900400100'],
    ['Tim Beispiel', 'BT-PlPr. 99/4, Rede ID9900400200'],
  ]);
  expect(facets.party).toHaveLength(2);

  const speech = speechSchema.parse(await get(`/speeches/${hits[0]!.speechId}`));
  expect(speech.blocks.map(({ interjection }) => interjection?.speaker)).toEqual([undefined, 'Tim Beispiel']);
  expect([speech.previous, speech.next]).toEqual([null, hits[1]!.speechId]);

  const debate = debateSchema.parse(await get(`/debates/${speech.documentId}/${speech.agendaIndex}`));
  expect(debate).toMatchObject({ agenda: 'Tagesordnungspunkt 3', term: 99, session: 4, papers: ['99/12'] });
  expect(debate.speeches.map(({ speechId }) => speechId)).toEqual(hits.map(({ speechId }) => speechId));

  const { people } = peopleResponseSchema.parse(await get('/people?prefix=Bei'));
  expect(people.map(({ name }) => name)).toEqual(['Tim Beispiel']);
  expect(personSchema.parse(await get(`/people/${people[0]!.id}`))).toMatchObject({
    speeches: 1,
    interjections: 1,
  });
});

test('interjections say who calls and whom they interrupt', async () => {
  const { hits } = await search({ text: 'acht', mode: 'interjections' });
  expect(hits).toMatchObject([
    { speaker: 'Eva Muster', caller: { speaker: 'Tim Beispiel', party: 'AfD' }, passage: { text: 'Acht!' } },
  ]);
});

test('from a number to the paper, who cites it, and its course', async () => {
  const found = paperSchema.parse(await get(`/papers/${encodeURIComponent('BT-Drs. 99/12')}`));
  expect(found).toMatchObject({ number: '99/12', citation: 'BT-Drs. 99/12', cites: ['99/8'] });
  const [place] = found.citedBy;
  expect(place!.speech?.speaker).toBe('Eva Muster');
  expect(place!.quote.slice(...place!.match)).toBe('99/12');
  expect(found.timeline.map(({ citation }) => citation)).toEqual([
    'BT-Drs. 99/12',
    'BT-PlPr. 99/4, Rede ID9900400100',
  ]);
  const { papers } = papersResponseSchema.parse(await get('/papers?text=99'));
  expect(papers.map(({ number, cited }) => [number, cited])).toEqual([
    ['99/12', 1],
    ['99/8', 1],
  ]);
});

test('hits leave as a table that starts no formula, and as quotations with their places', async () => {
  const request = { query: { text: 'Brücken', sort: 'oldest' } };
  const table = await api.request('POST', '/speeches/export', request);
  expect(table.headers.get('content-disposition')).toContain('Fundstellen.csv');
  const bytes = new Uint8Array(await table.arrayBuffer());
  expect(bytes.slice(0, 3)).toEqual(Uint8Array.of(0xef, 0xbb, 0xbf));
  const lines = new TextDecoder().decode(bytes).split('\r\n');
  expect(lines[1]).toBe(
    `BT-PlPr. 99/4, Rede ID9900400100;;99;4;Tagesordnungspunkt 3;Eva Muster;SPD;;Rede;'=Summe: Die Antwort auf Drucksache 99/12 nennt sieben Brücken.;`,
  );
  const list = await api.request('POST', '/speeches/export', { ...request, format: 'text' });
  expect(await list.text()).toContain(
    'Tim Beispiel (AfD): „Es sind acht Brücken; ‚sieben‘ ist falsch.“ (BT-PlPr. 99/4, Rede ID9900400200)',
  );
});

test.each([
  ['GET', '/speeches/nein', undefined, 404, 'not-found'],
  ['GET', '/debates/nein/1', undefined, 404, 'not-found'],
  ['GET', '/people/nein', undefined, 404, 'not-found'],
  ['GET', '/papers/99%2F999', undefined, 404, 'not-found'],
  ['POST', '/speeches/search', { dossier: 'nein' }, 404, 'unknown-dossier'],
  ['POST', '/speeches/search', { sessions: ['vier'] }, 400, 'invalid-request'],
] as const)('%s %s: no such thing', async (method, path, body, status, code) => {
  const response = await api.request(method, path, body);
  expect([response.status, ((await response.json()) as { code: string }).code]).toEqual([status, code]);
});
