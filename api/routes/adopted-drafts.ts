import { createRoute, OpenAPIHono } from '@hono/zod-openapi';
import type { ScopeEnv } from '../access/scope.ts';
import { adoptRequestSchema } from '../contract/adopt.ts';
import { storedDraftSchema } from '../contract/drafts.ts';
import { notFound } from '../errors/api-error.ts';
import type { Services } from '../services.ts';
import { adopt, adoptedForm } from '../tasks/draft/adopt.ts';
import { Drafts } from '../tasks/draft/stored/drafts.ts';
import { json, jsonBody } from './content.ts';

const postAdopted = createRoute({
  method: 'post',
  path: '/drafts/adopted',
  summary: 'Aus einer Antwort oder Zusammenfassung einen Entwurf machen, Aussagen und Belege unverändert',
  request: { body: jsonBody(adoptRequestSchema) },
  responses: { 201: { description: 'Der aufbewahrte Entwurf', content: json(storedDraftSchema) } },
});

export function adoptedDraftRoutes({ library, forms }: Services) {
  return new OpenAPIHono<ScopeEnv>().openapi(postAdopted, async (c) => {
    const request = c.req.valid('json');
    const form = await forms.byId(adoptedForm);
    if (!form) throw notFound('Die Form für Fließtext');
    const drafts = new Drafts({ library, scope: c.var.scope, signal: c.req.raw.signal });
    return c.json(await drafts.create(adopt(form, request), request.dossier), 201);
  });
}
