import { createRoute, OpenAPIHono } from '@hono/zod-openapi';
import { z } from 'zod';
import { version } from '../version.ts';
import { json } from './content.ts';

const healthSchema = z.object({ status: z.literal('ok'), version: z.string() });

const getHealth = createRoute({
  method: 'get',
  path: '/health',
  summary: 'Läuft der Dienst?',
  responses: { 200: { description: 'Er läuft.', content: json(healthSchema) } },
});

export function healthRoutes() {
  return new OpenAPIHono().openapi(getHealth, (c) => c.json({ status: 'ok' as const, version }, 200));
}
