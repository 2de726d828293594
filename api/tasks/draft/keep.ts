import type { DraftRequest, DraftResult } from '../../contract/drafts.ts';
import { badRequest } from '../../errors/api-error.ts';
import type { Task, TaskContext } from '../task.ts';
import { Drafts } from './stored/drafts.ts';

/** @throws ApiError when files come along: what is not stored could not be shown when the draft is opened again */
export function requireKeepable({ keep }: Pick<DraftRequest, 'keep'>, files: readonly unknown[]): void {
  if (!keep || files.length === 0) return;
  throw badRequest(
    'Ein Entwurf, der aufbewahrt wird, braucht aufgenommene Quellen: Nehmen Sie die Dateien zuerst in ein Dossier auf.',
    'files-not-kept',
  );
}

/** Keeps what a task has drafted, where the request asks for it. */
export async function* kept(
  context: TaskContext,
  { keep, dossier }: Pick<DraftRequest, 'keep' | 'dossier'>,
  task: Task<DraftResult>,
): Task<DraftResult> {
  const result = yield* task;
  if (!keep) return result;
  const { id, revision } = await new Drafts(context).create(result.draft, dossier);
  return { ...result, stored: { id, revision } };
}
