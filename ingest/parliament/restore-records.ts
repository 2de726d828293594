import { setImmediate } from 'node:timers/promises';
import { and, eq, inArray, lt } from 'drizzle-orm';
import { decodeContents } from '../store/records/contents.ts';
import type { Database } from '../store/records/database.ts';
import { documents, documentVersions } from '../store/records/schema.ts';
import type { Stores } from '../store/stores.ts';
import { recordEdition, structureEdition } from './record-of.ts';
import { indexWordsAgain, passUnspoken } from './restore-words.ts';
import { removeRecords, writeRecords } from './write-records.ts';

const documentsPerStep = 10;

/**
 * Takes apart documents that were taken in before their records were, or by an earlier edition of the rules; where
 * only words are indexed otherwise since, only those are. A step is written as a whole or not at all, so that it can be
 * broken off at any point; the next start goes on from there. Searches go on in between.
 */
export async function restoreRecords(stores: Stores, signal: AbortSignal): Promise<void> {
  const { db, exclusive } = stores;
  await exclusive(() => passUnspoken(db));
  const { documentId, version, recordEdition: edition } = documentVersions;
  const outdated = await db
    .select({ documentId, version, edition })
    .from(documentVersions)
    .innerJoin(documents, shown)
    .where(lt(edition, recordEdition));
  const [unread, worded] = [
    outdated.filter((one) => one.edition < structureEdition),
    outdated.filter((one) => one.edition >= structureEdition),
  ];
  for (let done = 0; done < unread.length && !signal.aborted; done += documentsPerStep) {
    const step = unread.slice(done, done + documentsPerStep).map((one) => one.documentId);
    await exclusive(() => restoreStep(db, step));
    await setImmediate();
  }
  for (const record of worded) {
    if (signal.aborted) return;
    await exclusive(() => indexWordsAgain(db, record));
    await setImmediate();
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
