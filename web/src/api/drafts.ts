import {
  draftConflictSchema,
  type Draft,
  type DraftStatement,
  type StoredDraft,
} from '../../../api/contract/drafts.ts';
import type { ExportQuery } from '../../../api/contract/exports.ts';
import type { EngineChoice } from '../../../api/contract/tasks.ts';
import { api } from './connection.ts';
import { succeeded } from './problem.ts';

const { drafts } = api;
const one = drafts[':id'];

/** Somebody saved the draft in between, perhaps the same person in another window. */
export class DraftConflict extends Error {
  override name = 'DraftConflict';
  readonly current: StoredDraft;

  constructor(current: StoredDraft) {
    super('Der Entwurf wurde inzwischen an anderer Stelle geändert.');
    this.current = current;
  }
}

export const listForms = async (signal: AbortSignal) =>
  (await succeeded(api.forms.$get({}, { init: { signal } }))).json();

export const listDrafts = async (dossier: string | null, signal: AbortSignal) =>
  (
    await succeeded(
      drafts.$get({ query: { limit: '500', ...(dossier && { dossier }) } }, { init: { signal } }),
    )
  ).json();

export const getDraft = async (id: string, signal: AbortSignal) =>
  (await succeeded(one.$get({ param: { id } }, { init: { signal } }))).json();

/** @throws DraftConflict when another state was saved since `revision` */
export async function saveDraft(
  id: string,
  json: { revision: number; draft: Draft; keep?: boolean },
  { keepalive = false } = {},
): Promise<StoredDraft> {
  const answer = await one.$put({ param: { id }, json }, { init: { keepalive } });
  // The refusal brings the other state along; the description of the route does not know refusals.
  if ((answer.status as number) === 409)
    throw new DraftConflict(draftConflictSchema.parse(await answer.json()).current);
  return (await succeeded(Promise.resolve(answer))).json();
}

export const removeDraft = (id: string) => succeeded(one.$delete({ param: { id } }));

export const bringBackDraft = (id: string) => succeeded(one.restore.$post({ param: { id } }));

export const listVersions = async (id: string, signal: AbortSignal) =>
  (await succeeded(one.versions.$get({ param: { id } }, { init: { signal } }))).json();

/** Goes back to an earlier version; the state before stays as a version itself. */
export const restoreVersion = async (id: string, version: number, revision: number) =>
  (
    await succeeded(
      one.versions[':revision'].restore.$post({
        param: { id, revision: String(version) },
        json: { revision },
      }),
    )
  ).json();

export const compareVersions = async (id: string, from: number, to: number, signal: AbortSignal) =>
  (
    await succeeded(
      one.comparison.$get(
        { param: { id }, query: { from: String(from), to: String(to) } },
        { init: { signal } },
      ),
    )
  ).json();

/** Asks for one part again; nothing is saved. */
export const redraftPart = async (
  json: { draft: Draft; part: string; wish: string } & EngineChoice,
  signal: AbortSignal,
) => (await succeeded(drafts.part.$post({ json }, { init: { signal } }))).json();

/** What a person has written, sentence by sentence with what carries it. */
export const checkSentences = async ({ sources, notes }: Draft, text: string): Promise<DraftStatement[]> =>
  (await (await succeeded(drafts.statements.$post({ json: { sources, notes, text } }))).json()).statements;

/** A passage as a statement that cites it. */
export const citePassage = async (json: { documentId: string; start: number; end: number }) =>
  (await succeeded(drafts.passage.$post({ json }))).json();

export const listLetterheads = async (signal: AbortSignal) =>
  (await (await succeeded(api.letterheads.$get({}, { init: { signal } }))).json()).letterheads;

/** Where a draft is to be had as a file. */
export const exportUrl = (id: string, query: ExportQuery): string =>
  `/api/drafts/${encodeURIComponent(id)}/export?${new URLSearchParams(
    Object.entries(query).filter((entry): entry is [string, string] => Boolean(entry[1])),
  )}`;
