import { createRoute, OpenAPIHono } from '@hono/zod-openapi';
import { z } from 'zod';
import { requireDossier } from '../access/dossier.ts';
import type { ScopeEnv } from '../access/scope.ts';
import {
  type ConversationContext,
  conversationChangeSchema,
  conversationHeadSchema,
  conversationSchema,
  conversationVersionSchema,
  newConversationSchema,
} from '../contract/conversation.ts';
import type { Services } from '../services.ts';
import { Conversations, untitled } from '../tasks/converse/conversations.ts';
import { json, jsonBody } from './content.ts';
import { idParam } from './documents.ts';

const conversation = {
  200: { description: 'Das Gespräch mit allen Fragen und Antworten', content: json(conversationSchema) },
};

const versionParam = idParam.extend({ revision: z.coerce.number().int().min(1) });

const list = createRoute({
  method: 'get',
  path: '/conversations',
  summary: 'Die eigenen Gespräche, zuletzt geführte zuerst',
  request: {
    query: z.object({
      offset: z.coerce.number().int().min(0).default(0),
      limit: z.coerce.number().int().min(1).max(500).default(100),
    }),
  },
  responses: {
    200: {
      description: 'Ein Ausschnitt der Liste und die Zahl aller Gespräche',
      content: json(z.object({ conversations: z.array(conversationHeadSchema), total: z.int() })),
    },
  },
});

const create = createRoute({
  method: 'post',
  path: '/conversations',
  summary: 'Ein Gespräch beginnen',
  request: { body: jsonBody(newConversationSchema) },
  responses: { 201: { description: 'Das neue Gespräch', content: json(conversationSchema) } },
});

const get = createRoute({
  method: 'get',
  path: '/conversations/{id}',
  summary: 'Ein Gespräch',
  request: { params: idParam },
  responses: conversation,
});

const change = createRoute({
  method: 'patch',
  path: '/conversations/{id}',
  summary: 'Ein Gespräch umbenennen oder ihm andere Dokumente geben',
  request: { params: idParam, body: jsonBody(conversationChangeSchema) },
  responses: conversation,
});

const remove = createRoute({
  method: 'delete',
  path: '/conversations/{id}',
  summary: 'Ein Gespräch entfernen; dreißig Tage lang lässt sich das rückgängig machen',
  request: { params: idParam },
  responses: { 204: { description: 'Es ist entfernt.' } },
});

const restore = createRoute({
  method: 'post',
  path: '/conversations/{id}/restore',
  summary: 'Ein entferntes Gespräch zurückholen',
  request: { params: idParam },
  responses: conversation,
});

const versions = createRoute({
  method: 'get',
  path: '/conversations/{id}/versions',
  summary: 'Frühere Fassungen, wie sie vor geänderten Fragen bestanden',
  request: { params: idParam },
  responses: {
    200: {
      description: 'Die Fassungen, neueste zuerst',
      content: json(z.object({ versions: z.array(conversationVersionSchema) })),
    },
  },
});

const version = createRoute({
  method: 'get',
  path: '/conversations/{id}/versions/{revision}',
  summary: 'Eine frühere Fassung',
  request: { params: versionParam },
  responses: conversation,
});

const restoreVersion = createRoute({
  method: 'post',
  path: '/conversations/{id}/versions/{revision}/restore',
  summary: 'Eine frühere Fassung zur geltenden machen; die bisherige bleibt als Fassung aufbewahrt',
  request: { params: versionParam },
  responses: conversation,
});

/** A person's conversations; asking within one is the business of `turns.ts`. */
export function conversationRoutes({ library }: Services) {
  const requireContext = async (scope: ScopeEnv['Variables']['scope'], context?: ConversationContext) => {
    if (context?.from === 'dossier') await requireDossier(library, scope, context.dossier);
  };
  return new OpenAPIHono<ScopeEnv>()
    .openapi(list, async (c) =>
      c.json(await new Conversations(library.works, c.var.scope).list(c.req.valid('query')), 200),
    )
    .openapi(create, async (c) => {
      const { title = untitled, context } = c.req.valid('json');
      await requireContext(c.var.scope, context);
      return c.json(await new Conversations(library.works, c.var.scope).create(title, context), 201);
    })
    .openapi(get, async (c) =>
      c.json(await new Conversations(library.works, c.var.scope).get(c.req.valid('param').id), 200),
    )
    .openapi(change, async (c) => {
      const { title, context } = c.req.valid('json');
      await requireContext(c.var.scope, context);
      const wanted = { ...(title !== undefined && { title }), ...(context !== undefined && { context }) };
      const conversations = new Conversations(library.works, c.var.scope);
      return c.json(await conversations.change(c.req.valid('param').id, () => wanted), 200);
    })
    .openapi(remove, async (c) => {
      await new Conversations(library.works, c.var.scope).remove(c.req.valid('param').id);
      return c.body(null, 204);
    })
    .openapi(restore, async (c) =>
      c.json(await new Conversations(library.works, c.var.scope).restore(c.req.valid('param').id), 200),
    )
    .openapi(versions, async (c) => {
      const conversations = new Conversations(library.works, c.var.scope);
      return c.json({ versions: await conversations.versions(c.req.valid('param').id) }, 200);
    })
    .openapi(version, async (c) => {
      const { id, revision } = c.req.valid('param');
      return c.json(await new Conversations(library.works, c.var.scope).version(id, revision), 200);
    })
    .openapi(restoreVersion, async (c) => {
      const { id, revision } = c.req.valid('param');
      const conversations = new Conversations(library.works, c.var.scope);
      return c.json(await conversations.restoreVersion(id, revision), 200);
    });
}
