import { and, eq, inArray, isNull, sql, type SQL } from 'drizzle-orm';
import { removeRecords } from '../parliament/write-records.ts';
import type { Database } from '../store/records/database.ts';
import { documents, documentVersions, jobFiles, removedDocuments } from '../store/records/schema.ts';
import type { Stores } from '../store/stores.ts';

const versionsPerStep = 500;
const digestsPerStep = 5_000;

/**
 * Removes versions that no document shows any more, nor would if its removal were undone, passages and records first: as long as a version may have any,
 * its row is there to tell. All of them, or only those of the documents given. Call it with `exclusive` held.
 */
export async function removeLeftovers({ db, passages }: Stores, ids?: readonly string[]): Promise<void> {
  const leftovers = await findLeftovers(db, ids && inArray(documentVersions.documentId, [...ids]));
  for (let from = 0; from < leftovers.length; from += versionsPerStep) {
    const step = leftovers.slice(from, from + versionsPerStep);
    await passages.remove(step);
    await removeRecords(db, step);
    const rows = step.map(({ documentId, version }) => sql`(${documentId}::text, ${version}::integer)`);
    await db
      .delete(documentVersions)
      .where(
        sql`(${documentVersions.documentId}, ${documentVersions.version}) in (${sql.join(rows, sql`, `)})`,
      );
  }
}

function findLeftovers(db: Database, condition: SQL | undefined) {
  return db
    .select({ documentId: documentVersions.documentId, version: documentVersions.version })
    .from(documentVersions)
    .leftJoin(
      documents,
      and(eq(documents.id, documentVersions.documentId), eq(documents.version, documentVersions.version)),
    )
    .leftJoin(
      removedDocuments,
      and(
        eq(removedDocuments.id, documentVersions.documentId),
        eq(removedDocuments.version, documentVersions.version),
      ),
    )
    .where(and(isNull(documents.id), isNull(removedDocuments.id), condition));
}

/** Deletes those of the given originals that neither a document, nor an undone removal, nor an unfinished job needs. */
export async function removeUnneededFiles({ db, files }: Stores, digests: readonly string[]): Promise<void> {
  for (let from = 0; from < digests.length; from += digestsPerStep) {
    const step = digests.slice(from, from + digestsPerStep);
    await files.removeUnless(step, (candidates) => neededDigests(db, candidates));
  }
}

/** Looks through all originals, a folder at a time: after a crash some may belong to nothing. */
export async function removeOrphanedFiles(stores: Stores): Promise<void> {
  for await (const digests of stores.files.all()) await removeUnneededFiles(stores, digests);
}

async function neededDigests(db: Database, digests: string[]): Promise<Set<string>> {
  const kept = await db
    .selectDistinct({ digest: documents.digest })
    .from(documents)
    .where(and(inArray(documents.digest, digests), eq(documents.hasOriginal, true)));
  const recoverable = await db
    .selectDistinct({ digest: removedDocuments.digest })
    .from(removedDocuments)
    .where(and(inArray(removedDocuments.digest, digests), eq(removedDocuments.hasOriginal, true)));
  const open = await db
    .selectDistinct({ digest: jobFiles.digest })
    .from(jobFiles)
    .where(and(inArray(jobFiles.digest, digests), inArray(jobFiles.status, ['queued', 'indexing'])));
  return new Set([...kept, ...recoverable, ...open].flatMap(({ digest }) => digest ?? []));
}
