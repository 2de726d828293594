import { createRoute, OpenAPIHono } from '@hono/zod-openapi';
import { z } from 'zod';
import { printedBoxes } from '../../ingest/passages/printed-boxes.ts';
import type { ScopeEnv } from '../access/scope.ts';
import { printedBoxesSchema } from '../contract/documents.ts';
import { notFound } from '../errors/api-error.ts';
import type { Services } from '../services.ts';
import { json } from './content.ts';
import { idParam } from './documents.ts';

const offset = z.coerce.number().int().min(0);

const getBoxes = createRoute({
  method: 'get',
  path: '/documents/{id}/boxes',
  summary: 'Wo eine Textstelle eines PDF gedruckt steht',
  request: { params: idParam, query: z.object({ start: offset, end: offset }) },
  responses: {
    200: { description: 'Rechtecke je Zeile; leer bei anderen Formaten', content: json(printedBoxesSchema) },
  },
});

export function boxRoutes({ library }: Services) {
  return new OpenAPIHono<ScopeEnv>().openapi(getBoxes, async (c) => {
    const content = await library.content(c.var.scope, c.req.valid('param').id);
    if (!content) throw notFound('Lesbarer Text zu diesem Dokument');
    const { start, end } = c.req.valid('query');
    return c.json({ boxes: printedBoxes(content.blocks, start, end) }, 200);
  });
}
