import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { localUser } from '../../access/scope.ts';
import { readConfig } from '../../config.ts';
import { type RunningServer, startServer } from '../../server.ts';
import { type Invocation, UsageError } from '../command.ts';
import { works } from './works.ts';

let folder: string;
let server: RunningServer;
let id: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'amtsfeder-works-'));
  server = await startServer({ ...config(), port: 0 });
  const inquiry = {
    title: 'Wartezeiten bei Anträgen',
    parliament: null,
    term: null,
    number: '8/2990',
    askers: null,
    government: null,
    preface: [],
    received: null,
    deadline: '2026-01-31',
    questions: [],
  };
  const work = { kind: 'inquiry' as const, title: inquiry.title, body: inquiry };
  ({ id } = await server.services.library.works.create(localUser, work));
});
afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

const config = () => readConfig({}, { AMTSFEDER_DATA: join(folder, 'data') });
const run = (positionals: string[], values: Invocation['values'] = {}) =>
  works.run({ positionals, values, config: config(), raw: [] });

test('what is kept is saved as a file, shared, removed and brought back', async () => {
  const stored = () => server.services.library.works.get(localUser, id);
  const out = join(folder, 'anfrage.md');
  expect(await run(['export', id], { out })).toBe(0);
  expect(await readFile(out, 'utf8')).toContain('Drucksache 8/2990 · Frist 31.01.2026');
  await run(['share', id]);
  expect(await stored()).toMatchObject({ sharedAt: expect.any(String) });
  await run(['unshare', id]);
  expect(await stored()).toMatchObject({ sharedAt: null });
  await run(['remove', id]);
  expect(await stored()).toBeNull();
  await run(['restore', id]);
  expect(await stored()).toMatchObject({ title: 'Wartezeiten bei Anträgen' });
  expect(await run([], { json: true })).toBe(0);
});

test.each([[['verbrennen', 'x']], [['remove']], [['export', 'x']]])('refuses %j', async (positionals) => {
  await expect(run(positionals)).rejects.toThrow(UsageError);
});
