import { createRoute, OpenAPIHono } from '@hono/zod-openapi';
import type { ScopeEnv } from '../access/scope.ts';
import type { StreamEvent } from '../contract/events.ts';
import { newTurnSchema, type StoredTurn, storedTurnSchema } from '../contract/conversation.ts';
import type { Services } from '../services.ts';
import { converse } from '../tasks/converse/converse.ts';
import { Conversations } from '../tasks/converse/conversations.ts';
import { RunningAnswers } from '../tasks/converse/running-answers.ts';
import { chooseModel } from '../tasks/writing/engine.ts';
import { ModelRecord } from '../tasks/provenance/model-record.ts';
import { eventStream, json, jsonBody } from './content.ts';
import { idParam } from './params.ts';
import { streamEvents, wantsEvents } from './event-stream.ts';

const postTurn = createRoute({
  method: 'post',
  path: '/conversations/{id}/turns',
  summary: 'In einem Gespräch fragen, oder eine frühere Frage durch eine andere ersetzen',
  request: { params: idParam, body: jsonBody(newTurnSchema) },
  responses: {
    200: {
      description: 'Die Frage mit ihrer Antwort, wie das Gespräch sie aufbewahrt',
      content: { ...json(storedTurnSchema), ...eventStream },
    },
  },
});

const postStop = createRoute({
  method: 'post',
  path: '/conversations/{id}/stop',
  summary: 'Die Antwort anhalten, die gerade geschrieben wird; was schon da steht, bleibt',
  request: { params: idParam },
  responses: { 204: { description: 'Es wird nichts mehr geschrieben.' } },
});

/** Asking within conversations; everything else about them stands in `conversations.ts`. */
export function turnRoutes({ library, models, prompts, log }: Services) {
  const running = new RunningAnswers();

  /** The events of an answer; the conversation is free for the next question when they end. */
  async function* answer(
    scope: ScopeEnv['Variables']['scope'],
    id: string,
    request: Parameters<typeof converse>[2],
    caller: AbortSignal,
  ): AsyncGenerator<StreamEvent, StoredTurn> {
    const model = chooseModel(models, { engine: 'generative', model: request.model })!;
    const conversations = new Conversations(library.works, scope);
    const { signal, end } = running.begin(id, caller);
    try {
      const record = new ModelRecord(model);
      return yield* converse({ library, scope, signal, prompts, record, conversations, log }, id, request);
    } finally {
      end();
    }
  }

  return new OpenAPIHono<ScopeEnv>()
    .openapi(postTurn, async (c) => {
      const { scope } = c.var;
      const { id } = c.req.valid('param');
      const request = c.req.valid('json');
      if (wantsEvents(c)) return streamEvents(c, (signal) => answer(scope, id, request, signal), log);
      return c.json(await storedTurn(answer(scope, id, request, c.req.raw.signal)), 200);
    })
    .openapi(postStop, async (c) => {
      const { id } = c.req.valid('param');
      await new Conversations(library.works, c.var.scope).get(id);
      running.stop(id);
      return c.body(null, 204);
    });
}

async function storedTurn(answering: AsyncGenerator<StreamEvent, StoredTurn>): Promise<StoredTurn> {
  for (;;) {
    const step = await answering.next();
    if (step.done) return step.value;
  }
}
