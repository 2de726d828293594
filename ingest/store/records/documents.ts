import { and, count, desc, eq, ilike, inArray, or, type SQL } from 'drizzle-orm';
import { type Block, documentText } from '../../document.ts';
import type { DocumentFilter } from '../../library-types.ts';
import type { AccessScope } from '../access-scope.ts';
import { decodeContents } from './contents.ts';
import type { Database } from './database.ts';
import type { DocumentRecord } from './document-record.ts';
import { dossierId } from './dossiers.ts';
import { documents, documentVersions, dossiers } from './schema.ts';
import { visible } from './visible.ts';

/** Newest first; `total` counts beyond the page asked for. */
export async function listDocuments(
  db: Database,
  scope: AccessScope,
  { title, dossier, ids, offset = 0, limit = 100 }: DocumentFilter = {},
): Promise<{ documents: DocumentRecord[]; total: number }> {
  const conditions = [visible(scope, documents.dossierId)];
  if (dossier !== undefined) {
    const id = await dossierId(db, scope, dossier);
    if (id === null) return { documents: [], total: 0 };
    conditions.push(eq(documents.dossierId, id));
  }
  if (title) {
    const words = `%${title.replace(/[\\%_]/g, '\\$&')}%`;
    conditions.push(or(ilike(documents.title, words), ilike(documents.source, words)));
  }
  if (ids) conditions.push(inArray(documents.id, [...ids]));
  const rows = await selectRecords(db, and(...conditions))
    .offset(offset)
    .limit(limit);
  const [{ total } = { total: 0 }] = await db
    .select({ total: count() })
    .from(documents)
    .where(and(...conditions));
  return { documents: rows.map(toRecord), total };
}

export async function findDocument(
  db: Database,
  scope: AccessScope,
  id: string,
): Promise<DocumentRecord | null> {
  const [row] = await selectRecords(db, one(scope, id));
  return row ? toRecord(row) : null;
}

/** The text of the current version. */
export async function findContent(
  db: Database,
  scope: AccessScope,
  id: string,
): Promise<{ text: string; blocks: Block[] } | null> {
  const [row] = await db
    .select({ contents: documentVersions.contents })
    .from(documents)
    .innerJoin(
      documentVersions,
      and(eq(documentVersions.documentId, documents.id), eq(documentVersions.version, documents.version)),
    )
    .where(one(scope, id));
  if (!row) return null;
  const blocks = decodeContents(row.contents);
  return { text: documentText(blocks), blocks };
}

/** What names and describes a document's original file; null when none was kept. */
export async function findOriginal(
  db: Database,
  scope: AccessScope,
  id: string,
): Promise<{ digest: string; mediaType: string; name: string } | null> {
  const [row] = await db
    .select({ digest: documents.digest, mediaType: documents.mediaType, name: documents.source })
    .from(documents)
    .where(and(one(scope, id), eq(documents.hasOriginal, true)));
  return row ?? null;
}

function one(scope: AccessScope, id: string): SQL | undefined {
  return and(eq(documents.id, id), visible(scope, documents.dossierId));
}

function selectRecords(db: Database, condition: SQL | undefined) {
  return db
    .select({ document: documents, dossier: { id: dossiers.id, name: dossiers.name } })
    .from(documents)
    .innerJoin(dossiers, eq(dossiers.id, documents.dossierId))
    .where(condition)
    .orderBy(desc(documents.ingestedAt), desc(documents.id))
    .$dynamic();
}

type Row = Awaited<ReturnType<typeof selectRecords>>[number];

function toRecord({ document, dossier }: Row): DocumentRecord {
  const { id, title, source, kind, mediaType, number, date, authors, language, bytes, words, pages } =
    document;
  const { needsOcr, passages, status, errorCode, errorMessage, ingestedAt } = document;
  return {
    id,
    dossier,
    title,
    source,
    kind,
    mediaType,
    number,
    date,
    authors,
    language,
    bytes,
    words,
    pages,
    needsOcr,
    passages,
    status,
    error: errorCode === null ? null : { code: errorCode, message: errorMessage ?? '' },
    ingestedAt: ingestedAt.toISOString(),
  };
}
