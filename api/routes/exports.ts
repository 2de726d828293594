import { createRoute, OpenAPIHono } from '@hono/zod-openapi';
import type { ScopeEnv } from '../access/scope.ts';
import { draftSchema } from '../contract/drafts.ts';
import { exportQuerySchema, letterheadsResponseSchema } from '../contract/exports.ts';
import { ApiError, notFound } from '../errors/api-error.ts';
import { draftPaper } from '../export/draft/draft-paper.ts';
import { exportPaper } from '../export/export.ts';
import { LetterheadError } from '../export/letterhead-error.ts';
import { letterheadNames, readLetterhead } from '../export/letterheads.ts';
import type { Services } from '../services.ts';
import { json } from './content.ts';
import { idParam } from './params.ts';
import { fileResponse, fileResponses } from './file-response.ts';

const exportDraft = createRoute({
  method: 'get',
  path: '/drafts/{id}/export',
  summary: 'Einen Entwurf als Datei: DOCX, ODT oder Markdown',
  request: { params: idParam, query: exportQuerySchema },
  responses: fileResponses,
});

const listLetterheads = createRoute({
  method: 'get',
  path: '/letterheads',
  summary: 'Briefbögen des Hauses: die DOCX-Dateien im Ordner „briefbogen“ des Datenverzeichnisses',
  responses: { 200: { description: 'Ihre Namen', content: json(letterheadsResponseSchema) } },
});

export function exportRoutes({ library, config }: Services) {
  return new OpenAPIHono<ScopeEnv>()
    .openapi(listLetterheads, async (c) =>
      c.json({ letterheads: await letterheadNames(config.dataDir) }, 200),
    )
    .openapi(exportDraft, async (c) => {
      const { format, citations, provenance, letterhead } = c.req.valid('query');
      const work = await library.works.get(c.var.scope, c.req.valid('param').id);
      if (work?.kind !== 'draft') throw notFound('Diesen Entwurf');
      const paper = draftPaper(draftSchema.parse(work.body), { citations, provenance });
      const sheet = letterhead ? await readLetterhead(config.dataDir, letterhead) : null;
      if (letterhead && !sheet) throw notFound(`Einen Briefbogen „${letterhead}“`);
      const file = await exportPaper(paper, format, sheet ? { letterhead: sheet } : {}).catch(asApiError);
      return fileResponse(c, { ...file, content: file.bytes });
    });
}

function asApiError(error: unknown): never {
  if (error instanceof LetterheadError) throw new ApiError(422, error.code, error.message, { cause: error });
  throw error;
}
