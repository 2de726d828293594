import { createRoute, OpenAPIHono } from '@hono/zod-openapi';
import { z } from 'zod';
import { blockOffsets } from '../../ingest/document.ts';
import type { ScopeEnv } from '../access/scope.ts';
import { documentSchema, documentTextSchema, removedDocumentSchema } from '../contract/documents.ts';
import { notFound } from '../errors/api-error.ts';
import type { Services } from '../services.ts';
import { json } from './content.ts';
import { idParam, pageQuery } from './params.ts';

const listDocuments = createRoute({
  method: 'get',
  path: '/documents',
  summary: 'Dokumente, die neuesten zuerst',
  request: {
    query: pageQuery.extend({
      /** Name or id. */
      dossier: z.string().max(200).optional(),
      /** Words of the title or the file name. */
      title: z.string().trim().max(200).optional(),
      limit: z.coerce.number().int().min(1).max(1000).default(100),
    }),
  },
  responses: {
    200: {
      description: 'Ein Ausschnitt der Liste und die Zahl aller Dokumente, auf die der Filter passt',
      content: json(z.object({ documents: z.array(documentSchema), total: z.int() })),
    },
  },
});

const getDocument = createRoute({
  method: 'get',
  path: '/documents/{id}',
  summary: 'Ein Dokument',
  request: { params: idParam },
  responses: { 200: { description: 'Das Dokument', content: json(documentSchema) } },
});

const removeDocument = createRoute({
  method: 'delete',
  path: '/documents/{id}',
  summary: 'Ein Dokument überall entfernen; dreißig Tage lang lässt sich das rückgängig machen',
  request: { params: idParam },
  responses: { 204: { description: 'Es ist entfernt.' } },
});

const listRemoved = createRoute({
  method: 'get',
  path: '/removed-documents',
  summary: 'Entfernte Dokumente, die sich noch zurückholen lassen',
  responses: {
    200: {
      description: 'Zuletzt entfernte zuerst',
      content: json(z.object({ documents: z.array(removedDocumentSchema) })),
    },
  },
});

const restoreDocument = createRoute({
  method: 'post',
  path: '/documents/{id}/restore',
  summary: 'Ein entferntes Dokument zurückholen',
  request: { params: idParam },
  responses: { 200: { description: 'Das Dokument', content: json(documentSchema) } },
});

const getText = createRoute({
  method: 'get',
  path: '/documents/{id}/text',
  summary: 'Der Text eines Dokuments in Blöcken mit Fundstellen',
  request: { params: idParam },
  responses: { 200: { description: 'Der Text', content: json(documentTextSchema) } },
});

/** Everything about stored documents but taking them in and handing out files; see `uploads.ts`, `originals.ts`. */
export function documentRoutes({ library }: Services) {
  return new OpenAPIHono<ScopeEnv>()
    .openapi(listDocuments, async (c) =>
      c.json(await library.documents(c.var.scope, c.req.valid('query')), 200),
    )
    .openapi(getDocument, async (c) => {
      const document = await library.document(c.var.scope, c.req.valid('param').id);
      if (!document) throw notFound('Dieses Dokument');
      return c.json(document, 200);
    })
    .openapi(removeDocument, async (c) => {
      if (!(await library.remove(c.var.scope, c.req.valid('param').id))) throw notFound('Dieses Dokument');
      return c.body(null, 204);
    })
    .openapi(listRemoved, async (c) => c.json({ documents: await library.removed(c.var.scope) }, 200))
    .openapi(restoreDocument, async (c) => {
      const { id } = c.req.valid('param');
      const document = (await library.restore(c.var.scope, id)) && (await library.document(c.var.scope, id));
      if (!document) throw notFound('Dieses entfernte Dokument');
      return c.json(document, 200);
    })
    .openapi(getText, async (c) => {
      const { id } = c.req.valid('param');
      const content = await library.content(c.var.scope, id);
      if (!content) throw notFound('Lesbarer Text zu diesem Dokument');
      const offsets = blockOffsets(content.blocks);
      const blocks = content.blocks.map((block, index) => ({
        kind: block.kind,
        level: block.level ?? null,
        text: block.text,
        start: offsets[index] ?? 0,
        anchor: block.anchor.label,
        speaker: block.speech?.speaker ?? null,
        party: block.speech?.party ?? null,
        interjection: block.speech?.interjection ?? false,
      }));
      return c.json({ documentId: id, blocks }, 200);
    });
}
