import { createRoute, OpenAPIHono } from '@hono/zod-openapi';
import { z } from 'zod';
import type { ScopeEnv } from '../access/scope.ts';
import {
  exportSimplificationSchema,
  saveSimplificationSchema,
  simplificationBodySchema,
  simplificationListSchema,
  simplificationSchema,
  simplifyRequestSchema,
  simplifyResponseSchema,
} from '../contract/simplify.ts';
import { exportPaper } from '../export/export.ts';
import { plainLexicon } from '../plain-lexicon/plain-lexicon.ts';
import type { Services } from '../services.ts';
import { simplificationPaper } from '../tasks/plain/simplification-paper.ts';
import { Simplifications } from '../tasks/plain/simplifications.ts';
import { simplify } from '../tasks/plain/simplify.ts';
import { resultOf } from '../tasks/task.ts';
import { taskInput } from '../uploads/task-input.ts';
import { eventStream, json, jsonBody, taskBody } from './content.ts';
import { idParam } from './params.ts';
import { streamEvents, wantsEvents } from './event-stream.ts';
import { fileResponse, fileResponses } from './file-response.ts';

const one = { description: 'Die Umschreibung', content: json(simplificationSchema) };

const list = createRoute({
  method: 'get',
  path: '/simplifications',
  summary: 'Die eigenen Umschreibungen, zuletzt bearbeitete zuerst',
  request: { query: z.object({ limit: z.coerce.number().int().min(1).max(500).default(50) }) },
  responses: { 200: { description: 'Ihre Titel', content: json(simplificationListSchema) } },
});

const keep = createRoute({
  method: 'post',
  path: '/simplifications/kept',
  summary: 'Eine Umschreibung aufbewahren, um weiter an ihr zu arbeiten',
  request: { body: jsonBody(simplificationBodySchema) },
  responses: { 201: one },
});

const get = createRoute({
  method: 'get',
  path: '/simplifications/{id}',
  summary: 'Eine aufbewahrte Umschreibung',
  request: { params: idParam },
  responses: { 200: one },
});

const save = createRoute({
  method: 'put',
  path: '/simplifications/{id}',
  summary: 'Eine Umschreibung sichern',
  request: { params: idParam, body: jsonBody(saveSimplificationSchema) },
  responses: { 200: one },
});

const remove = createRoute({
  method: 'delete',
  path: '/simplifications/{id}',
  summary: 'Eine Umschreibung entfernen; dreißig Tage lang lässt sich das rückgängig machen',
  request: { params: idParam },
  responses: { 204: { description: 'Sie ist entfernt.' } },
});

const restore = createRoute({
  method: 'post',
  path: '/simplifications/{id}/restore',
  summary: 'Eine entfernte Umschreibung zurückholen',
  request: { params: idParam },
  responses: { 200: one },
});

const exportOne = createRoute({
  method: 'post',
  path: '/simplifications/export',
  summary: 'Eine Umschreibung als Datei: DOCX, ODT oder Markdown',
  request: { body: jsonBody(exportSimplificationSchema) },
  responses: fileResponses,
});

export function simplificationRoutes(services: Services) {
  const { config, library, readers, models, prompts, log } = services;
  const own = (scope: ScopeEnv['Variables']['scope']) => new Simplifications(library.works, scope);
  const app = new OpenAPIHono<ScopeEnv>();
  app.openAPIRegistry.registerPath({
    method: 'post',
    path: '/simplifications',
    summary: 'Einen Text in bürgernahe, Einfache oder Leichte Sprache umschreiben',
    request: { body: taskBody(simplifyRequestSchema) },
    responses: {
      200: {
        description: 'Satz für Satz: vorher, nachher, Regeln, Maße und was aus den Angaben wurde',
        content: { ...json(simplifyResponseSchema), ...eventStream },
      },
    },
  });
  return app
    .openapi(list, async (c) => c.json(await own(c.var.scope).list(c.req.valid('query').limit), 200))
    .openapi(keep, async (c) => c.json(await own(c.var.scope).create(c.req.valid('json')), 201))
    .openapi(exportOne, async (c) => {
      const { format, body } = c.req.valid('json');
      const file = await exportPaper(simplificationPaper(body), format);
      return fileResponse(c, { ...file, content: file.bytes });
    })
    .openapi(get, async (c) => c.json(await own(c.var.scope).get(c.req.valid('param').id), 200))
    .openapi(save, async (c) => {
      const { revision, body } = c.req.valid('json');
      return c.json(await own(c.var.scope).save(c.req.valid('param').id, revision, body), 200);
    })
    .openapi(remove, async (c) => {
      await own(c.var.scope).remove(c.req.valid('param').id);
      return c.body(null, 204);
    })
    .openapi(restore, async (c) => c.json(await own(c.var.scope).restore(c.req.valid('param').id), 200))
    .post('/simplifications', taskInput(simplifyRequestSchema, services), async (c) => {
      const { scope } = c.var;
      const { request, files } = c.req.valid('json');
      const words = await plainLexicon(config.dataDir);
      const start = (signal: AbortSignal) =>
        simplify({ library, scope, signal, models, prompts }, readers, request, files, words);
      if (wantsEvents(c)) {
        return streamEvents(
          c,
          async function* events(signal) {
            yield { type: 'simplified', result: yield* start(signal) };
          },
          log,
        );
      }
      return c.json(await resultOf(start(c.req.raw.signal)), 200);
    });
}
