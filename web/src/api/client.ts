import type { AdoptRequest } from '../../../api/contract/adopt.ts';
import type { Job } from '../../../api/contract/documents.ts';
import type { Filters } from '../research/query.ts';
import { api, asStream, events } from './connection.ts';
import { succeeded } from './problem.ts';

/** A printed line to highlight: PDF points, origin at the page's top left corner. */
export type Box = Awaited<ReturnType<typeof findPrintedBoxes>>['boxes'][number];

/** How the server itself is doing. */
export const loadHealth = async (signal: AbortSignal) =>
  (await succeeded(api.health.$get({}, { init: { signal } }))).json();

/** The configured language models; with `probe` their servers are asked, and each model has to say a word. */
export const listModels = async ({ probe }: { probe: boolean }, signal: AbortSignal) =>
  (
    await succeeded(api.models.$get({ query: { probe: probe ? 'true' : 'false' } }, { init: { signal } }))
  ).json();

export const listDossiers = async () => (await succeeded(api.dossiers.$get())).json();

/** The documents of a dossier, or of all; newest first. */
export async function listDocuments(
  {
    dossier,
    offset,
    limit,
    title = '',
  }: { dossier: string | null; offset: number; limit: number; title?: string },
  signal?: AbortSignal,
) {
  const query = {
    offset: String(offset),
    limit: String(limit),
    ...(dossier !== null && { dossier }),
    ...(title !== '' && { title }),
  };
  return (await succeeded(api.documents.$get({ query }, signal && { init: { signal } }))).json();
}

export const loadDocument = async (id: string) =>
  (await succeeded(api.documents[':id'].$get({ param: { id } }))).json();

export const loadText = async (id: string) =>
  (await succeeded(api.documents[':id'].text.$get({ param: { id } }))).json();

/** Where the original file is served from, byte for byte. */
export const fileUrl = (id: string) => `/api/documents/${encodeURIComponent(id)}/file`;

/** Where stretches of a PDF's text are printed; `span` of a box says which. */
export async function findPrintedBoxes(id: string, spans: readonly (readonly [number, number])[]) {
  const query = { spans: spans.map((span) => span.join('-')).join(',') };
  return (await succeeded(api.documents[':id'].boxes.$get({ param: { id }, query }))).json();
}

/** Documents whose removal can still be undone. */
export const listRemoved = async (signal: AbortSignal) =>
  (await (await succeeded(api['removed-documents'].$get({}, { init: { signal } }))).json()).documents;

export const restoreDocument = (id: string) =>
  succeeded(api.documents[':id'].restore.$post({ param: { id } }));

export const removeDocument = (id: string) => succeeded(api.documents[':id'].$delete({ param: { id } }));

export const listJobs = async () => (await succeeded(api.jobs.$get())).json();

/** A job's states until it is done. */
export async function* watchJob(id: string): AsyncGenerator<Job> {
  const request = api.jobs[':id'].$get({ param: { id } }, { headers: asStream });
  for await (const event of events(await succeeded(request))) if (event.type === 'job') yield event.job;
}

export async function search(query: string, filters: Filters, limit: number, signal: AbortSignal) {
  return (
    await succeeded(api.search.$post({ json: { query, limit, ...filters } }, { init: { signal } }))
  ).json();
}

/** Makes a draft of a finished text, statements and citations as they are. */
export const adoptText = async (json: AdoptRequest) =>
  (await succeeded(api.drafts.adopted.$post({ json }))).json();
