import { OpenAPIHono } from '@hono/zod-openapi';
import { requireDossier } from '../access/dossier.ts';
import type { ScopeEnv } from '../access/scope.ts';
import { draftRequestSchema, draftResultSchema } from '../contract/drafts.ts';
import type { Services } from '../services.ts';
import { draft } from '../tasks/draft/draft.ts';
import { kept, requireKeepable } from '../tasks/draft/keep.ts';
import { requireForm } from '../forms/forms.ts';
import { taskInput } from '../uploads/task-input.ts';
import { eventStream, json, taskBody } from './content.ts';
import { taskResponse } from './task-response.ts';

/** Drafting itself; what is kept of it is the business of `drafts.ts`. */
export function draftingRoutes(services: Services) {
  const { library, readers, forms, models, prompts, log } = services;
  const app = new OpenAPIHono<ScopeEnv>();
  app.openAPIRegistry.registerPath({
    method: 'post',
    path: '/drafts',
    summary: 'Einen Text nach einer Form entwerfen: aus Dokumenten, einem Dossier, Dateien, Notizen',
    request: { body: taskBody(draftRequestSchema) },
    responses: {
      200: {
        description: 'Der Entwurf, jede Aussage mit Fundstelle; was fehlt, ist Platzhalter',
        content: { ...json(draftResultSchema), ...eventStream },
      },
    },
  });
  return app.post('/drafts', taskInput(draftRequestSchema, services), async (c) => {
    const { scope } = c.var;
    const { request, files } = c.req.valid('json');
    requireKeepable(request, files);
    await requireDossier(library, scope, request.dossier);
    const form = await requireForm(forms, request.form);
    const begin = (signal: AbortSignal) => {
      const context = { library, scope, signal, readers, models, prompts };
      return kept(context, request, draft(context, form, request, files));
    };
    return taskResponse(c, begin, log);
  });
}
