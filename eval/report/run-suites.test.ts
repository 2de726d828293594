import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { runSuites } from './run-suites.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'amtsfeder-suites-'));
  await writeFile(
    join(folder, 'words.ts'),
    `export const suite = { name: 'words', description: 'Counts files.', run: async ({ set }) =>
      ({ name: 'words', figures: [{ name: 'files', value: set.length, n: 1, interval: null }], slices: [], notes: [] }) };`,
  );
  await writeFile(join(folder, 'helper.ts'), 'export const notASuite = 1;');
});
afterAll(() => rm(folder, { recursive: true }));

test('a named suite runs and prints one JSON value', async () => {
  const out = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  const code = await runSuites('eval', pathToFileURL(`${folder}/`), ['words', '--set', 'a', 'b', '--json']);
  const printed = out.mock.calls.map(([chunk]) => String(chunk)).join('');
  out.mockRestore();
  expect(code).toBe(0);
  expect(JSON.parse(printed)).toMatchObject([{ name: 'words', figures: [{ name: 'files', value: 2 }] }]);
});

test('an unknown name lists the suites and exits with 2', async () => {
  const err = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  const code = await runSuites('eval', pathToFileURL(`${folder}/`), ['wrods']);
  const printed = err.mock.calls.map(([chunk]) => String(chunk)).join('');
  err.mockRestore();
  expect(code).toBe(2);
  expect(printed).toContain('words         Counts files.');
});
