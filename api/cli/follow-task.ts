import type { GroundedText } from '../contract/grounded-text.ts';
import { readEvents } from './events.ts';
import { report } from './output.ts';
import { RequestFailed } from './request-failed.ts';

/** Asks for a task's events instead of its result alone. */
export const asEvents = { headers: { accept: 'text/event-stream' } };

/**
 * The result of a task, whose progress is told on standard error meanwhile.
 *
 * @throws RequestFailed with the problem that ended it
 */
export async function followTask<Result extends GroundedText = GroundedText>(
  response: Response,
): Promise<Result> {
  for await (const event of readEvents(response)) {
    if (event.type === 'error') throw new RequestFailed(event.problem);
    // The server sends the result of the task that was asked for.
    if (event.type === 'done') return event.result as Result;
    if (event.type === 'progress') {
      report(event.total ? `${event.message} (${event.done} von ${event.total})` : event.message);
    }
  }
  throw new Error('The stream ended without a result.');
}
