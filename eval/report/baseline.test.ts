import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readAccepted, writeAccepted } from './baseline.ts';
import { compareRuns } from './compare.ts';
import { average } from './figures.ts';
import { type RunReport, type SuiteReport, UsageError } from './report.ts';

let file: string;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'accepted-'));
  file = join(folder, 'eval', 'accepted.json');
});
afterAll(() => rm(folder, { recursive: true }));

const cases = Array.from({ length: 7 }, (_, at) => ({ id: `Fall ${at}`, value: at / 3 }));
const figure = (name: string, of = cases) => average(name, of, ({ value }) => value, { id: ({ id }) => id });
const suite = (name: string, more: Partial<SuiteReport> = {}): SuiteReport => ({
  name,
  figures: [figure('Treffer'), figure('leer', [])],
  slices: [{ name: 'Hälfte', figures: [figure('Treffer', cases.slice(3))] }],
  notes: ['lang'],
  failures: [{ case: 'Fall 0', figure: 'Treffer', expected: 'ja', got: 'nein' }],
  ...more,
});
const run = (...suites: SuiteReport[]): RunReport => ({
  createdAt: '2026-01-01T00:00:00.000Z',
  commit: null,
  version: '0',
  node: '20',
  embedder: 'own',
  model: null,
  prompts: {},
  seconds: 1,
  suites,
});

test('an accepted run reads back with the value of every case, and compares as unchanged', async () => {
  await writeAccepted(file, run(suite('suche')));
  const read = await readAccepted(file);
  expect(read?.suites[0]?.figures[0]?.cases?.['Fall 4']).toBeCloseTo(4 / 3, 5);
  expect(Object.keys(read?.suites[0]?.slices[0]?.figures[0]?.cases ?? {})).toEqual([
    'Fall 3',
    'Fall 4',
    'Fall 5',
    'Fall 6',
  ]);
  const changes = compareRuns(read, run(suite('suche')));
  expect(changes.map(({ verdict, difference }) => [verdict, difference])).toEqual([
    ['same', 0],
    ['same', null],
    ['same', 0],
  ]);
  expect(await readFile(file, 'utf8')).not.toMatch(/"Fall 3".*"Fall 3"|nein|lang/);
});

test('accepting one suite keeps the others, and tells sets apart', async () => {
  await writeAccepted(file, run(suite('lesen'), suite('suche', { set: ['eigene'] })));
  const read = await readAccepted(file);
  expect(read?.suites.map(({ name, set }) => [name, set])).toEqual([
    ['lesen', undefined],
    ['suche', ['eigene']],
    ['suche', undefined],
  ]);
});

test('no file is no accepted run, unless it was named; anything else in it is wrong usage', async () => {
  const missing = join(folder, 'nichts.json');
  expect(await readAccepted(missing)).toBeNull();
  await expect(readAccepted(missing, { mustExist: true })).rejects.toThrow(UsageError);
  await writeFile(missing, '[');
  await expect(readAccepted(missing)).rejects.toThrow(UsageError);
});
