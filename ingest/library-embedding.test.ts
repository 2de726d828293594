import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { EmbedderConfig } from './embedding/embedder.ts';
import { everything, TemporaryLibrary } from './testing/temporary-library.ts';

let temporary: TemporaryLibrary;
let server: Server;
let embedder: EmbedderConfig;
let failures: number;

/** An embedding server that fails as often as it is told to. */
beforeEach(async () => {
  failures = 0;
  server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk) => (body += chunk));
    request.on('end', () => {
      if (failures-- > 0) return response.writeHead(500).end();
      const { input } = JSON.parse(body) as { input: string[] };
      const data = input.map((text, index) => ({ index, embedding: [text.length % 7, 1, 0, 0] }));
      return response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ data }));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  embedder = { kind: 'endpoint', url, model: 'm', dimensions: 4, retries: 0 };
  temporary = await TemporaryLibrary.open();
  await temporary.reopen({ embedder });
});
afterEach(async () => {
  await temporary.delete();
  server.close();
});

test('a file whose text could not be embedded is tried again', async () => {
  failures = 2;
  const job = await temporary.ingest({ 'a.txt': 'Der erste Antrag wird bewilligt.' });
  expect(job.files).toMatchObject([{ status: 'indexed', error: null }]);
  expect(temporary.errors).toHaveLength(2);
  expect(await temporary.library.search(everything, { query: 'Antrag' })).toHaveLength(1);
});

test('after several attempts the file has failed, and the others are taken in', async () => {
  failures = 3;
  const job = await temporary.ingest({ 'a.txt': 'Der erste Antrag wird bewilligt.' });
  expect(job.files).toMatchObject([{ status: 'failed', error: { code: 'embedding-endpoint-failed' } }]);
  expect(await temporary.library.search(everything, { query: 'Antrag' })).toEqual([]);
  const next = await temporary.ingest({ 'b.txt': 'Der zweite Antrag wird abgelehnt.' });
  expect(next.files).toMatchObject([{ status: 'indexed' }]);
  const again = await temporary.ingest({ 'a.txt': 'Der erste Antrag wird bewilligt.' });
  expect(again.files).toMatchObject([{ status: 'indexed' }]);
  expect(await temporary.library.search(everything, { query: 'Antrag' })).toHaveLength(2);
});
