import type { z } from 'zod';

/** Media type entry of a JSON body for `createRoute`. */
export function json<T extends z.ZodType>(schema: T) {
  return { 'application/json': { schema } };
}

/** The same as a required request body: without `required`, a request without content type validates as `{}`. */
export function jsonBody<T extends z.ZodType>(schema: T) {
  return { content: json(schema), required: true as const };
}

/** Description of a stream of `streamEventSchema` events; it is no zod schema, so it leaves the client's types alone. */
export const eventStream = {
  'text/event-stream': {
    schema: { type: 'string' as const, description: 'Server-sent events; data is a StreamEvent.' },
  },
};
