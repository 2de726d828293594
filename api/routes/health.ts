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
  /** What turns text into vectors: our own model, none, a model in a folder, or a server. */
  embedder: z.enum(['own', 'none', 'folder', 'endpoint']),
});

const getHealth = createRoute({
  method: 'get',
  path: '/health',
  summary: 'Läuft der Dienst?',
  responses: { 200: { description: 'Er läuft.', content: json(healthSchema) } },
});

export function healthRoutes({ library, config }: Services) {
  return new OpenAPIHono().openapi(getHealth, async (c) => {
    const index = await library.indexState();
    return c.json({ status: 'ok' as const, version, index, embedder: config.embedder.kind }, 200);
  });
}
