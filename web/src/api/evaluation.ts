import { api } from './connection.ts';
import { succeeded } from './problem.ts';

/** A run of `amtsfeder eval` by its id, the last one where null. */
export async function loadEvaluation(run: string | null, signal: AbortSignal) {
  const query = run === null ? {} : { run };
  return (await succeeded(api.eval.report.$get({ query }, { init: { signal } }))).json();
}

/** The id of the newest document that came as this file; null where there is none. */
export async function documentOfFile(file: string): Promise<string | null> {
  const { documents } = await (await succeeded(api.documents.$get({ query: { title: file } }))).json();
  const found = documents.find(({ source }) => source === file || source.endsWith(`/${file}`));
  return found?.id ?? null;
}
