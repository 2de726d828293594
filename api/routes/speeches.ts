import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { requireDossier } from '../access/dossier.ts';
import type { ScopeEnv } from '../access/scope.ts';
import {
  debateSchema,
  speechExportSchema,
  speechQuerySchema,
  speechResultsSchema,
  speechSchema,
} from '../contract/speeches.ts';
import { notFound } from '../errors/api-error.ts';
import { exportHits } from '../export/speeches/export-hits.ts';
import type { Services } from '../services.ts';
import { json, jsonBody } from './content.ts';
import { idParam } from './params.ts';
import { fileResponse } from './file-response.ts';
import { toSpeech, toSpeechHead, toSpeechHit } from './speech-response.ts';

const postSearch = createRoute({
  method: 'post',
  path: '/speeches/search',
  summary: 'Reden oder Zwischenrufe suchen, mit Zahlen je Merkmal',
  request: { body: jsonBody(speechQuerySchema) },
  responses: { 200: { description: 'Fundstellen und Zahlen', content: json(speechResultsSchema) } },
});

const postExport = createRoute({
  method: 'post',
  path: '/speeches/export',
  summary: 'Fundstellen als Datei: Tabelle (CSV) oder Liste der Zitate mit Belegstelle',
  request: { body: jsonBody(speechExportSchema) },
  responses: {
    200: {
      description: 'Die Datei',
      content: { 'text/csv': { schema: { type: 'string', format: 'binary' } } },
    },
  },
});

const getSpeech = createRoute({
  method: 'get',
  path: '/speeches/{id}',
  summary: 'Eine Rede mit den Zwischenrufen darin',
  request: { params: idParam },
  responses: { 200: { description: 'Die Rede', content: json(speechSchema) } },
});

const getDebate = createRoute({
  method: 'get',
  path: '/debates/{documentId}/{agendaIndex}',
  summary: 'Wer zu einem Tagesordnungspunkt sprach, der Reihe nach',
  request: {
    params: z.object({
      documentId: z.string().max(200),
      // A coerced number would take null for 0, and so be described as if it might be missing.
      agendaIndex: z
        .string()
        .regex(/^\d{1,6}$/)
        .transform(Number),
    }),
  },
  responses: { 200: { description: 'Die Aussprache', content: json(debateSchema) } },
});

/** Searching and reading what was said in parliament. */
export function speechRoutes({ library }: Services) {
  const { parliament } = library;
  return new OpenAPIHono<ScopeEnv>()
    .openapi(postSearch, async (c) => {
      const query = c.req.valid('json');
      const startedAt = performance.now();
      await requireDossier(library, c.var.scope, query.dossier);
      const { hits, ...counts } = await parliament.search(c.var.scope, query);
      const tookMs = Math.round(performance.now() - startedAt);
      return c.json({ tookMs, ...counts, hits: hits.map(toSpeechHit) }, 200);
    })
    .openapi(postExport, async (c) => {
      const { query, format, most } = c.req.valid('json');
      await requireDossier(library, c.var.scope, query.dossier);
      const { hits } = await parliament.search(c.var.scope, { ...query, limit: most });
      const file = exportHits(hits, format);
      return fileResponse(c, { ...file, mediaType: `${file.mediaType}; charset=utf-8`, content: file.text });
    })
    .openapi(getSpeech, async (c) => {
      const speech = await parliament.speech(c.var.scope, c.req.valid('param').id);
      if (!speech) throw notFound('Diese Rede');
      const [previous, next] = await Promise.all(
        [-1, 1].map((step) => parliament.speech(c.var.scope, `${speech.documentId}-${speech.turn + step}`)),
      );
      return c.json(toSpeech(speech, { previous: previous?.id ?? null, next: next?.id ?? null }), 200);
    })
    .openapi(getDebate, async (c) => {
      const { documentId, agendaIndex } = c.req.valid('param');
      const debate = await parliament.debate(c.var.scope, documentId, agendaIndex);
      if (!debate) throw notFound('Diese Aussprache');
      const [first] = debate.contributions;
      const { title, agenda, contributions } = debate;
      const papers = await parliament.cited(c.var.scope, documentId, agendaIndex);
      const { term = null, session = null, date = null } = first ?? {};
      const speeches = contributions.map(toSpeechHead);
      return c.json({ documentId, title, term, session, date, agenda, agendaIndex, speeches, papers }, 200);
    });
}
