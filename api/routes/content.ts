import type { z } from 'zod';

/** Media type entry of a JSON body for `createRoute`. */
export function json<T extends z.ZodType>(schema: T) {
  return { 'application/json': { schema } };
}

/** The same as a required request body: without `required`, a request without content type validates as `{}`. */
export function jsonBody<T extends z.ZodType>(schema: T) {
  return { content: json(schema), required: true as const };
}

/** Description of a stream of `streamEventSchema` events; typed as nothing, so that it leaves the client's types alone. */
export const eventStream: object = {
  'text/event-stream': {
    schema: { type: 'string', description: 'Server-sent events; data is a StreamEvent.' },
  },
};

/** The request of a task as JSON, or as a form with files beside it; read by `taskInput`. */
export function taskBody<T extends z.ZodType>(schema: T) {
  return {
    required: true as const,
    content: { ...json(schema), 'multipart/form-data': { schema: taskForm } },
  };
}

const taskForm = {
  type: 'object' as const,
  required: ['file'],
  properties: {
    request: { type: 'string' as const, description: 'Die Anfrage als JSON' },
    file: { type: 'array' as const, items: { type: 'string' as const, format: 'binary' } },
  },
};
