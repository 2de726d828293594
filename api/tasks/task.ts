import type { Library } from '../../ingest/library-types.ts';
import type { AccessScope } from '../../ingest/store/access-scope.ts';
import type { StreamEvent } from '../contract/events.ts';
import type { GroundedText } from '../contract/grounded-text.ts';

/** What a task may use, and for whom it works. */
export interface TaskContext {
  library: Library;
  scope: AccessScope;
  /** Aborted when nobody waits for the result any more. */
  signal: AbortSignal;
}

/** A task under way: tells what it is doing, and returns the result. Either engine fits this shape. */
export type Task<Result = GroundedText> = AsyncGenerator<StreamEvent, Result>;

/** A step of a task that yields events and ends with something other than the task's result. */
export type Step<Outcome> = AsyncGenerator<StreamEvent, Outcome>;

/** A progress event; `done` of `total` where a total is known. */
export function progress(
  message: string,
  done: number | null = null,
  total: number | null = null,
): StreamEvent {
  return { type: 'progress', message, done, total };
}

/** Runs a task to its end and returns the result alone. */
export async function resultOf<Result>(task: Task<Result>): Promise<Result> {
  for (;;) {
    const step = await task.next();
    if (step.done) return step.value;
  }
}

/** The events of a task, its result as the last one. */
export async function* eventsOf(task: Task): AsyncGenerator<StreamEvent> {
  const result = yield* task;
  yield { type: 'done', result };
}
