import { createRoute, OpenAPIHono } from '@hono/zod-openapi';
import type { ScopeEnv } from '../access/scope.ts';
import { comparisonRequestSchema, comparisonSchema, exportComparisonSchema } from '../contract/compare.ts';
import { exportPaper } from '../export/export.ts';
import { comparisonPaper } from '../export/work/comparison-paper.ts';
import type { Services } from '../services.ts';
import { compare } from '../tasks/compare/compare.ts';
import { resultOf } from '../tasks/task.ts';
import { taskInput } from '../uploads/task-input.ts';
import { eventStream, json, jsonBody, taskBody } from './content.ts';
import { streamEvents, wantsEvents } from './event-stream.ts';
import { fileResponse, fileResponses } from './file-response.ts';

const exportOne = createRoute({
  method: 'post',
  path: '/comparisons/export',
  summary: 'Eine Synopse als Datei: DOCX, ODT oder Markdown',
  request: { body: jsonBody(exportComparisonSchema) },
  responses: fileResponses,
});

export function comparisonRoutes(services: Services) {
  const { library, readers, log } = services;
  const app = new OpenAPIHono<ScopeEnv>();
  app.openAPIRegistry.registerPath({
    method: 'post',
    path: '/comparisons',
    summary: 'Zwei Fassungen eines Textes gegenüberstellen',
    request: { body: taskBody(comparisonRequestSchema) },
    responses: {
      200: {
        description:
          'Absatz für Absatz: was gleich blieb, was sich änderte, und was davon die Sache betrifft',
        content: { ...json(comparisonSchema), ...eventStream },
      },
    },
  });
  return app
    .openapi(exportOne, async (c) => {
      const { format, comparison } = c.req.valid('json');
      const file = await exportPaper(comparisonPaper(comparison), format);
      return fileResponse(c, { ...file, content: file.bytes });
    })
    .post('/comparisons', taskInput(comparisonRequestSchema, services), async (c) => {
      const { scope } = c.var;
      const { request, files } = c.req.valid('json');
      const start = (signal: AbortSignal) => compare({ library, scope, signal }, readers, request, files);
      if (wantsEvents(c)) {
        return streamEvents(
          c,
          async function* events(signal) {
            yield { type: 'compared', result: yield* start(signal) };
          },
          log,
        );
      }
      return c.json(await resultOf(start(c.req.raw.signal)), 200);
    });
}
