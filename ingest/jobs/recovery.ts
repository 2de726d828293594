import { and, eq, inArray, notExists, sql } from 'drizzle-orm';
import type { Database } from '../store/records/database.ts';
import { documents, jobFiles, jobs } from '../store/records/schema.ts';
import { forgetOldRuns } from '../store/records/runs.ts';
import { forgetRemovedWorks } from '../store/records/works.ts';
import type { Stores } from '../store/stores.ts';
import { forgetRemovedDocuments } from './removed.ts';
import { removeLeftovers, removeOrphanedFiles } from './tidy.ts';

/**
 * Brings the stores into order before anything else is done with them: what an earlier process left half-done is
 * undone, and the files it was reading are open again.
 */
export async function recover(stores: Stores, { afterCrash }: { afterCrash: boolean }): Promise<void> {
  const { db } = stores;
  await db.update(jobFiles).set({ status: 'queued' }).where(eq(jobFiles.status, 'indexing'));
  await db.update(documents).set({ status: 'queued' }).where(eq(documents.status, 'indexing'));
  await forgetOldJobs(db);
  await forgetRemovedWorks(db);
  await forgetOldRuns(db);
  await stores.exclusive(async () => {
    await forgetRemovedDocuments(stores);
    await removeLeftovers(stores);
    if (afterCrash) await removeOrphanedFiles(stores);
  });
}

/** What became of files is told for three months. */
async function forgetOldJobs(db: Database): Promise<void> {
  const open = db
    .select({ id: jobFiles.id })
    .from(jobFiles)
    .where(and(eq(jobFiles.jobId, jobs.id), inArray(jobFiles.status, ['queued', 'indexing'])));
  await db.delete(jobs).where(and(sql`${jobs.createdAt} < now() - interval '90 days'`, notExists(open)));
}
