import { and, desc, eq, lt, or, sql } from 'drizzle-orm';
import { LibraryError } from '../library-error.ts';
import type { RemovedDocument } from '../library-types.ts';
import type { AccessScope } from '../store/access-scope.ts';
import type { Database } from '../store/records/database.ts';
import { documents, dossiers, removedDocuments } from '../store/records/schema.ts';
import { visible } from '../store/records/visible.ts';
import type { Stores } from '../store/stores.ts';
import { failures } from './outcome.ts';
import { indexAgain } from './restore.ts';
import { removeLeftovers, removeUnneededFiles } from './tidy.ts';

type DocumentRow = typeof documents.$inferSelect;

const daysUntilGone = 30;

/** Writes down what one removal has taken away, so that it can be undone. Run it in the removal's transaction. */
export async function keepRemoved(
  tx: Database,
  removal: string,
  rows: readonly DocumentRow[],
): Promise<void> {
  const removedAt = new Date();
  for (const row of rows) {
    const { id, dossierId, version, digest, hasOriginal } = row;
    const document = JSON.stringify(row);
    await tx
      .insert(removedDocuments)
      .values({ id, removal, dossierId, version, digest, hasOriginal, document, removedAt });
  }
}

/** Documents whose removal can be undone, last removed first; attachments come back with their mail. */
export async function listRemoved(db: Database, scope: AccessScope): Promise<RemovedDocument[]> {
  const rows = await db
    .select({
      document: removedDocuments.document,
      dossier: dossiers.name,
      removedAt: removedDocuments.removedAt,
    })
    .from(removedDocuments)
    .innerJoin(dossiers, eq(dossiers.id, removedDocuments.dossierId))
    .where(
      and(
        eq(removedDocuments.id, removedDocuments.removal),
        visible(scope, removedDocuments.dossierId),
        sql`${removedDocuments.removedAt} > now() - make_interval(days => ${daysUntilGone})`,
      ),
    )
    .orderBy(desc(removedDocuments.removedAt));
  return rows.map(({ document, dossier, removedAt }) => {
    const { id, title, source } = JSON.parse(document) as DocumentRow;
    return { id, title, source, dossier, removedAt: removedAt.toISOString() };
  });
}

/**
 * Undoes a removal: the document and its attachments are there again at once, and are found again when their passages
 * have been made anew. False when there is no such removal in scope.
 *
 * @throws LibraryError `document-replaced` when another document has taken its place meanwhile
 */
export async function restoreDocument(stores: Stores, scope: AccessScope, id: string): Promise<boolean> {
  const restored = await stores.db.transaction(async (tx) => {
    const rows = await tx
      .select()
      .from(removedDocuments)
      .where(and(eq(removedDocuments.removal, id), visible(scope, removedDocuments.dossierId)));
    const found = rows.map(({ document }) => readRow(document));
    if (found.length === 0) return [];
    await requireFree(tx, found);
    await tx.insert(documents).values(found);
    await tx.delete(removedDocuments).where(eq(removedDocuments.removal, id));
    return found;
  });
  const ids = restored.flatMap((row) => (row.version === null ? [] : [row.id]));
  if (ids.length > 0) await stores.exclusive(() => indexAgain(stores, ids));
  stores.upkeep.changed(restored.length);
  return restored.length > 0;
}

/** Documents whose removal can no longer be undone: their text and originals go. Call it with `exclusive` held. */
export async function forgetRemovedDocuments(stores: Stores): Promise<void> {
  const old = lt(removedDocuments.removedAt, sql`now() - make_interval(days => ${daysUntilGone})`);
  const rows = await stores.db
    .delete(removedDocuments)
    .where(old)
    .returning({ id: removedDocuments.id, digest: removedDocuments.digest });
  if (rows.length === 0) return;
  await removeLeftovers(
    stores,
    rows.map((row) => row.id),
  );
  await removeUnneededFiles(
    stores,
    rows.map((row) => row.digest),
  );
}

/** What was being read when it was removed would be waited for in vain. */
function readRow(document: string): DocumentRow {
  const row = JSON.parse(document) as DocumentRow;
  const waits = row.status === 'queued' || row.status === 'indexing';
  const status = row.version === null ? ('failed' as const) : ('indexed' as const);
  return {
    ...row,
    ingestedAt: new Date(row.ingestedAt),
    ...(waits && { status }),
    ...(waits &&
      row.version === null && { errorCode: failures.removed.code, errorMessage: failures.removed.message }),
  };
}

async function requireFree(tx: Database, rows: readonly DocumentRow[]): Promise<void> {
  const places = rows.map(({ dossierId, source }) =>
    and(eq(documents.dossierId, dossierId), eq(documents.source, source)),
  );
  const [taken] = await tx
    .select({ title: documents.title })
    .from(documents)
    .where(or(...places))
    .limit(1);
  if (!taken) return;
  throw new LibraryError(
    'document-replaced',
    `Inzwischen liegt „${taken.title}“ an derselben Stelle. Entfernen Sie zuerst dieses Dokument.`,
  );
}
