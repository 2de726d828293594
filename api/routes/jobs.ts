import { createRoute, OpenAPIHono } from '@hono/zod-openapi';
import { z } from 'zod';
import type { JobRecord } from '../../ingest/jobs/job-record.ts';
import type { ScopeEnv } from '../access/scope.ts';
import { jobSchema } from '../contract/documents.ts';
import type { StreamEvent } from '../contract/events.ts';
import { notFound } from '../errors/api-error.ts';
import type { Services } from '../services.ts';
import { eventStream, json } from './content.ts';
import { idParam } from './params.ts';
import { streamEvents, wantsEvents } from './event-stream.ts';

const listJobs = createRoute({
  method: 'get',
  path: '/jobs',
  summary: 'Die letzten Aufnahmen, neueste zuerst',
  responses: { 200: { description: 'Aufnahmen', content: json(z.object({ jobs: z.array(jobSchema) })) } },
});

const getJob = createRoute({
  method: 'get',
  path: '/jobs/{id}',
  summary: 'Stand einer Aufnahme; als Ereignisstrom bis zu ihrem Ende',
  request: { params: idParam },
  responses: { 200: { description: 'Die Aufnahme', content: { ...json(jobSchema), ...eventStream } } },
});

export function jobRoutes({ library, log }: Services) {
  return new OpenAPIHono<ScopeEnv>()
    .openapi(listJobs, async (c) => c.json({ jobs: await library.jobs(c.var.scope) }, 200))
    .openapi(getJob, async (c) => {
      const { id } = c.req.valid('param');
      const job = await library.job(c.var.scope, id);
      if (!job) throw notFound('Diese Aufnahme');
      if (!wantsEvents(c)) return c.json(job, 200);
      return streamEvents(c, (signal) => jobEvents(library.watch(c.var.scope, id, signal)), log);
    });
}

async function* jobEvents(jobs: AsyncIterable<JobRecord>): AsyncGenerator<StreamEvent> {
  for await (const job of jobs) yield { type: 'job', job };
}
