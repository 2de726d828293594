import { and, asc, eq, inArray, lt } from 'drizzle-orm';
import { decodeContents } from '../store/records/contents.ts';
import type { Database } from '../store/records/database.ts';
import { documents, documentVersions } from '../store/records/schema.ts';
import type { Stores } from '../store/stores.ts';
import { recordEdition } from './record-of.ts';
import { removeRecords, writeRecords } from './write-records.ts';

const documentsPerStep = 25;

/**
 * Takes apart documents that were taken in before their records were, or by an earlier edition of the rules. A step
 * is written as a whole or not at all, so that it can be broken off at any point; the next start goes on from there.
 */
export async function restoreRecords(stores: Stores, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    const left = await stores.exclusive(() => restoreStep(stores.db));
    if (!left) return;
  }
}

/** False when there was nothing to do. */
async function restoreStep(db: Database): Promise<boolean> {
  const versions = await outdated(db);
  if (versions.length === 0) return false;
  const ids = versions.map(({ documentId }) => documentId);
  await db.transaction(async (tx) => {
    await removeRecords(tx, versions);
    await writeRecords(tx, versions);
    await tx
      .update(documentVersions)
      .set({ recordEdition })
      .where(
        and(inArray(documentVersions.documentId, ids), lt(documentVersions.recordEdition, recordEdition)),
      );
  });
  return true;
}

async function outdated(db: Database) {
  const rows = await db
    .select({ document: documents, contents: documentVersions.contents })
    .from(documentVersions)
    .innerJoin(
      documents,
      and(eq(documents.id, documentVersions.documentId), eq(documents.version, documentVersions.version)),
    )
    .where(lt(documentVersions.recordEdition, recordEdition))
    .orderBy(asc(documentVersions.documentId))
    .limit(documentsPerStep);
  return rows.map(({ document: { id, dossierId, version, kind, number, date, title }, contents }) => ({
    documentId: id,
    dossierId,
    version: version!,
    document: { kind, number, date, title, blocks: decodeContents(contents) },
  }));
}
