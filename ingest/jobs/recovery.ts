import { eq } from 'drizzle-orm';
import { documents, jobFiles } from '../store/records/schema.ts';
import type { Stores } from '../store/stores.ts';
import { removeLeftovers, removeOrphanedFiles } from './tidy.ts';

/**
 * Brings the stores into order before anything else is done with them: what an earlier process left half-done is
 * undone, and the files it was reading are open again.
 */
export async function recover(stores: Stores, { afterCrash }: { afterCrash: boolean }): Promise<void> {
  const { db } = stores;
  await db.update(jobFiles).set({ status: 'queued' }).where(eq(jobFiles.status, 'indexing'));
  await db.update(documents).set({ status: 'queued' }).where(eq(documents.status, 'indexing'));
  await stores.exclusive(async () => {
    await removeLeftovers(stores);
    if (afterCrash) await removeOrphanedFiles(stores);
  });
}
