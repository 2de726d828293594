import { createRoute, OpenAPIHono } from '@hono/zod-openapi';
import { z } from 'zod';
import type { Work } from '../../ingest/store/records/work.ts';
import type { ScopeEnv } from '../access/scope.ts';
import {
  workExportQuerySchema,
  workFilterSchema,
  workHeadSchema,
  workListSchema,
  workSchema,
} from '../contract/works.ts';
import { notFound } from '../errors/api-error.ts';
import { exportPaper } from '../export/export.ts';
import { workPaper } from '../export/work/work-paper.ts';
import type { Services } from '../services.ts';
import { json, jsonBody } from './content.ts';
import { idParam } from './params.ts';
import { fileResponse, fileResponses } from './file-response.ts';

const noWork = 'Dieses Ergebnis';

const list = createRoute({
  method: 'get',
  path: '/works',
  summary: 'Alles, was die Person gemacht hat: Fragen, Zusammenfassungen, Entwürfe, Prüfungen und mehr',
  request: { query: workFilterSchema },
  responses: { 200: { description: 'Zuletzt geänderte zuerst', content: json(workListSchema) } },
});

const get = createRoute({
  method: 'get',
  path: '/works/{id}',
  summary: 'Ein eigenes Ergebnis, oder eines, das sein Eigentümer teilt',
  request: { params: idParam },
  responses: { 200: { description: 'Mit Inhalt', content: json(workSchema) } },
});

const change = createRoute({
  method: 'patch',
  path: '/works/{id}',
  summary: 'Umbenennen, im Haus teilen oder nicht mehr teilen',
  request: {
    params: idParam,
    body: jsonBody(
      z.object({ title: z.string().trim().min(1).max(300).optional(), shared: z.boolean().optional() }),
    ),
  },
  responses: {
    200: { description: 'Wie es nun heißt und ob es geteilt ist', content: json(workHeadSchema) },
  },
});

const remove = createRoute({
  method: 'delete',
  path: '/works/{id}',
  summary: 'Ein Ergebnis entfernen; dreißig Tage lang lässt sich das rückgängig machen',
  request: { params: idParam },
  responses: { 204: { description: 'Es ist entfernt.' } },
});

const restore = createRoute({
  method: 'post',
  path: '/works/{id}/restore',
  summary: 'Ein entferntes Ergebnis zurückholen',
  request: { params: idParam },
  responses: { 204: { description: 'Es ist wieder da.' } },
});

const exportOne = createRoute({
  method: 'get',
  path: '/works/{id}/export',
  summary: 'Ein eigenes oder geteiltes Ergebnis als Datei: DOCX, ODT oder Markdown',
  request: { params: idParam, query: workExportQuerySchema },
  responses: fileResponses,
});

/** What all that people make has in common; what is special to a kind has routes of its own. */
export function workRoutes({ library, forms }: Services) {
  const { works } = library;
  const find = async (scope: ScopeEnv['Variables']['scope'], id: string) => {
    const own = await works.get(scope, id);
    const work = own ?? (await works.shared(scope, id));
    if (!work) throw notFound(noWork);
    return { ...work, own: own !== null };
  };
  return new OpenAPIHono<ScopeEnv>()
    .openapi(list, async (c) => c.json(await works.list(c.var.scope, c.req.valid('query')), 200))
    .openapi(get, async (c) => c.json(await find(c.var.scope, c.req.valid('param').id), 200))
    .openapi(change, async (c) => {
      const { id } = c.req.valid('param');
      const { title, shared } = c.req.valid('json');
      const { scope } = c.var;
      if (title !== undefined) await works.rename(scope, id, title);
      if (shared !== undefined) await works.share(scope, id, shared);
      const work = await works.get(scope, id);
      if (!work) throw notFound(noWork);
      return c.json(headOf(work), 200);
    })
    .openapi(remove, async (c) => {
      if (!(await works.remove(c.var.scope, c.req.valid('param').id))) throw notFound(noWork);
      return c.body(null, 204);
    })
    .openapi(restore, async (c) => {
      if (!(await works.restore(c.var.scope, c.req.valid('param').id))) throw notFound(noWork);
      return c.body(null, 204);
    })
    .openapi(exportOne, async (c) => {
      const { format, ...options } = c.req.valid('query');
      const work = await find(c.var.scope, c.req.valid('param').id);
      const file = await exportPaper(await workPaper(forms, work, options), format);
      return fileResponse(c, { ...file, content: file.bytes });
    });
}

function headOf({ body: _body, ...head }: Work): Omit<Work, 'body'> {
  return head;
}
