import { OpenAPIHono } from '@hono/zod-openapi';
import { requireDossier } from '../access/dossier.ts';
import type { ScopeEnv } from '../access/scope.ts';
import { groundedTextSchema } from '../contract/grounded-text.ts';
import { summaryRequestSchema } from '../contract/tasks.ts';
import type { Services } from '../services.ts';
import { summariseBy } from '../tasks/summarise/model/summarise-by.ts';
import { taskInput } from '../uploads/task-input.ts';
import { eventStream, filesBody, json } from './content.ts';
import { taskResponse } from './task-response.ts';

export function summaryRoutes(services: Services) {
  const { library, readers, models, prompts, log } = services;
  const app = new OpenAPIHono<ScopeEnv>();
  app.openAPIRegistry.registerPath({
    method: 'post',
    path: '/summaries',
    summary: 'Dokumente, ein Dossier, Dateien oder einen Text zusammenfassen',
    request: { body: { required: true, content: { ...json(summaryRequestSchema), ...filesBody } } },
    responses: {
      200: {
        description: 'Die Zusammenfassung, jeder Satz mit Fundstelle',
        content: { ...json(groundedTextSchema), ...eventStream },
      },
    },
  });
  return app.post('/summaries', taskInput(summaryRequestSchema, services), async (c) => {
    const { scope } = c.var;
    const { request, files } = c.req.valid('json');
    await requireDossier(library, scope, request.dossier);
    const begin = (signal: AbortSignal) =>
      summariseBy({ library, models, prompts, scope, signal }, readers, request, files);
    return taskResponse(c, begin, log);
  });
}
