import { createRoute, OpenAPIHono } from '@hono/zod-openapi';
import type { ScopeEnv } from '../access/scope.ts';
import { formsResponseSchema } from '../contract/forms.ts';
import type { Services } from '../services.ts';
import { json } from './content.ts';

const listForms = createRoute({
  method: 'get',
  path: '/forms',
  summary: 'Die Formen des Hauses, und Formdateien mit Fehlern',
  responses: {
    200: { description: 'Alle Formen nach Titel', content: json(formsResponseSchema) },
  },
});

export function formRoutes({ forms }: Services) {
  return new OpenAPIHono<ScopeEnv>().openapi(listForms, async (c) => c.json(await forms.all(), 200));
}
