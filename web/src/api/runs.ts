import type { StreamEvent } from '../../../api/contract/events.ts';
import type { Run, startRunSchema } from '../../../api/contract/runs.ts';
import type { z } from 'zod';
import { api, asStream, events } from './connection.ts';
import { succeeded } from './problem.ts';

const { runs } = api;
const one = runs[':id'];

/** What may be begun, as a form gives it: defaults are the server's business. */
export type StartRun = z.input<typeof startRunSchema>;

/** Begins a long task, with files where it is about some. From then on it goes on by itself. */
export async function startRun(json: StartRun, files: readonly File[] = []): Promise<Run> {
  const input = files.length > 0 ? { form: { request: JSON.stringify(json), file: [...files] } } : { json };
  return (await succeeded(runs.$post(input))).json();
}

/** A run's text so far, what comes, and how it ends. */
export async function* followRun(id: string, signal: AbortSignal): AsyncGenerator<StreamEvent> {
  const request = one.$get({ param: { id } }, { headers: asStream, init: { signal } });
  yield* events(await succeeded(request));
}

/** Every change of every run, until none is under way. */
export async function* followRuns(): AsyncGenerator<Run> {
  const request = runs.$get({}, { headers: asStream });
  for await (const event of events(await succeeded(request))) if (event.type === 'run') yield event.run;
}

export const listRuns = async () => (await (await succeeded(runs.$get({}))).json()).runs;

export const getRun = async (id: string) => (await succeeded(one.$get({ param: { id } }))).json();

export const stopRun = (id: string) => succeeded(one.stop.$post({ param: { id } }));

export const runAgain = async (id: string) => (await succeeded(one.again.$post({ param: { id } }))).json();

export const removeRun = (id: string) => succeeded(one.$delete({ param: { id } }));
