import { createRoute, OpenAPIHono } from '@hono/zod-openapi';
import { z } from 'zod';
import { modelsSchema } from '../contract/models.ts';
import { noModelAdvice } from '../model/status.ts';
import type { Services } from '../services.ts';
import { json } from './content.ts';

const getModels = createRoute({
  method: 'get',
  path: '/models',
  summary: 'Welche Sprachmodelle sind eingestellt, und wie geht es ihnen?',
  request: {
    query: z.object({
      /** Asks the servers and makes each model say a word; without it the answer comes at once. */
      probe: z.enum(['true', 'false']).optional(),
    }),
  },
  responses: { 200: { description: 'Die Modelle und ihr Zustand', content: json(modelsSchema) } },
});

export function modelRoutes({ models }: Pick<Services, 'models'>) {
  return new OpenAPIHono().openapi(getModels, async (c) => {
    const probe = c.req.valid('query').probe === 'true';
    const status = await models.status(c.req.raw.signal, { probe });
    const advice = status.length === 0 ? noModelAdvice : null;
    return c.json({ default: models.default()?.name ?? null, models: status, advice }, 200);
  });
}
