import { createRoute, OpenAPIHono } from '@hono/zod-openapi';
import type { ScopeEnv } from '../access/scope.ts';
import { officeQuerySchema, officesResponseSchema } from '../contract/offices.ts';
import type { Services } from '../services.ts';
import { json } from './content.ts';

const getOffices = createRoute({
  method: 'get',
  path: '/offices',
  summary: 'Wer ein Amt innehatte, an einem Tag oder in einer Sitzung',
  request: { query: officeQuerySchema },
  responses: {
    200: { description: 'Soweit die Protokolle es zeigen', content: json(officesResponseSchema) },
  },
});

/** Offices and their holders, as records of parliament show them. */
export function officeRoutes({ library: { parliament } }: Services) {
  return new OpenAPIHono<ScopeEnv>().openapi(getOffices, async (c) => {
    const { title, date, session: printed } = c.req.valid('query');
    const [term, session] = printed?.split('/').map(Number) ?? [];
    const holders = await parliament.officeHolders(c.var.scope, { title, date, term, session });
    return c.json({ holders }, 200);
  });
}
