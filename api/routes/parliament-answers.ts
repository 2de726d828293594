import { createRoute, OpenAPIHono } from '@hono/zod-openapi';
import { z } from 'zod';
import { requireDossier } from '../access/dossier.ts';
import type { ScopeEnv } from '../access/scope.ts';
import {
  debateListRequestSchema,
  debateListSchema,
  debateSummaryRequestSchema,
  debateSummarySchema,
} from '../contract/parliament/debate-summaries.ts';
import { earlierAnswersRequestSchema, earlierAnswersSchema } from '../contract/parliament/earlier-answers.ts';
import { mentionsRequestSchema, mentionsSchema } from '../contract/parliament/mentions.ts';
import {
  personStatementsRequestSchema,
  personStatementsSchema,
} from '../contract/parliament/person-statements.ts';
import { positionsRequestSchema, positionsSchema } from '../contract/parliament/positions.ts';
import { notFound } from '../errors/api-error.ts';
import type { Services } from '../services.ts';
import { debateSummaryBy } from '../tasks/parliament/debate/debate-summary-by.ts';
import { listDebates } from '../tasks/parliament/debate/records.ts';
import { earlierAnswersBy } from '../tasks/parliament/earlier/earlier-answers.ts';
import { mentions } from '../tasks/parliament/mentions/mentions.ts';
import { personStatementsBy } from '../tasks/parliament/person/person-statements.ts';
import { positionsBy } from '../tasks/parliament/positions/positions.ts';
import { mentionsTable, positionsTable } from '../tasks/parliament/tables.ts';
import { resultOf } from '../tasks/task.ts';
import { eventStream, json, jsonBody } from './content.ts';
import { idParam } from './params.ts';
import { taskResponse } from './task-response.ts';

/** A task whose result is a text with citations, as JSON or streamed. */
function written<Request extends z.ZodType, Result extends z.ZodType, Path extends string>(
  path: Path,
  summary: string,
  { request, result }: { request: Request; result: Result },
) {
  return createRoute({
    method: 'post',
    path,
    summary,
    request: { body: jsonBody(request) },
    responses: {
      200: {
        description: 'Wörtliche Zitate mit Fundstelle; oder die Auskunft, dass nichts gefunden wurde',
        content: { ...json(result), ...eventStream },
      },
    },
  });
}

const postPositions = written('/positions', 'Positionen zu einem Thema nach Fraktion oder nach Person', {
  request: positionsRequestSchema,
  result: positionsSchema,
});

const postDebateSummary = written(
  '/debate-summaries',
  'Einen Tagesordnungspunkt zusammenfassen: wer sprach, was vertreten und was beschlossen wurde',
  { request: debateSummaryRequestSchema, result: debateSummarySchema },
);

const postPersonStatements = written(
  '/person-statements',
  'Was eine Person im Lauf der Zeit zu einem Thema gesagt hat',
  { request: personStatementsRequestSchema, result: personStatementsSchema },
);

const postEarlierAnswers = written(
  '/earlier-answers',
  'Frühere Antworten auf dieselbe Frage, geänderte Zahlen markiert',
  { request: earlierAnswersRequestSchema, result: earlierAnswersSchema },
);

/** What is kept of positions that were gathered as a run. */
const keptPositions = z.object({ result: positionsSchema });

const csvHeaders = { 'content-type': 'text/csv; charset=utf-8' };
const table = { 'text/csv': { schema: { type: 'string' as const } } };

const getDebates = createRoute({
  method: 'get',
  path: '/debates',
  summary: 'Die Tagesordnungspunkte eines Plenarprotokolls',
  request: { query: debateListRequestSchema },
  responses: { 200: { description: 'In der Reihenfolge der Sitzung', content: json(debateListSchema) } },
});

const postMentions = createRoute({
  method: 'post',
  path: '/mentions',
  summary: 'Wie oft ein Thema genannt wurde: nach Monat oder Sitzung und nach Fraktion',
  request: { body: jsonBody(mentionsRequestSchema) },
  responses: {
    200: { description: 'Anzahlen und Anteile je 1.000 Reden', content: json(mentionsSchema) },
  },
});

