import { resultSchema, type StreamEvent } from '../../../api/contract/events.ts';
import { ApiError, isAbort } from '../api/problem.ts';
import { followRun } from '../api/runs.ts';
import { getWork } from '../api/works.ts';
import { mostFailures, pauseAfter } from './reconnect.ts';

/** A run was ended by its owner before there was a result. */
export class RunStopped extends Error {
  override name = 'RunStopped';
}

/**
 * The events of a run until it is done. A connection that breaks is taken up again: the run goes on without it, and
 * tells from the beginning what it has written.
 *
 * @throws ApiError with the reason of a run that failed; RunStopped
 */
export async function* untilDone(id: string, signal: AbortSignal): AsyncGenerator<StreamEvent> {
  for (let failures = 0; ;) {
    try {
      for await (const event of followRun(id, signal)) {
        failures = 0;
        yield event;
        if (event.type !== 'run') continue;
        const { state, problem } = event.run;
        if (state === 'done') return;
        if (state === 'stopped') throw new RunStopped();
        if (state === 'failed' && problem) throw new ApiError(problem);
      }
    } catch (error) {
      const meant = error instanceof RunStopped || (error instanceof ApiError && error.status < 502);
      if (meant || isAbort(error) || ++failures === mostFailures) throw error;
    }
    yield { type: 'progress', message: 'Die Verbindung wird wieder aufgenommen', done: null, total: null };
    await pauseAfter(failures);
    signal.throwIfAborted();
    yield { type: 'restart' };
  }
}

/** The text a run writes, as it comes about, and as it is kept at the end. @throws as `untilDone` */
export async function* textOf(id: string, signal: AbortSignal): AsyncGenerator<StreamEvent> {
  yield* untilDone(id, signal);
  const { body } = await getWork(id, signal);
  yield { type: 'done', result: resultSchema.parse((body as { result?: unknown }).result) };
}
