import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Document, DocumentText, Job } from '../contract/documents.ts';
import { openTestApp, type TestApp } from '../testing/test-app.ts';

const note = `Vermerk

Betr.: Sanierung der Brücke am Mühlgraben

Die Brücke am Mühlgraben ist seit dem 3. Mai 2024 für Lastkraftwagen gesperrt. Die Sanierung kostet 2,4 Mio. Euro.
`;

let api: TestApp;
beforeAll(async () => {
  api = await openTestApp({ AMTSFEDER_MAX_FILE_MB: '0.01', AMTSFEDER_MAX_UPLOAD_FILES: '5' });
});
afterAll(() => api.close());

test('files come in by path, are listed, shown, handed out and removed', async () => {
  const job = await api.ingest({ 'Akte/Brücke.txt': note }, 'Straßenbau');
  expect(job).toMatchObject({ status: 'done', dossier: { name: 'Straßenbau' } });
  expect(job.files).toMatchObject([{ path: 'Akte/Brücke.txt', status: 'indexed', pages: null, error: null }]);
  const id = job.files[0]!.documentId!;

  const list = await (await api.request('GET', '/documents?dossier=Stra%C3%9Fenbau')).json();
  expect(list).toMatchObject({ total: 1, documents: [{ id, source: 'Akte/Brücke.txt', status: 'indexed' }] });
  expect(await (await api.request('GET', '/dossiers')).json()).toMatchObject({
    dossiers: [{ name: 'Straßenbau', documents: 1 }],
  });

  const text = (await (await api.request('GET', `/documents/${id}/text`)).json()) as DocumentText;
  const joined = text.blocks.map((block) => block.text).join('\n\n');
  for (const block of text.blocks) {
    expect(joined.slice(block.start, block.start + block.text.length)).toBe(block.text);
  }

  const file = await api.request('GET', `/documents/${id}/file`);
  expect(file.headers.get('content-disposition')).toBe(
    `attachment; filename="Br_cke.txt"; filename*=UTF-8''Br%C3%BCcke.txt`,
  );
  expect(file.headers.get('content-security-policy')).toMatch(/^sandbox; default-src 'none'/);
  expect(await file.text()).toBe(note);
  const again = await api.request('GET', `/documents/${id}/file`, undefined, {
    'if-none-match': file.headers.get('etag')!,
  });
  expect(again.status).toBe(304);

  const part = await api.request('GET', `/documents/${id}/file`, undefined, { range: 'bytes=0-6' });
  expect([part.status, await part.text()]).toEqual([206, 'Vermerk']);

  expect((await api.request('GET', `/documents/${id}/boxes?spans=0-5`)).status).toBe(200);
  expect((await api.request('DELETE', `/documents/${id}`)).status).toBe(204);
  for (const path of ['', '/text', '/file', '/boxes?spans=0-5']) {
    const gone = await api.request('GET', `/documents/${id}${path}`);
    expect([gone.status, gone.headers.get('content-type')]).toEqual([
      404,
      'application/problem+json; charset=utf-8',
    ]);
    expect(await gone.json()).toMatchObject({ code: 'not-found', status: 404 });
  }
});

test('an attack on paths ends as a harmless name; a file that cannot be read does not stop the others', async () => {
  const job = await api.ingest({
    '../../../etc/passwd': note,
    '/leer.txt': '',
    'gross.txt': 'x'.repeat(50_000),
  });
  expect(job.files.map(({ path, status, error }) => [path, status, error?.code])).toEqual([
    ['etc/passwd', 'indexed', undefined],
    ['leer.txt', 'failed', 'empty-file'],
    ['gross.txt', 'failed', 'too-large'],
  ]);
  expect(await readdir(join(api.config.dataDir, 'uploads'))).toEqual([]);
});

test('the job tells its progress as a stream that ends with the job', async () => {
  const form = new FormData();
  form.append('file', new File(['Ein anderer Vermerk über den Radweg nach Nordheim.'], 'radweg.txt'));
  const accepted = await api.request('POST', '/documents', form);
  expect(accepted.status).toBe(202);
  const { id } = (await accepted.json()) as Job;
  const stream = await api.request('GET', `/jobs/${id}`, undefined, { accept: 'text/event-stream' });
  expect(stream.headers.get('content-type')).toMatch(/^text\/event-stream/);
  const events = (await stream.text()).trim().split(/\n\n/);
  expect(events.every((event) => event.startsWith('event: job\ndata: '))).toBe(true);
  expect(events.at(-1)).toContain('"status":"done"');
});

test('lists are paged', async () => {
  await api.ingest({ 'a.txt': `${note} a`, 'b.txt': `${note} b`, 'c.txt': `${note} c` }, 'Blättern');
  const page = async (query: string) => {
    const response = await api.request('GET', `/documents?dossier=Bl%C3%A4ttern&${query}`);
    return (await response.json()) as { documents: Document[]; total: number };
  };
  const [first, second] = [await page('limit=2'), await page('limit=2&offset=2')];
  expect([first.total, first.documents.length, second.documents.length]).toEqual([3, 2, 1]);
});

test.each([
  ['no file', () => new FormData(), 400, 'no-files'],
  ['JSON instead of files', () => ({}), 415, 'unsupported-media-type'],
])('refuses %s', async (_what, body, status, code) => {
  const response = await api.request('POST', '/documents', body());
  expect([response.status, ((await response.json()) as { code: string }).code]).toEqual([status, code]);
});
