import { createRoute, OpenAPIHono } from '@hono/zod-openapi';
import { z } from 'zod';
import { requireDossier } from '../access/dossier.ts';
import type { ScopeEnv } from '../access/scope.ts';
import { groundedTextSchema } from '../contract/grounded-text.ts';
import { summaryRequestSchema } from '../contract/tasks.ts';
import { notFound } from '../errors/api-error.ts';
import type { Services } from '../services.ts';
import { Runs } from '../tasks/summarise/model/runs.ts';
import { summariseBy } from '../tasks/summarise/model/summarise-by.ts';
import type { Task } from '../tasks/task.ts';
import { taskInput } from '../uploads/task-input.ts';
import { eventStream, json, taskBody } from './content.ts';
import { taskResponse } from './task-response.ts';

const postStop = createRoute({
  method: 'post',
  path: '/summaries/{run}/stop',
  summary: 'Eine laufende Zusammenfassung beenden; sie liefert, was bis dahin gelesen ist',
  request: { params: z.object({ run: z.uuid() }) },
  responses: { 204: { description: 'Sie wird beendet.' } },
});

export function summaryRoutes(services: Services) {
  const { library, readers, models, prompts, log } = services;
  const app = new OpenAPIHono<ScopeEnv>();
  app.openAPIRegistry.registerPath({
    method: 'post',
    path: '/summaries',
    summary: 'Dokumente, ein Dossier, Dateien oder einen Text zusammenfassen',
    request: { body: taskBody(summaryRequestSchema) },
    responses: {
      200: {
        description: 'Die Zusammenfassung, jeder Satz mit Fundstelle',
        content: { ...json(groundedTextSchema), ...eventStream },
      },
    },
  });
  const runs = new Runs();
  return app
    .openapi(postStop, (c) => {
      if (!runs.stop(c.req.valid('param').run)) throw notFound('Diese laufende Zusammenfassung');
      return c.body(null, 204);
    })
    .post('/summaries', taskInput(summaryRequestSchema, services), async (c) => {
      const { scope } = c.var;
      const { request, files } = c.req.valid('json');
      await requireDossier(library, scope, request.dossier);
      const begin = async function* (signal: AbortSignal): Task {
        const { stop, end } = runs.begin(request.run);
        try {
          const context = { library, models, prompts, scope, signal, stop };
          return yield* summariseBy(context, readers, request, files);
        } finally {
          end();
        }
      };
      return taskResponse(c, begin, log);
    });
}
