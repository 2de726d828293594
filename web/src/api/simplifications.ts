import type { StreamEvent } from '../../../api/contract/events.ts';
import type { Simplification, SimplificationBody, SimplifyRequest } from '../../../api/contract/simplify.ts';
import { nameIn } from '../draft/save-file.ts';
import { api, asStream, events } from './connection.ts';
import { succeeded } from './problem.ts';

const { simplifications } = api;
const one = simplifications[':id'];

/** A rewriting as it comes about, not kept: progress, then the result. */
export async function* simplify(
  json: Partial<SimplifyRequest>,
  signal: AbortSignal,
): AsyncGenerator<StreamEvent> {
  const request = simplifications.$post({ json }, { headers: asStream, init: { signal } });
  yield* events(await succeeded(request));
}

/** What this house adds to the words of plain language. */
export const loadHouseWords = async () => (await succeeded(api['house-words'].$get())).json();

export const listSimplifications = async (signal: AbortSignal) =>
  (await succeeded(simplifications.$get({ query: {} }, { init: { signal } }))).json();

export const loadSimplification = async (id: string, signal: AbortSignal): Promise<Simplification> =>
  (await succeeded(one.$get({ param: { id } }, { init: { signal } }))).json();

/** @throws ApiError with code „work-conflict“ when another state was saved since `revision` */
export const saveSimplification = async (id: string, revision: number, body: SimplificationBody) =>
  (await succeeded(one.$put({ param: { id }, json: { revision, body } }))).json();

export const removeSimplification = (id: string) => succeeded(one.$delete({ param: { id } }));

export const restoreSimplification = (id: string) => succeeded(one.restore.$post({ param: { id } }));

export type FileFormat = 'docx' | 'odt' | 'md';

/** The rewriting as a file, with the name that the server gives it. */
export async function exportSimplification(format: FileFormat, body: SimplificationBody): Promise<File> {
  const answer = await succeeded(simplifications.export.$post({ json: { format, body } }));
  return new File([await answer.blob()], nameIn(answer.headers.get('content-disposition') ?? ''));
}
