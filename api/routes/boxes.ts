import { createRoute, OpenAPIHono } from '@hono/zod-openapi';
import { z } from 'zod';
import { printedBoxes } from '../../ingest/passages/printed-boxes.ts';
import type { ScopeEnv } from '../access/scope.ts';
import { printedBoxesSchema } from '../contract/documents.ts';
import { notFound } from '../errors/api-error.ts';
import type { Services } from '../services.ts';
import { json } from './content.ts';
import { idParam } from './params.ts';

/** „120-180,400-412“: stretches of the document's text, end exclusive. */
const spans = z
  .string()
  .max(12_000)
  .regex(/^\d{1,9}-\d{1,9}(,\d{1,9}-\d{1,9})*$/)
  .openapi({ example: '120-180,400-412' });

const getBoxes = createRoute({
  method: 'get',
  path: '/documents/{id}/boxes',
  summary: 'Wo Textstellen eines PDF gedruckt stehen',
  request: { params: idParam, query: z.object({ spans }) },
  responses: {
    200: {
      description: 'Rechtecke je Zeile, jedes mit der Nummer seiner Textstelle; leer bei anderen Formaten',
      content: json(printedBoxesSchema),
    },
  },
});

export function boxRoutes({ library }: Services) {
  return new OpenAPIHono<ScopeEnv>().openapi(getBoxes, async (c) => {
    const content = await library.content(c.var.scope, c.req.valid('param').id);
    if (!content) throw notFound('Lesbarer Text zu diesem Dokument');
    const asked = c.req.valid('query').spans.split(',');
    const boxes = asked.flatMap((written, span) => {
      const [start = 0, end = 0] = written.split('-').map(Number);
      return printedBoxes(content.blocks, start, end).map((box) => ({ span, ...box }));
    });
    return c.json({ boxes }, 200);
  });
}
