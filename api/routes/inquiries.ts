import { createRoute, OpenAPIHono } from '@hono/zod-openapi';
import { z } from 'zod';
import { requireDossier } from '../access/dossier.ts';
import type { ScopeEnv } from '../access/scope.ts';
import { draftResultSchema } from '../contract/drafts.ts';
import {
  assembleRequestSchema,
  inquiryListSchema,
  saveInquirySchema,
  storedInquirySchema,
} from '../contract/inquiry.ts';
import { requireForm } from '../forms/forms.ts';
import type { Services } from '../services.ts';
import { kept } from '../tasks/draft/keep.ts';
import { answerForm, assembleAnswer } from '../tasks/inquiry/assemble-answer.ts';
import { Inquiries } from '../tasks/inquiry/inquiries.ts';
import { eventStream, json, jsonBody } from './content.ts';
import { idParam, pageQuery } from './params.ts';
import { taskResponse } from './task-response.ts';

const stored = { 200: { description: 'Die Anfrage', content: json(storedInquirySchema) } };

const list = createRoute({
  method: 'get',
  path: '/inquiries',
  summary: 'Die eigenen Kleinen Anfragen, zuletzt bearbeitete zuerst',
  request: { query: pageQuery.extend({ dossier: z.string().optional() }) },
  responses: { 200: { description: 'Ein Ausschnitt und die Zahl aller', content: json(inquiryListSchema) } },
});

const get = createRoute({
  method: 'get',
  path: '/inquiries/{id}',
  summary: 'Eine Kleine Anfrage mit Zuständigkeit, Stand und Zuarbeit je Frage',
  request: { params: idParam },
  responses: stored,
});

const save = createRoute({
  method: 'put',
  path: '/inquiries/{id}',
  summary: 'Eine Kleine Anfrage sichern; wurde sie inzwischen anderswo geändert, 409 mit dem dortigen Stand',
  request: { params: idParam, body: jsonBody(saveInquirySchema) },
  responses: stored,
});

const remove = createRoute({
  method: 'delete',
  path: '/inquiries/{id}',
  summary: 'Eine Kleine Anfrage entfernen; dreißig Tage lang lässt sich das rückgängig machen',
  request: { params: idParam },
  responses: { 204: { description: 'Sie ist entfernt.' } },
});

const restore = createRoute({
  method: 'post',
  path: '/inquiries/{id}/restore',
  summary: 'Eine entfernte Kleine Anfrage zurückholen',
  request: { params: idParam },
  responses: stored,
});

const assemble = createRoute({
  method: 'post',
  path: '/inquiries/{id}/answer',
  summary: 'Die Antwort in der Form einer Drucksache zusammenstellen',
  request: { params: idParam, body: jsonBody(assembleRequestSchema) },
  responses: {
    200: { description: 'Der Entwurf der Antwort', content: { ...json(draftResultSchema), ...eventStream } },
  },
});

/** The Kleine Anfragen a person works on; taking one in is the business of `inquiry-papers.ts`. */
export function inquiryRoutes({ library, readers, forms, models, prompts, log }: Services) {
  const inquiries = (c: { var: ScopeEnv['Variables'] }) => new Inquiries(library.works, c.var.scope);
  return new OpenAPIHono<ScopeEnv>()
    .openapi(list, async (c) => c.json(await inquiries(c).list(c.req.valid('query')), 200))
    .openapi(get, async (c) => c.json(await inquiries(c).get(c.req.valid('param').id), 200))
    .openapi(save, async (c) =>
      c.json(await inquiries(c).save(c.req.valid('param').id, c.req.valid('json')), 200),
    )
    .openapi(remove, async (c) => {
      await inquiries(c).remove(c.req.valid('param').id);
      return c.body(null, 204);
    })
    .openapi(restore, async (c) => c.json(await inquiries(c).restore(c.req.valid('param').id), 200))
    .openapi(assemble, async (c) => {
      const { scope } = c.var;
      const request = c.req.valid('json');
      const { inquiry, dossier } = await inquiries(c).get(c.req.valid('param').id);
      const named = request.dossier ?? (request.documents ? undefined : (dossier ?? undefined));
      await requireDossier(library, scope, named);
      const form = await requireForm(forms, answerForm);
      const begin = (signal: AbortSignal) => {
        const context = { library, scope, signal, readers, models, prompts };
        const wanted = { ...request, dossier: named };
        return kept(context, wanted, assembleAnswer(context, form, inquiry, wanted));
      };
      return taskResponse(c, begin, log);
    });
}
