import { createRoute, OpenAPIHono } from '@hono/zod-openapi';
import { z } from 'zod';
import type { AccessScope } from '../../ingest/store/access-scope.ts';
import type { ScopeEnv } from '../access/scope.ts';
import { type Evaluation, evaluationResponseSchema } from '../contract/evaluation.ts';
import { notFound } from '../errors/api-error.ts';
import { listReports, readReport } from '../evaluation/reports.ts';
import type { Services } from '../services.ts';
import { json } from './content.ts';

const getReport = createRoute({
  method: 'get',
  path: '/eval/report',
  summary: 'Was „amtsfeder eval“ zuletzt gemessen hat, oder ein früherer Lauf',
  request: { query: z.object({ run: z.string().max(40).optional() }) },
  responses: {
    200: { description: 'Der Lauf und welche es sonst gibt', content: json(evaluationResponseSchema) },
  },
});

export function evaluationRoutes({ config }: Services) {
  return new OpenAPIHono<ScopeEnv>().openapi(getReport, async (c) => {
    const asked = c.req.valid('query').run;
    const runs = await listReports(config.dataDir);
    const run = asked ?? runs[0]?.id ?? null;
    const report = run === null ? null : await readReport(config.dataDir, run);
    if (asked !== undefined && report === null) throw notFound('Diesen Lauf');
    return c.json({ report: report && visible(report, c.var.scope), run, runs }, 200);
  });
}

/** Single cases quote documents: only somebody who may read all of them sees those. */
function visible(report: Evaluation, { dossiers }: AccessScope): Evaluation {
  if (dossiers === 'all') return report;
  return { ...report, suites: report.suites.map((suite) => ({ ...suite, failures: [] })) };
}
