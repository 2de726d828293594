import { createRoute, OpenAPIHono } from '@hono/zod-openapi';
import { requireDossier } from '../access/dossier.ts';
import type { ScopeEnv } from '../access/scope.ts';
import { groundedTextSchema } from '../contract/grounded-text.ts';
import { askRequestSchema } from '../contract/tasks.ts';
import type { Services } from '../services.ts';
import { answerBy } from '../tasks/ask/generate.ts';
import { eventStream, json, jsonBody } from './content.ts';
import { taskResponse } from './task-response.ts';

const postAsk = createRoute({
  method: 'post',
  path: '/ask',
  summary: 'Eine Frage aus den Dokumenten beantworten',
  request: { body: jsonBody(askRequestSchema) },
  responses: {
    200: {
      description: 'Belegte Aussagen oder die Auskunft, dass die Dokumente dazu nichts enthalten',
      content: { ...json(groundedTextSchema), ...eventStream },
    },
  },
});

export function askRoutes({ library, models, prompts, log }: Services) {
  return new OpenAPIHono<ScopeEnv>().openapi(postAsk, async (c) => {
    const { scope } = c.var;
    const request = c.req.valid('json');
    await requireDossier(library, scope, request.dossier);
    const begin = (signal: AbortSignal) => answerBy({ library, models, prompts, scope, signal }, request);
    return taskResponse(c, begin, log);
  });
}
