import { OpenAPIHono } from '@hono/zod-openapi';
import type { ScopeEnv } from '../access/scope.ts';
import { analyseRequestSchema, analyseResponseSchema } from '../contract/analyse.ts';
import { plainLexicon } from '../plain-lexicon/plain-lexicon.ts';
import type { Services } from '../services.ts';
import { analyse } from '../tasks/plain/analyse.ts';
import { taskInput } from '../uploads/task-input.ts';
import { json, taskBody } from './content.ts';

export function analyseRoutes(services: Services) {
  const { library, readers, config } = services;
  const app = new OpenAPIHono<ScopeEnv>();
  app.openAPIRegistry.registerPath({
    method: 'post',
    path: '/analyses',
    summary: 'Die Lesbarkeit eines Textes messen und zeigen, was seine Sätze schwer macht',
    request: { body: taskBody(analyseRequestSchema) },
    responses: {
      200: { description: 'Maße und Befunde je Satz', content: json(analyseResponseSchema) },
    },
  });
  return app.post('/analyses', taskInput(analyseRequestSchema, services), async (c) => {
    const { request, files } = c.req.valid('json');
    const context = { library, scope: c.var.scope, signal: c.req.raw.signal };
    const words = await plainLexicon(config.dataDir);
    return c.json(await analyse(context, readers, request, files, words), 200);
  });
}
