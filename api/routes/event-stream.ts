import type { Context, TypedResponse } from 'hono';
import { streamSSE } from 'hono/streaming';
import type { StreamEvent } from '../contract/events.ts';
import { isUnexpected, toProblem } from '../errors/problem.ts';

/** A stream in place of JSON: to the typed client, which reads JSON, it never happens. */
type EventStream = Response & TypedResponse<never, 200, 'json'>;

/** Proxies take a connection for dead that is silent for a minute; a model may think longer. */
const heartbeatMs = 15_000;

/** Does the client want a stream rather than one JSON value? */
export function wantsEvents(c: Context): boolean {
  return (c.req.header('accept') ?? '').includes('text/event-stream');
}

/**
 * Streams events as they come; the event's name is its `type`. When the client goes away the signal handed to
 * `produce` is aborted and the generator is closed. Errors become an `error` event: headers are long gone, nothing
 * thrown in here reaches `onError`, and Hono's own handling would send the error's message as it is. While nothing
 * comes, a comment is sent every `beatMs`.
 */
export function streamEvents(
  c: Context,
  produce: (signal: AbortSignal) => AsyncIterable<StreamEvent>,
  log: (error: unknown) => void,
  { beatMs = heartbeatMs }: { beatMs?: number } = {},
): EventStream {
  // Proxies like nginx hold streams back unless told otherwise.
  c.header('X-Accel-Buffering', 'no');
  const gone = new AbortController();
  const response = streamSSE(c, async (stream) => {
    stream.onAbort(() => gone.abort());
    const beat = setInterval(() => void stream.write(':\n\n'), beatMs);
    try {
      for await (const event of produce(gone.signal)) {
        if (stream.aborted) break;
        await stream.writeSSE(message(event));
      }
    } catch (error) {
      if (gone.signal.aborted) return;
      if (isUnexpected(error)) log(error);
      await stream.writeSSE(message({ type: 'error', problem: toProblem(error) }));
    } finally {
      clearInterval(beat);
    }
  });
  return response as EventStream;
}

function message(event: StreamEvent) {
  return { event: event.type, data: JSON.stringify(event) };
}
