import { afterAll, beforeAll, expect, test } from 'vitest';
import { createApp } from '../app.ts';
import { readEvents } from '../cli/events.ts';
import type { StreamEvent } from '../contract/events.ts';
import type { Run, StartRun } from '../contract/runs.ts';
import { questionBodySchema, type Work, type WorkHead } from '../contract/works.ts';
import { openServices } from '../open-services.ts';
import { bridge } from '../testing/invented.ts';
import { type ModelApp, openModelApp } from '../testing/model-app.ts';

const question = 'Was kostet die Sanierung der Mühlgrabenbrücke?';
let api: ModelApp;
beforeAll(async () => {
  api = await openModelApp();
  await api.ingest(bridge, 'Brücke');
});
afterAll(() => api.close());

const accept = { accept: 'text/event-stream' };
const json = async <T>(response: Promise<Response>) => (await (await response).json()) as T;

async function start(request: { kind: StartRun['kind']; request: object }): Promise<Run> {
  const response = await api.request('POST', '/runs', request);
  expect(response.status).toBe(202);
  return (await response.json()) as Run;
}

/** The events of a run until it ends; `until` is asked after each. */
async function follow(id: string, until: (event: StreamEvent) => Promise<void> | void = () => {}) {
  const events: StreamEvent[] = [];
  for await (const event of readEvents(await api.request('GET', `/runs/${id}`, undefined, accept))) {
    events.push(event);
    await until(event);
  }
  return events;
}

const stateIn = (event: StreamEvent | undefined) => (event?.type === 'run' ? event.run.state : null);
const works = async (query: string) =>
  (await json<{ works: WorkHead[] }>(api.request('GET', `/works?${query}`))).works;

test('a question goes on while nobody waits, and its answer is kept, shared, exported, removed and brought back', async () => {
  const run = await start({ kind: 'question', request: { question, dossier: 'Brücke' } });
  expect(run).toMatchObject({ state: 'running', title: question, dossier: 'Brücke' });
  const events = await follow(run.id);
  expect([stateIn(events[0]), stateIn(events.at(-1))]).toEqual(['running', 'done']);
  expect(events.some(({ type }) => type === 'statement')).toBe(true);

  const work = await json<Work>(api.request('GET', `/works/${run.id}`));
  expect(work).toMatchObject({ kind: 'question', title: question, dossier: 'Brücke', own: true });
  const { result } = questionBodySchema.parse(work.body);
  expect(result.sections[0]!.statements[0]!.text).toContain('2,4 Mio. Euro');
  expect(await json(api.request('GET', '/runs'))).toEqual({ runs: [] });
  expect(await json(api.request('GET', `/runs/${run.id}`))).toMatchObject({ state: 'done' });

  const shared = await json<WorkHead>(
    api.request('PATCH', `/works/${run.id}`, { shared: true, title: 'Kosten' }),
  );
  expect(shared).toMatchObject({ title: 'Kosten', sharedAt: expect.any(String) });
  const { works: stored } = api.services.library;
  const colleague = { user: 'kollegin', dossiers: 'all' } as const;
  const stranger = { user: 'fremd', dossiers: [] };
  expect(await stored.get(colleague, run.id)).toBeNull();
  expect(await stored.shared(colleague, run.id)).toMatchObject({ title: 'Kosten' });
  expect(await stored.shared(stranger, run.id)).toBeNull();
  await api.request('PATCH', `/works/${run.id}`, { shared: false });
  expect(await stored.shared(colleague, run.id)).toBeNull();

  const file = await api.request('GET', `/works/${run.id}/export?format=md`);
  expect(file.headers.get('content-disposition')).toContain('Kosten.md');
  expect(await file.text()).toMatch(/2,4 Mio\. Euro[\s\S]*\[\^1\]:/);

  expect((await works('kind=question&title=kost')).map(({ id }) => id)).toEqual([run.id]);
  expect((await api.request('DELETE', `/works/${run.id}`)).status).toBe(204);
  expect(await works('dossier=Brücke')).toEqual([]);
  expect((await api.request('POST', `/works/${run.id}/restore`)).status).toBe(204);
  expect(await works('dossier=Brücke')).toHaveLength(1);
});

test('what was written stays when a run is stopped, and it can be begun again', async () => {
  const request = { question, model: 'stalled' };
  const { id } = await start({ kind: 'question', request });
  let asked = false;
  const events = await follow(id, async ({ type }) => {
    if (type !== 'delta' || asked) return;
    asked = true;
    await api.request('POST', `/runs/${id}/stop`);
  });
  expect(stateIn(events.at(-1))).toBe('stopped');
  const [kept, end] = [await follow(id), await json<Run>(api.request('GET', `/runs/${id}`))];
  expect(kept.map(({ type }) => type)).toEqual(expect.arrayContaining(['delta', 'run']));
  expect(end.endedAt).not.toBeNull();

  expect((await api.request('POST', `/runs/${id}/again`)).status).toBe(202);
  expect((await follow(id)).some(({ type }) => type === 'restart')).toBe(true);
  expect((await api.request('POST', `/runs/${id}/again`)).status).toBe(404);
});

test('what cannot be done fails with its reason, what cannot be begun is refused', async () => {
  const { id } = await start({ kind: 'simplification', request: { level: 'einfach' } });
  await follow(id);
  expect(await json(api.request('GET', `/runs/${id}`))).toMatchObject({
    state: 'failed',
    problem: { code: 'invalid-request' },
  });
  expect((await api.request('DELETE', `/runs/${id}`)).status).toBe(204);
  const nowhere = { kind: 'summary', request: { dossier: 'Gibt es nicht' } };
  expect(await json(api.request('POST', '/runs', nowhere))).toMatchObject({ code: 'unknown-dossier' });
});

test.each<[StartRun['kind'], Work['kind'], object]>([
  ['summary', 'summary', { dossier: 'Brücke', length: { unit: 'words', value: 60 } }],
  ['check', 'check', { text: 'Die Sanierung kostet 3,1 Mio. Euro. Sie dauert lange.', dossier: 'Brücke' }],
  ['draft', 'draft', { form: 'aktenvermerk', dossier: 'Brücke', engine: 'extractive' }],
  ['simplification', 'simplification', { text: 'Die Antragstellung hat zu erfolgen.', engine: 'extractive' }],
])('a %s becomes a work that can be taken along', async (kind, made, request) => {
  const { id } = await start({ kind, request });
  expect(stateIn((await follow(id)).at(-1))).toBe('done');
  expect(await json(api.request('GET', `/works/${id}`))).toMatchObject({ kind: made });
  const file = await api.request('GET', `/works/${id}/export?format=docx`);
  expect(file.status).toBe(200);
  expect((await file.arrayBuffer()).byteLength).toBeGreaterThan(2_000);
});

test('a run goes on after a restart of the server, with the file it was given', async () => {
  const form = new FormData();
  form.append('request', JSON.stringify({ kind: 'summary', request: { model: 'slow' } }));
  form.append('file', new File([Object.values(bridge)[0] as string], 'Vermerk.txt'));
  const { id, title } = await json<Run>(api.request('POST', '/runs', form));
  await api.services.close();
  const services = await openServices(api.config, { eager: true });
  try {
    const app = createApp(services);
    const stream = await app.request('/api/runs', { headers: accept });
    let last: StreamEvent | null = null;
    for await (const event of readEvents(stream)) last = event;
    expect(last).toMatchObject({ type: 'run', run: { id, state: 'done', title } });
    expect(await (await app.request(`/api/works/${id}`)).json()).toMatchObject({ kind: 'summary', title });
  } finally {
    await services.close();
  }
});
