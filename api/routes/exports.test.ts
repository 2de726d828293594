import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readDocument } from '../../ingest/readers/read.ts';
import { localUser } from '../access/scope.ts';
import { sampleDraft } from '../contract/testing/sample-draft.ts';
import { openTestApp, type TestApp } from '../testing/test-app.ts';

let app: TestApp;
let id: string;

beforeAll(async () => {
  app = await openTestApp({ AMTSFEDER_EMBEDDER: 'none' });
  const work = { kind: 'draft' as const, title: sampleDraft.title, body: sampleDraft };
  id = (await app.services.library.works.create(localUser, work)).id;
});

afterAll(() => app.close());

const get = (query: string, draft = id) => app.request('GET', `/drafts/${draft}/export?${query}`);

test.each(['docx', 'odt', 'md'])('a draft as %s, under its title, read back', async (format) => {
  const answer = await get(`format=${format}`);
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-disposition')).toBe(
    `attachment; filename="Radwege an Schulen.${format}"; filename*=UTF-8''Radwege%20an%20Schulen.${format}`,
  );
  const bytes = new Uint8Array(await answer.arrayBuffer());
  const { blocks } = await readDocument(bytes, `probe.${format}`);
  const headings = blocks.flatMap(({ kind, text }) => (kind === 'heading' ? [text] : []));
  expect(headings).toEqual(expect.arrayContaining(['1. Votum', '2. Sachverhalt', '3. Stellungnahme']));
});

test('letterheads of the house are listed, used, and refused with the reason', async () => {
  const folder = join(app.config.dataDir, 'briefbogen');
  await mkdir(folder);
  await writeFile(join(folder, 'Haus.docx'), 'kein Word');
  const { letterheads } = (await (await app.request('GET', '/letterheads')).json()) as {
    letterheads: string[];
  };
  expect(letterheads).toEqual(['Haus']);
  const broken = await get('format=docx&letterhead=Haus');
  expect([broken.status, await broken.json()]).toMatchObject([422, { code: 'letterhead-damaged' }]);
  const unknown = await get('format=docx&letterhead=../Haus');
  expect([unknown.status, await unknown.json()]).toMatchObject([404, { code: 'not-found' }]);
});

test('what is no draft is not there, and formats are named', async () => {
  expect((await get('format=docx', 'gibt-es-nicht')).status).toBe(404);
  expect((await get('format=pdf')).status).toBe(400);
});
