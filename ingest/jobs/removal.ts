import { and, eq, inArray } from 'drizzle-orm';
import type { AccessScope } from '../store/access-scope.ts';
import type { Database } from '../store/records/database.ts';
import { documents, jobFiles } from '../store/records/schema.ts';
import { visible } from '../store/records/visible.ts';
import type { Stores } from '../store/stores.ts';
import { failures } from './outcome.ts';
import { forgetRemovedDocuments, keepRemoved } from './removed.ts';
import { removeLeftovers, removeUnneededFiles } from './tidy.ts';

/**
 * Takes a document and its attachments out of everything. They are gone for every reader in one step; passages
 * follow, after a crash at the next start. Text and originals stay for as long as the removal can be undone. Returns
 * the jobs that still had work on them, or null when there is no such document in scope.
 */
export async function removeDocument(
  stores: Stores,
  scope: AccessScope,
  id: string,
): Promise<Set<string> | null> {
  const removed = await stores.db.transaction(async (tx) => {
    const [found] = await tx
      .select({ id: documents.id })
      .from(documents)
      .where(and(eq(documents.id, id), visible(scope, documents.dossierId)));
    if (!found) return null;
    const deleted = await deleteDocuments(tx, [id]);
    await keepRemoved(tx, id, deleted.rows);
    return deleted;
  });
  if (!removed) return null;
  await stores.exclusive(async () => {
    await stores.passages.remove(removed.rows.flatMap(versionsOf));
    await removeLeftovers(stores, removed.ids);
    await forgetRemovedDocuments(stores);
  });
  await removeUnneededFiles(stores, removed.digests);
  stores.upkeep.changed(removed.ids.length);
  return removed.jobs;
}

const versionsOf = ({ id, version }: DeletedRow) => (version === null ? [] : [{ documentId: id, version }]);

type DeletedRow = typeof documents.$inferSelect;

export interface Deleted {
  rows: DeletedRow[];
  ids: string[];
  digests: string[];
  /** Jobs in which files for these documents were waiting. */
  jobs: Set<string>;
}

/** Deletes the rows of documents and, level by level, of their attachments; ends what jobs had to do for them. */
export async function deleteDocuments(db: Database, ids: readonly string[]): Promise<Deleted> {
  const deleted: Deleted = { rows: [], ids: [], digests: [], jobs: new Set() };
  for (let level = [...ids]; level.length > 0;) {
    const rows = await db.delete(documents).where(inArray(documents.id, level)).returning();
    deleted.rows.push(...rows);
    deleted.ids.push(...rows.map(({ id }) => id));
    deleted.digests.push(...rows.map(({ digest }) => digest));
    const children = await db
      .select({ id: documents.id })
      .from(documents)
      .where(inArray(documents.parentId, level));
    level = children.map((child) => child.id);
  }
  if (deleted.ids.length === 0) return deleted;
  const ended = await db
    .update(jobFiles)
    .set({ status: 'failed', errorCode: failures.removed.code, errorMessage: failures.removed.message })
    .where(and(inArray(jobFiles.documentId, deleted.ids), inArray(jobFiles.status, ['queued', 'indexing'])))
    .returning({ jobId: jobFiles.jobId, digest: jobFiles.digest });
  for (const { jobId, digest } of ended) {
    deleted.jobs.add(jobId);
    if (digest) deleted.digests.push(digest);
  }
  return deleted;
}
