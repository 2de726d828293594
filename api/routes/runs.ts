import { createRoute, OpenAPIHono } from '@hono/zod-openapi';
import type { ScopeEnv } from '../access/scope.ts';
import { runListSchema, runSchema, startRunSchema } from '../contract/runs.ts';
import type { Services } from '../services.ts';
import { taskInput } from '../uploads/task-input.ts';
import { eventStream, json, taskBody } from './content.ts';
import { idParam } from './params.ts';
import { streamEvents, wantsEvents } from './event-stream.ts';

const one = { description: 'Die Aufgabe', content: json(runSchema) };

const list = createRoute({
  method: 'get',
  path: '/runs',
  summary: 'Aufgaben, die laufen oder ohne Ergebnis endeten; als Ereignisstrom, bis keine mehr läuft',
  responses: { 200: { description: 'Neueste zuerst', content: { ...json(runListSchema), ...eventStream } } },
});

const get = createRoute({
  method: 'get',
  path: '/runs/{id}',
  summary: 'Stand einer Aufgabe; als Ereignisstrom mit dem, was schon da ist, bis zu ihrem Ende',
  request: { params: idParam },
  responses: { 200: { description: 'Die Aufgabe', content: { ...json(runSchema), ...eventStream } } },
});

const stop = createRoute({
  method: 'post',
  path: '/runs/{id}/stop',
  summary: 'Eine Aufgabe anhalten; was in Teilen liest, endet beim ersten Mal mit dem, was gelesen ist',
  request: { params: idParam },
  responses: { 204: { description: 'Sie endet.' } },
});

const again = createRoute({
  method: 'post',
  path: '/runs/{id}/again',
  summary: 'Eine Aufgabe, die nicht gelungen ist oder angehalten wurde, noch einmal beginnen',
  request: { params: idParam },
  responses: { 202: one },
});

const remove = createRoute({
  method: 'delete',
  path: '/runs/{id}',
  summary: 'Eine Aufgabe abbrechen und vergessen',
  request: { params: idParam },
  responses: { 204: { description: 'Es gibt sie nicht mehr.' } },
});

/** Long tasks that go on while nobody waits. */
export function runRoutes(services: Services) {
  const { runs, log } = services;
  const app = new OpenAPIHono<ScopeEnv>();
  app.openAPIRegistry.registerPath({
    method: 'post',
    path: '/runs',
    summary: 'Eine Aufgabe im Hintergrund beginnen; ihr Ergebnis wird unter ihrer Kennung aufbewahrt',
    request: { body: taskBody(startRunSchema) },
    responses: { 202: one },
  });
  return app
    .openapi(list, async (c) => {
      const { scope } = c.var;
      if (wantsEvents(c)) return streamEvents(c, (signal) => runs.followAll(scope, signal), log);
      return c.json({ runs: await runs.list(scope) }, 200);
    })
    .openapi(get, async (c) => {
      const { scope } = c.var;
      const { id } = c.req.valid('param');
      const run = await runs.get(scope, id);
      if (wantsEvents(c)) return streamEvents(c, (signal) => runs.follow(scope, id, signal), log);
      return c.json(run, 200);
    })
    .openapi(stop, async (c) => {
      await runs.stop(c.var.scope, c.req.valid('param').id);
      return c.body(null, 204);
    })
    .openapi(again, async (c) => c.json(await runs.again(c.var.scope, c.req.valid('param').id), 202))
    .openapi(remove, async (c) => {
      await runs.remove(c.var.scope, c.req.valid('param').id);
      return c.body(null, 204);
    })
    .post('/runs', taskInput(startRunSchema, services), async (c) => {
      const { request, files } = c.req.valid('json');
      return c.json(await runs.start(c.var.scope, request, files), 202);
    });
}
