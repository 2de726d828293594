import { createRoute, OpenAPIHono } from '@hono/zod-openapi';
import { z } from 'zod';
import type { ScopeEnv } from '../access/scope.ts';
import {
  draftComparisonSchema,
  draftListSchema,
  draftStatementSchema,
  draftVersionsSchema,
  insertRequestSchema,
  recheckRequestSchema,
  recheckResponseSchema,
  redraftRequestSchema,
  redraftResponseSchema,
  saveDraftSchema,
  storedDraftSchema,
} from '../contract/drafts.ts';
import { requireForm } from '../forms/forms.ts';
import type { Services } from '../services.ts';
import { insertPassage, recheck } from '../tasks/draft/recheck.ts';
import { redraft } from '../tasks/draft/redraft.ts';
import { Drafts } from '../tasks/draft/stored/drafts.ts';
import { json, jsonBody } from './content.ts';
import { idParam, pageQuery, revision, versionParam } from './params.ts';

const stored = { 200: { description: 'Der Entwurf', content: json(storedDraftSchema) } };

const list = createRoute({
  method: 'get',
  path: '/drafts',
  summary: 'Die eigenen Entwürfe, zuletzt geänderte zuerst',
  request: { query: pageQuery.extend({ dossier: z.string().optional() }) },
  responses: { 200: { description: 'Ein Ausschnitt und die Zahl aller', content: json(draftListSchema) } },
});

const get = createRoute({
  method: 'get',
  path: '/drafts/{id}',
  summary: 'Ein Entwurf; Fundstellen, die es nicht mehr gibt oder die geändert sind, sind gekennzeichnet',
  request: { params: idParam },
  responses: stored,
});

const save = createRoute({
  method: 'put',
  path: '/drafts/{id}',
  summary: 'Einen Entwurf sichern; wurde er inzwischen anderswo geändert, 409 mit dem dortigen Stand',
  request: { params: idParam, body: jsonBody(saveDraftSchema) },
  responses: stored,
});

const remove = createRoute({
  method: 'delete',
  path: '/drafts/{id}',
  summary: 'Einen Entwurf entfernen; dreißig Tage lang lässt sich das rückgängig machen',
  request: { params: idParam },
  responses: { 204: { description: 'Er ist entfernt.' } },
});

const restore = createRoute({
  method: 'post',
  path: '/drafts/{id}/restore',
  summary: 'Einen entfernten Entwurf zurückholen',
  request: { params: idParam },
  responses: stored,
});

const versions = createRoute({
  method: 'get',
  path: '/drafts/{id}/versions',
  summary: 'Aufbewahrte frühere Fassungen',
  request: { params: idParam },
  responses: { 200: { description: 'Neueste zuerst', content: json(draftVersionsSchema) } },
});

const version = createRoute({
  method: 'get',
  path: '/drafts/{id}/versions/{revision}',
  summary: 'Eine Fassung',
  request: { params: versionParam },
  responses: stored,
});

const restoreVersion = createRoute({
  method: 'post',
  path: '/drafts/{id}/versions/{revision}/restore',
  summary: 'Eine frühere Fassung zur geltenden machen; die bisherige bleibt als Fassung',
  request: { params: versionParam, body: jsonBody(z.object({ revision: z.int() })) },
  responses: stored,
});

const compare = createRoute({
  method: 'get',
  path: '/drafts/{id}/comparison',
  summary: 'Zwei Fassungen Satz für Satz vergleichen',
  request: { params: idParam, query: z.object({ from: revision, to: revision }) },
  responses: { 200: { description: 'Was sich geändert hat', content: json(draftComparisonSchema) } },
});

const part = createRoute({
  method: 'post',
  path: '/drafts/part',
  summary: 'Einen Teil neu entwerfen; gesichert wird nichts',
  request: { body: jsonBody(redraftRequestSchema) },
  responses: { 200: { description: 'Der Teil', content: json(redraftResponseSchema) } },
});

const statements = createRoute({
  method: 'post',
  path: '/drafts/statements',
  summary: 'Geänderten Text gegen die Quellen des Entwurfs prüfen',
  request: { body: jsonBody(recheckRequestSchema) },
  responses: { 200: { description: 'Je Satz eine Aussage', content: json(recheckResponseSchema) } },
});

const passage = createRoute({
  method: 'post',
  path: '/drafts/passage',
  summary: 'Eine Stelle eines Dokuments als belegte Aussage',
  request: { body: jsonBody(insertRequestSchema) },
  responses: { 200: { description: 'Die Aussage', content: json(draftStatementSchema) } },
});

/** A person's kept drafts, and what the workbench asks for while one is worked on. */
export function draftRoutes({ library, readers, forms, models, prompts }: Services) {
  const drafts = (c: { var: ScopeEnv['Variables']; req: { raw: Request } }) =>
    new Drafts({ library, scope: c.var.scope, signal: c.req.raw.signal });
  return new OpenAPIHono<ScopeEnv>()
    .openapi(list, async (c) => c.json(await drafts(c).list(c.req.valid('query')), 200))
    .openapi(part, async (c) => {
      const request = c.req.valid('json');
      const form = await requireForm(forms, request.draft.form);
      const context = { library, scope: c.var.scope, signal: c.req.raw.signal, readers, models, prompts };
      return c.json(await redraft(context, form, request), 200);
    })
    .openapi(statements, async (c) => {
      const context = { library, scope: c.var.scope, signal: c.req.raw.signal };
      return c.json({ statements: await recheck(context, c.req.valid('json')) }, 200);
    })
    .openapi(passage, async (c) => {
      const context = { library, scope: c.var.scope, signal: c.req.raw.signal };
      return c.json(await insertPassage(context, c.req.valid('json')), 200);
    })
    .openapi(get, async (c) => c.json(await drafts(c).get(c.req.valid('param').id), 200))
    .openapi(save, async (c) =>
      c.json(await drafts(c).save(c.req.valid('param').id, c.req.valid('json')), 200),
    )
    .openapi(remove, async (c) => {
      await drafts(c).remove(c.req.valid('param').id);
      return c.body(null, 204);
    })
    .openapi(restore, async (c) => c.json(await drafts(c).restore(c.req.valid('param').id), 200))
    .openapi(versions, async (c) =>
      c.json({ versions: await drafts(c).versions(c.req.valid('param').id) }, 200),
    )
    .openapi(version, async (c) => {
      const { id, revision: wanted } = c.req.valid('param');
      return c.json(await drafts(c).version(id, wanted), 200);
    })
    .openapi(restoreVersion, async (c) => {
      const { id, revision: wanted } = c.req.valid('param');
      return c.json(await drafts(c).restoreVersion(id, wanted, c.req.valid('json').revision), 200);
    })
    .openapi(compare, async (c) => {
      const { from, to } = c.req.valid('query');
      return c.json(await drafts(c).compare(c.req.valid('param').id, from, to), 200);
    });
}
