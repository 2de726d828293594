import { createRoute, OpenAPIHono } from '@hono/zod-openapi';
import { z } from 'zod';
import type { ScopeEnv } from '../access/scope.ts';
import { dossierSchema } from '../contract/documents.ts';
import type { Services } from '../services.ts';
import { json } from './content.ts';

const listDossiers = createRoute({
  method: 'get',
  path: '/dossiers',
  summary: 'Alle Dossiers mit der Zahl ihrer Dokumente',
  responses: {
    200: { description: 'Dossiers', content: json(z.object({ dossiers: z.array(dossierSchema) })) },
  },
});

export function dossierRoutes({ library }: Services) {
  return new OpenAPIHono<ScopeEnv>().openapi(listDossiers, async (c) =>
    c.json({ dossiers: await library.dossiers(c.var.scope) }, 200),
  );
}
