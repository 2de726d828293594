import { createRoute, OpenAPIHono } from '@hono/zod-openapi';
import type { ScopeEnv } from '../access/scope.ts';
import { dipRequestSchema, dipResponseSchema } from '../contract/dip.ts';
import type { Services } from '../services.ts';
import { json, jsonBody } from './content.ts';

const postDip = createRoute({
  method: 'post',
  path: '/dip',
  summary: 'Angaben aus DIP aufnehmen: Vorgänge, Drucksachen, Protokolle, Aktivitäten, Personen',
  request: { body: jsonBody(dipRequestSchema) },
  responses: { 200: { description: 'Was aufgenommen wurde', content: json(dipResponseSchema) } },
});

/** Takes in what DIP gives about matters, papers, sessions and people. */
export function dipRoutes({ library: { parliament } }: Services) {
  return new OpenAPIHono<ScopeEnv>().openapi(postDip, async (c) =>
    c.json(await parliament.importDip(c.req.valid('json').documents), 200),
  );
}
