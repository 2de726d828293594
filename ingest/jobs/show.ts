import { and, eq, inArray, isNull, notExists } from 'drizzle-orm';
import type { Database } from '../store/records/database.ts';
import { insertMany } from '../store/records/bulk.ts';
import { describingColumns, type DocumentRow, replaceVersion } from '../store/records/document-row.ts';
import { documents, jobFiles } from '../store/records/schema.ts';
import { type Arrival, recordArrivals } from './arrivals.ts';
import { droppedAttachments } from './attachments.ts';
import { type FileResult, finishFiles } from './finish.ts';
import { failures, type FinishedFile, type OpenFile } from './outcome.ts';
import { type Deleted, deleteDocuments } from './removal.ts';

/** A file whose text, passages and attachments are stored, but not shown. */
export interface StoredFile extends FinishedFile {
  /** The new version's number; undefined when there is none, or its document has gone. */
  version: number | undefined;
  attachments: Arrival[];
}

/** What is left to do once documents show their new versions. */
export interface Shown {
  /** Originals that may have become unneeded. */
  digests: string[];
  /** Documents that may have left versions behind. */
  ids: string[];
  /** Files to be looked at once more: the document whose content they repeat has gone. */
  again: OpenFile[];
}

type Existing = Pick<typeof documents.$inferSelect, 'id' | 'version' | 'digest' | 'pages' | 'passages'>;

/**
 * Lets documents show what reading their files has come to, finishes the files and adds attachments to the job.
 * Run it in one transaction: it is the moment in which new versions become searchable and old ones cease to be.
 */
export async function show(tx: Database, batch: readonly StoredFile[]): Promise<Shown> {
  const existing = await lockDocuments(tx, batch);
  const shown: Shown = { digests: [], ids: batch.map(({ file }) => file.documentId), again: [] };
  const rows: DocumentRow[] = [];
  const results: FileResult[] = [];
  for (const stored of batch) {
    const own = existing.get(stored.file.documentId);
    const result = resultOf(stored, existing);
    if (result) results.push(result);
    else shown.again.push(stored.file);
    shown.digests.push(stored.file.digest, ...(own ? [own.digest] : []));
    if (!own) continue;
    const row = indexedRow(stored);
    if (row) rows.push(row);
    else if (own.version === null) await showAttempt(tx, stored);
  }
  await insertMany(tx, documents, rows, replaceVersion);
  await finishFiles(tx, results);
  await dropTwins(tx, batch);
  for (const stored of batch) {
    if (!existing.has(stored.file.documentId)) continue;
    const dropped = await showAttachments(tx, stored);
    shown.ids.push(...dropped.ids);
    shown.digests.push(...dropped.digests);
  }
  return shown;
}

/** The documents of a batch, and those whose content its files repeat, as they are until the transaction ends. */
async function lockDocuments(tx: Database, batch: readonly StoredFile[]): Promise<Map<string, Existing>> {
  const ids = batch.flatMap(({ file, outcome }) =>
    outcome.kind === 'unchanged' ? [file.documentId, outcome.documentId] : [file.documentId],
  );
  const { id, version, digest, pages, passages } = documents;
  const rows = await tx
    .select({ id, version, digest, pages, passages })
    .from(documents)
    .where(inArray(id, [...new Set(ids)]))
    .for('update');
  return new Map(rows.map((row) => [row.id, row]));
}

/** What the job tells of a file; null when it has to be looked at again. */
function resultOf(
  { file, outcome, begun }: StoredFile,
  existing: ReadonlyMap<string, Existing>,
): FileResult | null {
  const own = existing.get(file.documentId);
  const { id, documentId } = file;
  const seconds = (performance.now() - begun) / 1000;
  const nothing = { id, documentId, seconds, pages: null, passages: 0, replaced: false, error: null };
  if (!own || outcome.kind === 'removed') return { ...nothing, status: 'failed', error: failures.removed };
  switch (outcome.kind) {
    case 'text': {
      const pages = outcome.document.pages?.count ?? null;
      const passages = outcome.passages.length;
      return { ...nothing, status: 'indexed', pages, passages, replaced: own.version !== null };
    }
    case 'unchanged': {
      const same = existing.get(outcome.documentId);
      if (!same || same.version === null || same.digest !== file.digest) return null;
      return {
        ...nothing,
        status: 'unchanged',
        documentId: same.id,
        pages: same.pages,
        passages: same.passages,
      };
    }
    case 'needs-ocr':
      return { ...nothing, status: 'needs-ocr', pages: outcome.pages, error: outcome.failure };
    case 'failed':
      return { ...nothing, status: 'failed', error: outcome.failure };
  }
}

function indexedRow({ file, outcome, version }: StoredFile): DocumentRow | null {
  if (outcome.kind !== 'text' || version === undefined) return null;
  return {
    ...describingColumns(outcome.document),
    id: file.documentId,
    dossierId: file.dossierId,
    source: file.path,
    version,
    digest: file.digest,
    hasOriginal: true,
    mediaType: outcome.mediaType,
    bytes: file.bytes,
    passages: outcome.passages.length,
    status: 'indexed',
    errorCode: null,
    errorMessage: null,
    ingestedAt: new Date(),
  };
}

/** A document without any version shows why. */
async function showAttempt(tx: Database, { file, outcome }: StoredFile): Promise<void> {
  if (outcome.kind !== 'needs-ocr' && outcome.kind !== 'failed') return;
  const { code, message } = outcome.failure;
  const read =
    outcome.kind === 'needs-ocr'
      ? { mediaType: outcome.mediaType, pages: outcome.pages, needsOcr: outcome.needsOcr }
      : {};
  await tx
    .update(documents)
    .set({
      ...read,
      status: outcome.kind,
      digest: file.digest,
      bytes: file.bytes,
      errorCode: code,
      errorMessage: message,
    })
    .where(eq(documents.id, file.documentId));
}

/** Takes away documents that never got a version because their content is in the dossier already. */
async function dropTwins(tx: Database, batch: readonly StoredFile[]): Promise<void> {
  const ids = batch.flatMap(({ file, outcome }) =>
    outcome.kind === 'unchanged' && outcome.documentId !== file.documentId ? [file.documentId] : [],
  );
  if (ids.length === 0) return;
  const openFiles = tx
    .select({ id: jobFiles.id })
    .from(jobFiles)
    .where(and(eq(jobFiles.documentId, documents.id), inArray(jobFiles.status, ['queued', 'indexing'])));
  await tx
    .delete(documents)
    .where(and(inArray(documents.id, ids), isNull(documents.version), notExists(openFiles)));
}

/** Adds the attachments of a new version to its job, and removes those that only an earlier version had. */
async function showAttachments(tx: Database, stored: StoredFile): Promise<Deleted> {
  const { file, outcome, attachments, version } = stored;
  if (outcome.kind !== 'text' || version === undefined)
    return { rows: [], ids: [], digests: [], jobs: new Set() };
  const { jobId, dossierId, documentId, depth } = file;
  await recordArrivals(tx, { jobId, dossierId, parentId: documentId, depth: depth + 1 }, attachments);
  return deleteDocuments(tx, await droppedAttachments(tx, documentId, attachments));
}