const postPositionsTable = createRoute({
  method: 'post',
  path: '/positions/export',
  summary: 'Die Zitate zu Positionen als CSV',
  request: { body: jsonBody(positionsRequestSchema) },
  responses: { 200: { description: 'Eine Zeile je Zitat', content: table } },
});

const getPositionsTable = createRoute({
  method: 'get',
  path: '/positions/{id}/export',
  summary: 'Die Zitate aufbewahrter Positionen als CSV, so wie sie gezeigt werden',
  request: { params: idParam },
  responses: { 200: { description: 'Eine Zeile je Zitat', content: table } },
});

const postMentionsTable = createRoute({
  method: 'post',
  path: '/mentions/export',
  summary: 'Nennungen eines Themas als CSV',
  request: { body: jsonBody(mentionsRequestSchema) },
  responses: { 200: { description: 'Eine Zeile je Zeitabschnitt und Fraktion', content: table } },
});

/** What is made of records of parliament: positions, summaries, statements, earlier answers, counts. */
export function parliamentAnswerRoutes({ library, models, prompts, log }: Services) {
  return new OpenAPIHono<ScopeEnv>()
    .openapi(postPositions, async (c) => {
      const { scope } = c.var;
      const request = c.req.valid('json');
      await requireDossier(library, scope, request.dossier);
      return taskResponse(
        c,
        (signal) => positionsBy({ library, models, prompts, scope, signal }, request),
        log,
      );
    })
    .openapi(postDebateSummary, async (c) => {
      const { scope } = c.var;
      const request = c.req.valid('json');
      await requireDossier(library, scope, request.dossier);
      return taskResponse(
        c,
        (signal) => debateSummaryBy({ library, models, prompts, scope, signal }, request),
        log,
      );
    })
    .openapi(postPersonStatements, async (c) => {
      const { scope } = c.var;
      const request = c.req.valid('json');
      await requireDossier(library, scope, request.dossier);
      return taskResponse(
        c,
        (signal) => personStatementsBy({ library, models, prompts, scope, signal }, request),
        log,
      );
    })
    .openapi(postEarlierAnswers, async (c) => {
      const { scope } = c.var;
      const request = c.req.valid('json');
      await requireDossier(library, scope, request.dossier);
      return taskResponse(
        c,
        (signal) => earlierAnswersBy({ library, models, prompts, scope, signal }, request),
        log,
      );
    })
    .openapi(getDebates, async (c) => {
      const { scope } = c.var;
      const request = c.req.valid('query');
      await requireDossier(library, scope, request.dossier);
      return c.json(await listDebates({ library, scope }, request), 200);
    })
    .openapi(postMentions, async (c) => {
      const { scope } = c.var;
      const request = c.req.valid('json');
      await requireDossier(library, scope, request.dossier);
      return c.json(await mentions({ library, scope }, request), 200);
    })
    .openapi(postPositionsTable, async (c) => {
      const { scope } = c.var;
      // A table holds quotations; there is nothing in it for a model to write.
      const request = { ...c.req.valid('json'), engine: 'extractive' as const };
      await requireDossier(library, scope, request.dossier);
      const { signal } = c.req.raw;
      const result = await resultOf(positionsBy({ library, models, prompts, scope, signal }, request));
      return c.body(positionsTable(result), 200, csvHeaders);
    })
    .openapi(getPositionsTable, async (c) => {
      const { scope } = c.var;
      const { id } = c.req.valid('param');
      const work = (await library.works.get(scope, id)) ?? (await library.works.shared(scope, id));
      const kept = keptPositions.safeParse(work?.body);
      if (!kept.success) throw notFound('Diese Positionen');
      return c.body(positionsTable(kept.data.result), 200, csvHeaders);
    })
    .openapi(postMentionsTable, async (c) => {
      const { scope } = c.var;
      const request = c.req.valid('json');
      await requireDossier(library, scope, request.dossier);
      return c.body(mentionsTable(await mentions({ library, scope }, request)), 200, csvHeaders);
    });
}
