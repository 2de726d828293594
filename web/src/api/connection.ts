import { hc } from 'hono/client';
import { z } from 'zod';
import type { AppType } from '../../../api/app.ts';
import { streamEventSchema, type StreamEvent } from '../../../api/contract/events.ts';
import { eventData } from './event-stream.ts';
import { ApiError } from './problem.ts';

// zod compiles validators with `new Function` unless told not to; our content security policy forbids that.
z.config({ jitless: true });

/** The typed client of the API. */
export const { api } = hc<AppType>('/');

/** Headers of a request whose answer is read by {@link events}. */
export const asStream = { accept: 'text/event-stream' };

/** The events of a stream; one that tells of a problem is thrown as such. */
export async function* events({
  body,
}: {
  body: ReadableStream<Uint8Array> | null;
}): AsyncGenerator<StreamEvent> {
  if (!body) return;
  for await (const data of eventData(body)) {
    const event = streamEventSchema.parse(JSON.parse(data));
    if (event.type === 'error') throw new ApiError(event.problem);
    yield event;
  }
}
