import type { StreamEvent } from '../contract/events.ts';
import type { GroundedText } from '../contract/grounded-text.ts';
import { readEvents } from './events.ts';
import { report } from './output.ts';
import { RequestFailed } from './request-failed.ts';

/** Asks for a task's events instead of its result alone. */
export const asEvents = { headers: { accept: 'text/event-stream' } };

type ResultEvent = Extract<StreamEvent, { result: unknown }>;
type Results = { [Event in ResultEvent as Event['type']]: Event['result'] };

/**
 * The result that comes as an event of this type, `done` for most tasks; progress is told on standard error meanwhile.
 *
 * @throws RequestFailed with the problem that ended it
 */
export async function followEvents<Type extends keyof Results>(
  response: Response,
  type: Type,
): Promise<Results[Type]> {
  for await (const event of readEvents(response)) {
    if (event.type === 'error') throw new RequestFailed(event.problem);
    if ('result' in event && event.type === type) return event.result as Results[Type];
    if (event.type === 'progress') {
      report(event.total ? `${event.message} (${event.done} von ${event.total})` : event.message);
    }
  }
  throw new Error('The stream ended without a result.');
}

/** The result of a task that writes a text. */
export async function followTask<Result extends GroundedText = GroundedText>(
  response: Response,
): Promise<Result> {
  // The server sends the result of the task that was asked for.
  return (await followEvents(response, 'done')) as Result;
}
