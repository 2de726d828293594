import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { bridge } from '../testing/invented.ts';

// Each command starts a process that opens real stores: seconds on a busy machine.
vi.setConfig({ testTimeout: 300_000 });

const main = fileURLToPath(new URL('./amtsfeder.js', import.meta.url));
let folder: string;
const running: ChildProcess[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'amtsfeder-cli-'));
  await mkdir(join(folder, 'akte'));
  for (const [name, content] of Object.entries(bridge)) await writeFile(join(folder, 'akte', name), content);
  await writeFile(join(folder, 'akte/leer.txt'), '');
});
afterAll(async () => {
  for (const child of running) child.kill('SIGKILL');
  await rm(folder, { recursive: true, force: true });
});

function start(...args: string[]) {
  const child = spawn(process.execPath, [main, ...args], { cwd: folder });
  running.push(child);
  return child;
}

async function run(...args: string[]) {
  const child = start(...args);
  const [stdout, stderr, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'exit') as Promise<[number]>,
  ]);
  return { code, stdout, stderr };
}

test('help is no error, wrong usage is one of its own', async () => {
  const [help, unknown, missing, wrong] = await Promise.all([
    run('--help'),
    run('übersetze'),
    run('search'),
    run('summarise', 'x', '--words', 'viele'),
  ]);
  expect([help.code, unknown.code, missing.code, wrong.code]).toEqual([0, 2, 2, 2]);
  expect(help.stdout).toContain('ingest');
  expect(unknown.stderr).toContain('Den Befehl „übersetze“ gibt es nicht.');
  expect(missing.stderr).toContain('Aufruf: amtsfeder search');
  expect(unknown.stdout + missing.stdout + wrong.stdout).toBe('');
});

test('without a server the command line opens the data directory itself', async () => {
  const first = await run('ingest', 'akte', 'gibt-es-nicht', '--dossier', 'Brücke', '--json');
  expect(first.code).toBe(1);
  const { files } = JSON.parse(first.stdout);
  expect(files.map(({ path, status }: { path: string; status: string }) => [path, status]).sort()).toEqual([
    ['akte/Brief Verband.txt', 'indexed'],
    ['akte/Pressemitteilung.txt', 'indexed'],
    ['akte/Vermerk Brücke.md', 'indexed'],
    ['akte/leer.txt', 'failed'],
    ['gibt-es-nicht', 'failed'],
  ]);
  expect(first.stderr).toContain('✓ akte/Vermerk Brücke.md');
  expect(first.stderr).toContain('✗ akte/leer.txt');
});

test('a running server is found, used, and ends in order', async () => {
  const server = start('serve', '--port', '0', '--json');
  const [line] = (await once(server.stdout, 'data')) as [Buffer];
  const { url } = JSON.parse(line.toString()) as { url: string };
  expect((await fetch(`${url}/api/health`)).status).toBe(200);
  expect(
    (await fetch(`${url}/api/search`, { method: 'POST', headers: { origin: 'http://boese.example' } }))
      .status,
  ).toBe(403);

  const again = await run('ingest', 'akte/Pressemitteilung.txt', '--dossier', 'Brücke', '--json');
  expect(JSON.parse(again.stdout).files).toMatchObject([{ status: 'unchanged' }]);
  const answer = await run('ask', 'Was kostet die Sanierung der Mühlgrabenbrücke?');
  expect(answer.stdout).toContain('2,4 Mio. Euro');
  expect(answer.stdout).toMatch(/\[1\] .*Vermerk Brücke\.md|\[1\] .*Pressemitteilung\.txt/);
  const explained = await run('search', 'Sanierung der Brücke', '--limit', '1', '--explain');
  expect(explained.stdout).toMatch(/ [01],\d\d = .*früh im Text 0,\d\d/);
  const occupied = await run('serve', '--port', '0');
  expect([occupied.code, occupied.stderr]).toEqual([1, expect.stringContaining(url)]);

  server.kill('SIGTERM');
  expect(await once(server, 'exit')).toEqual([0, null]);
});
