import { OpenAPIHono } from '@hono/zod-openapi';
import { requireDossier } from '../access/dossier.ts';
import type { ScopeEnv } from '../access/scope.ts';
import { inquiryRequestSchema, inquiryResultSchema } from '../contract/inquiry.ts';
import type { Services } from '../services.ts';
import { Inquiries } from '../tasks/inquiry/inquiries.ts';
import { takeIn } from '../tasks/inquiry/take-in.ts';
import { taskInput } from '../uploads/task-input.ts';
import { json, taskBody } from './content.ts';

export function inquiryPaperRoutes(services: Services) {
  const { library, readers } = services;
  const app = new OpenAPIHono<ScopeEnv>();
  app.openAPIRegistry.registerPath({
    method: 'post',
    path: '/inquiries',
    summary: 'Eine Kleine Anfrage aufnehmen: Vorbemerkung, Fragen, Frist, frühere Antworten je Frage',
    request: { body: taskBody(inquiryRequestSchema) },
    responses: { 200: { description: 'Die Anfrage', content: json(inquiryResultSchema) } },
  });
  return app.post('/inquiries', taskInput(inquiryRequestSchema, services), async (c) => {
    const startedAt = performance.now();
    const { scope } = c.var;
    const { request, files } = c.req.valid('json');
    await requireDossier(library, scope, request.dossier);
    const context = { library, scope, signal: c.req.raw.signal };
    const inquiry = await takeIn(context, readers, request, files);
    const stored = request.keep
      ? await new Inquiries(library.works, c.var.scope).create(inquiry, request.dossier)
      : null;
    const tookMs = Math.round(performance.now() - startedAt);
    return c.json({ inquiry, stored: stored && { id: stored.id, revision: stored.revision }, tookMs }, 200);
  });
}
