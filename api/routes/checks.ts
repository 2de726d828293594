import { OpenAPIHono } from '@hono/zod-openapi';
import { requireDossier } from '../access/dossier.ts';
import type { ScopeEnv } from '../access/scope.ts';
import { checkRequestSchema, checkResponseSchema } from '../contract/checks.ts';
import type { Services } from '../services.ts';
import { check } from '../tasks/check/check.ts';
import { resultOf } from '../tasks/task.ts';
import { taskInput } from '../uploads/task-input.ts';
import { json, taskBody } from './content.ts';

export function checkRoutes(services: Services) {
  const { library, readers } = services;
  const app = new OpenAPIHono<ScopeEnv>();
  app.openAPIRegistry.registerPath({
    method: 'post',
    path: '/checks',
    summary: 'Einen Text Satz für Satz gegen Quellen prüfen',
    request: { body: taskBody(checkRequestSchema) },
    responses: {
      200: { description: 'Je Satz: was ihn trägt und was abweicht', content: json(checkResponseSchema) },
    },
  });
  return app.post('/checks', taskInput(checkRequestSchema, services), async (c) => {
    const { scope } = c.var;
    const { request, files } = c.req.valid('json');
    await requireDossier(library, scope, request.dossier);
    const task = check({ library, scope, signal: c.req.raw.signal }, readers, request, files);
    return c.json(await resultOf(task), 200);
  });
}
