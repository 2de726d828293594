import { and, eq, inArray, lt } from 'drizzle-orm';
import { decodeContents } from '../store/records/contents.ts';
import type { Database } from '../store/records/database.ts';
import { documents, documentVersions } from '../store/records/schema.ts';
import type { Stores } from '../store/stores.ts';
import { recordEdition } from './record-of.ts';
import { removeRecords, writeRecords } from './write-records.ts';

const documentsPerStep = 50;

/**
 * Takes apart documents that were taken in before their records were, or by an earlier edition of the rules. A step
 * is written as a whole or not at all, so that it can be broken off at any point; the next start goes on from there.
 */
export async function restoreRecords(stores: Stores, signal: AbortSignal): Promise<void> {
  const outdated = await stores.db
    .select({ id: documents.id })
    .from(documentVersions)
    .innerJoin(documents, shown)
    .where(lt(documentVersions.recordEdition, recordEdition));
  for (let done = 0; done < outdated.length && !signal.aborted; done += documentsPerStep) {
    const step = outdated.slice(done, done + documentsPerStep).map(({ id }) => id);
    await stores.exclusive(() => restoreStep(stores.db, step));
  }
}

const shown = and(
  eq(documents.id, documentVersions.documentId),
  eq(documents.version, documentVersions.version),
);

/** Documents that have got another version or gone meanwhile are left alone. */
async function restoreStep(db: Database, ids: readonly string[]): Promise<void> {
  const isOutdated = and(
    inArray(documentVersions.documentId, [...ids]),
    lt(documentVersions.recordEdition, recordEdition),
  );
  const rows = await db
    .select({ document: documents, contents: documentVersions.contents })
    .from(documentVersions)
    .innerJoin(documents, shown)
    .where(isOutdated);
  const versions = rows.map(({ document, contents }) => {
    const { id: documentId, dossierId, version, kind, number, date, title } = document;
    const source = { kind, number, date, title, blocks: decodeContents(contents) };
    return { documentId, dossierId, version: version!, document: source };
  });
  await db.transaction(async (tx) => {
    await removeRecords(tx, versions);
    await writeRecords(tx, versions);
    await tx.update(documentVersions).set({ recordEdition }).where(isOutdated);
  });
}
