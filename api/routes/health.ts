import { createRoute, OpenAPIHono } from '@hono/zod-openapi';
import { z } from 'zod';
import type { Services } from '../services.ts';
import { version } from '../version.ts';
import { json } from './content.ts';

const healthSchema = z.object({
  status: z.literal('ok'),
  version: z.string(),
  /** While `rebuilding`, search goes by words alone; `done` of `total` documents are indexed anew. */
  index: z.object({ rebuilding: z.boolean(), done: z.int(), total: z.int() }),
});

const getHealth = createRoute({
  method: 'get',
  path: '/health',
  summary: 'Läuft der Dienst?',
  responses: { 200: { description: 'Er läuft.', content: json(healthSchema) } },
});

export function healthRoutes({ library }: Services) {
  return new OpenAPIHono().openapi(getHealth, async (c) =>
    c.json({ status: 'ok' as const, version, index: await library.indexState() }, 200),
  );
}
