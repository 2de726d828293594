import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Hono } from 'hono';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pageRoutes } from './page.ts';

let folder: string;
let app: Hono;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'amtsfeder-page-'));
  await mkdir(join(folder, 'dist/assets'), { recursive: true });
  await writeFile(join(folder, 'geheim.txt'), 'geheim');
  await writeFile(join(folder, 'dist/index.html'), '<!doctype html>Seite');
  await writeFile(join(folder, 'dist/assets/index-Bs3W4xHb.js'), 'run()');
  app = new Hono().route('/', pageRoutes(join(folder, 'dist')));
});
afterAll(() => rm(folder, { recursive: true }));

async function get(path: string) {
  const response = await app.request(path);
  return [response.status, response.headers.get('cache-control'), await response.text()];
}

test('hashed files are kept for ever, the page is asked for again', async () => {
  expect(await get('/assets/index-Bs3W4xHb.js')).toEqual([
    200,
    'public, max-age=31536000, immutable',
    'run()',
  ]);
  expect(await get('/')).toEqual([200, 'no-cache', '<!doctype html>Seite']);
});

test('addresses of the page get the page, missing files and the API do not', async () => {
  expect(await get('/zusammenfassen/42')).toEqual([200, 'no-cache', '<!doctype html>Seite']);
  expect((await get('/assets/weg.js'))[0]).toBe(404);
  expect((await get('/logo.svg'))[0]).toBe(404);
  expect((await get('/api/nichts'))[0]).toBe(404);
});

test.each(['/../geheim.txt', '/%2e%2e/geheim.txt', '/..%2fgeheim.txt', '/assets/..%5c..%5cgeheim.txt'])(
  'nothing outside its folder: %s',
  async (path) => expect((await get(path))[2]).not.toContain('geheim'),
);
