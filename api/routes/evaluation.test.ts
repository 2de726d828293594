import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { OpenAPIHono } from '@hono/zod-openapi';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { AccessScope } from '../../ingest/store/access-scope.ts';
import type { ScopeEnv } from '../access/scope.ts';
import type { Evaluation, EvaluationResponse } from '../contract/evaluation.ts';
import { problemHandler } from '../errors/handler.ts';
import { keepReport } from '../evaluation/reports.ts';
import type { Services } from '../services.ts';
import { evaluationRoutes } from './evaluation.ts';

const failure = { case: 'Wie hoch?', figure: 'MRR@10', expected: '20 Euro', got: 'Es sind 30 Euro.' };
const run = (createdAt: string): Evaluation => ({
  createdAt,
  commit: 'abc1234',
  version: '0.1.0',
  node: '20',
  embedder: 'own',
  model: null,
  prompts: {},
  seconds: 40,
  suites: [{ name: 'retrieval', figures: [], slices: [], notes: [], failures: [failure] }],
  changes: [],
  accepted: null,
});

let dataDir: string;
beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'amtsfeder-reports-'));
});
afterAll(() => rm(dataDir, { recursive: true }));

async function get(query = '', scope: AccessScope = { user: 'a', dossiers: 'all' }) {
  const app = new OpenAPIHono<ScopeEnv>()
    .use(async (c, next) => {
      c.set('scope', scope);
      await next();
    })
    .route('/', evaluationRoutes({ config: { dataDir } } as Services));
  app.onError(problemHandler(() => {}));
  const response = await app.request(`/eval/report${query}`);
  return { status: response.status, ...((await response.json()) as EvaluationResponse) };
}

test('before the first run there is nothing to show', async () => {
  expect(await get()).toEqual({ status: 200, report: null, run: null, runs: [] });
});

test('the last run is shown, earlier ones by their id, of all the last twenty are kept', async () => {
  const days = Array.from({ length: 22 }, (_, day) => `2026-01-${String(day + 1).padStart(2, '0')}`);
  for (const day of days) await keepReport(dataDir, run(`${day}T10:00:00.000Z`));
  const { report, runs, run: shown } = await get();
  expect(report?.createdAt).toBe('2026-01-22T10:00:00.000Z');
  expect([runs.length, runs[0]?.id, runs[0]?.createdAt]).toEqual([20, shown, report?.createdAt]);
  expect((await get(`?run=${runs[5]!.id}`)).report?.createdAt).toBe(runs[5]!.createdAt);
  expect(await get('?run=2026-01-01T10-00-00-000Z')).toMatchObject({ status: 404, code: 'not-found' });
  expect(await get('?run=../accepted')).toMatchObject({ status: 404 });
});

test('whoever may not read everything sees no quotations', async () => {
  expect((await get()).report?.suites[0]?.failures).toEqual([failure]);
  expect((await get('', { user: 'b', dossiers: ['x'] })).report?.suites[0]?.failures).toEqual([]);
});

test('a run that another version wrote is none', async () => {
  await writeFile(join(dataDir, 'eval/runs/2026-02-01T10-00-00-000Z.json'), '{"createdAt":"gestern"}');
  expect((await get()).report).toBeNull();
});
