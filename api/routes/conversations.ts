import { createRoute, OpenAPIHono } from '@hono/zod-openapi';
import { z } from 'zod';
import { requireDossier } from '../access/dossier.ts';
import type { ScopeEnv } from '../access/scope.ts';
import {
  type ConversationContext,
  conversationChangeSchema,
  conversationSchema,
  conversationVersionSchema,
  newConversationSchema,
} from '../contract/conversation.ts';
import { keptHeadSchema } from '../contract/kept.ts';
import type { Services } from '../services.ts';
import { Conversations, untitled } from '../tasks/converse/conversations.ts';
import { json, jsonBody } from './content.ts';
import { idParam, pageQuery, versionParam } from './params.ts';

const conversation = {
  200: { description: 'Das Gespräch mit allen Fragen und Antworten', content: json(conversationSchema) },
};

const list = createRoute({
  method: 'get',
  path: '/conversations',
  summary: 'Die eigenen Gespräche, zuletzt geführte zuerst',
  request: { query: pageQuery },
  responses: {
    200: {
      description: 'Ein Ausschnitt der Liste und die Zahl aller Gespräche',
      content: json(z.object({ conversations: z.array(keptHeadSchema), total: z.int() })),
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
  const own = (c: { var: ScopeEnv['Variables'] }) => new Conversations(library.works, c.var.scope);
  const requireContext = async (scope: ScopeEnv['Variables']['scope'], context?: ConversationContext) => {
    if (context?.from === 'dossier') await requireDossier(library, scope, context.dossier);
  };
  return new OpenAPIHono<ScopeEnv>()
    .openapi(list, async (c) => c.json(await own(c).list(c.req.valid('query')), 200))
    .openapi(create, async (c) => {
      const { title = untitled, context } = c.req.valid('json');
      await requireContext(c.var.scope, context);
      return c.json(await own(c).create(title, context), 201);
    })
    .openapi(get, async (c) => c.json(await own(c).get(c.req.valid('param').id), 200))
    .openapi(change, async (c) => {
      const { title, context } = c.req.valid('json');
      await requireContext(c.var.scope, context);
      const wanted = { ...(title !== undefined && { title }), ...(context !== undefined && { context }) };
      return c.json(await own(c).change(c.req.valid('param').id, () => wanted), 200);
    })
    .openapi(remove, async (c) => {
      await own(c).remove(c.req.valid('param').id);
      return c.body(null, 204);
    })
    .openapi(restore, async (c) => c.json(await own(c).restore(c.req.valid('param').id), 200))
    .openapi(versions, async (c) => c.json({ versions: await own(c).versions(c.req.valid('param').id) }, 200))
    .openapi(version, async (c) => {
      const { id, revision } = c.req.valid('param');
      return c.json(await own(c).version(id, revision), 200);
    })
    .openapi(restoreVersion, async (c) => {
      const { id, revision } = c.req.valid('param');
      return c.json(await own(c).restoreVersion(id, revision), 200);
    });
}
