import { readdir } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  dipPage,
  hangUp,
  openScriptedDip,
  type ScriptedDip,
  status,
  withKey,
} from '../../ingest/parliament/dip/testing/scripted-dip.ts';
import type { DipIntake, DipStatus } from '../contract/dip.ts';
import { openTestApp, type TestApp } from '../testing/test-app.ts';

const key = 'gehEIM-Schluessel-0815';

let dip: ScriptedDip;
let api: TestApp;
beforeAll(async () => {
  dip = await openScriptedDip();
  api = await openTestApp({ AMTSFEDER_DIP_URL: dip.url });
});
afterAll(async () => {
  await api.close();
  await dip.close();
});

const matter = (id: number) => ({ typ: 'Vorgang', id, titel: `Radwege im Abschnitt ${id}`, wahlperiode: 99 });
const paper = (number: string) => ({
  typ: 'Dokument',
  dokumentart: 'Drucksache',
  id: number,
  dokumentnummer: number,
  herausgeber: 'BT',
  titel: 'Radwege dämmen',
});

const read = async <T>(response: Response): Promise<T> => (await response.json()) as T;
const state = async () => read<DipStatus>(await api.request('GET', '/dip'));
const fetching = (body: object) => api.request('POST', '/dip/fetches', { resources: ['vorgang'], ...body });
const goOn = (id: string, body: object = {}) => api.request('POST', `/dip/intakes/${id}/continue`, body);

/** All states of an intake up to its end, as its stream tells them. */
async function follow({ id }: DipIntake): Promise<DipIntake[]> {
  const response = await api.request('GET', `/dip/intakes/${id}`, undefined, { accept: 'text/event-stream' });
  const lines = (await response.text()).split('\n').filter((line) => line.startsWith('data:'));
  return lines.map((line) => (JSON.parse(line.slice(5)) as { intake: DipIntake }).intake);
}

async function endOf(response: Response): Promise<DipIntake> {
  expect(response.status).toBe(202);
  return (await follow(await read<DipIntake>(response))).at(-1)!;
}

function files(entries: Record<string, string>): FormData {
  const form = new FormData();
  for (const [name, content] of Object.entries(entries)) form.append('file', new File([content], name));
  return form;
}

describe('from the interface', () => {
  test('without a key nothing is asked', async () => {
    dip.play(status(500));
    const response = await fetching({});
    expect([response.status, await response.json()]).toMatchObject([422, { code: 'dip-key-missing' }]);
    const odd = await fetching({ key: 'a\nb: c' });
    expect([odd.status, await odd.text()]).toMatchObject([400, expect.not.stringContaining('b: c')]);
    expect(dip.asked).toEqual([]);
    expect(await state()).toMatchObject({ keyConfigured: false, intakes: [], stock: { lastAt: null } });
  });

  test('a wrong key is told at once', async () => {
    dip.play(withKey(key, status(500)));
    const end = await endOf(await fetching({ key: 'falsch' }));
    expect(end).toMatchObject({ state: 'failed', problem: { code: 'dip-key' }, canGoOn: true });
    expect(dip.asked).toHaveLength(1);
    expect((await state()).stock.lastAt).toBeNull();
  });

  test('what came before it broke stays, and it goes on there with another key', async () => {
    dip.play(
      withKey(key, dipPage([matter(1), matter(2)], { total: 3, cursor: 'b' })),
      status(429, { 'retry-after': '0' }),
      withKey('alt', status(500)),
    );
    const ended = await endOf(await fetching({ key, term: 99 }));
    expect(ended).toMatchObject({
      state: 'failed',
      problem: { code: 'dip-key' },
      parts: [{ name: 'vorgang', pages: 1, pagesTotal: 2, documents: 2, total: 3, done: false }],
      canGoOn: true,
    });
    expect((await state()).stock.matters).toBe(2);

    dip.play(withKey(key, dipPage([matter(3)], { total: 3, cursor: 'b' })));
    const states = await follow(await read<DipIntake>(await goOn(ended.id, { key })));
    expect(states.at(-1)).toMatchObject({
      state: 'done',
      problem: null,
      parts: [{ pages: 2, documents: 3, done: true }],
      taken: { matters: 3 },
      canGoOn: false,
    });
    expect(dip.asked.map(({ search }) => search)).toEqual(['?f.wahlperiode=99&cursor=b&format=json']);
    expect((await state()).stock).toMatchObject({ matters: 3, lastAt: expect.any(String) });
    expect(await read(await goOn(ended.id, { key }))).toMatchObject({ code: 'dip-nothing-left' });
  });

  test('one at a time, and it can be stopped', async () => {
    dip.play(dipPage([matter(4)], { total: 9, cursor: 'b' }), () => {});
    const begun = await read<DipIntake>(await fetching({ key }));
    expect(await read(await fetching({ key }))).toMatchObject({ status: 409, code: 'dip-busy' });
    expect((await api.request('POST', `/dip/intakes/${begun.id}/stop`)).status).toBe(204);
    expect((await follow(begun)).at(-1)).toMatchObject({ state: 'stopped', problem: null, canGoOn: true });
    expect((await goOn('gibt-es-nicht')).status).toBe(404);
  });

  test('the key is nowhere afterwards', async () => {
    dip.play(hangUp);
    const kept = JSON.stringify([await state(), api.logged.map(String)]);
    expect(kept).not.toContain(key);
    expect(api.logged).toEqual([]);
  });
});

describe('from files', () => {
  test('what can be read is taken in, what cannot is named', async () => {
    const form = files({
      'vorgaenge.json': JSON.stringify({ documents: [matter(7), { typ: 'Rätsel', id: 1 }] }),
      'papiere.jsonl': `${JSON.stringify(paper('99/1'))}\n${JSON.stringify(paper('99/2'))}`,
      'kaputt.json': '{"documents": [',
    });
    const end = await endOf(await api.request('POST', '/dip/files', form));
    expect(end).toMatchObject({
      source: 'files',
      state: 'failed',
      problem: { code: 'dip-files' },
      taken: { matters: 1, papers: 2, skipped: 1 },
      canGoOn: false,
    });
    expect(end.parts.map(({ name, done, error }) => [name, done, error?.code])).toEqual([
      ['vorgaenge.json', true, undefined],
      ['papiere.jsonl', true, undefined],
      ['kaputt.json', false, 'damaged'],
    ]);
    expect((await state()).stock.papers).toBe(2);
    expect(await readdir(`${api.config.dataDir}/uploads`)).toEqual([]);
  });

  test('a transfer without a file is refused', async () => {
    const response = await api.request('POST', '/dip/files', files({}));
    expect(response.status).toBe(400);
  });
});
