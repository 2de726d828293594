import type { Context } from 'hono';
import type { GroundedText } from '../contract/grounded-text.ts';
import { eventsOf, resultOf, type Task } from '../tasks/task.ts';
import { streamEvents, wantsEvents } from './event-stream.ts';

/** Answers with a task's result, or with its events where the client asks for them. */
export async function taskResponse<Result extends GroundedText>(
  c: Context,
  start: (signal: AbortSignal) => Task<Result>,
  log: (error: unknown) => void,
) {
  if (wantsEvents(c)) return streamEvents(c, (signal) => eventsOf(start(signal)), log);
  return c.json(await resultOf(start(c.req.raw.signal)), 200);
}
