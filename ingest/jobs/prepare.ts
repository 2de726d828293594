import { and, eq, isNotNull, isNull } from 'drizzle-orm';
import type { SourceDocument } from '../document.ts';
import { passagesOf } from '../passages/split.ts';
import { ReadError } from '../readers/read-error.ts';
import type { ReaderPool } from '../reading/reader-pool.ts';
import type { Database } from '../store/records/database.ts';
import { documents, jobFiles } from '../store/records/schema.ts';
import type { Stores } from '../store/stores.ts';
import { mediaTypeOf } from './media-type.ts';
import { failures, type FinishedFile, type OpenFile, type Outcome } from './outcome.ts';

interface Workplace {
  stores: Stores;
  readers: ReaderPool;
  /** Called when reading begins. */
  onBegin(): void;
}

/**
 * Reads a file and splits it into passages, unless its content has become known since it arrived. Whatever goes
 * wrong with the file is an outcome; only failures of the stores are thrown.
 */
export async function prepare(
  { stores, readers, onBegin }: Workplace,
  file: OpenFile,
): Promise<FinishedFile> {
  const { db, files } = stores;
  const begun = performance.now();
  const known = await alreadyThere(db, file);
  if (known) return { file, outcome: known, begun, attempts: 0 };
  await markIndexing(db, file);
  onBegin();
  const outcome = await read(readers, files.path(file.digest), file.path).catch((error: unknown): Outcome => {
    if (error instanceof ReadError) {
      return { kind: 'failed', failure: { code: error.code, message: error.message } };
    }
    return { kind: 'failed', failure: failures.internal, cause: error };
  });
  return { file, outcome, begun, attempts: 0 };
}

async function read(readers: ReaderPool, path: string, name: string): Promise<Outcome> {
  const document = await readers.read(path, name);
  const mediaType = await mediaTypeOf(path, name);
  const hasText = document.blocks.some(({ text }) => text !== '');
  if (!hasText && document.pages?.needsOcr.length) return needsOcr(mediaType, document.pages);
  return { kind: 'text', mediaType, document, passages: await passagesOf(document) };
}

function needsOcr(
  mediaType: string,
  { count, needsOcr: pages }: NonNullable<SourceDocument['pages']>,
): Outcome {
  const what = count === 1 ? 'Die Seite enthält' : `Alle ${count} Seiten enthalten`;
  const message = `${what} nur Bilder. Zum Durchsuchen braucht die Datei zuerst eine Texterkennung (OCR).`;
  return {
    kind: 'needs-ocr',
    mediaType,
    pages: count,
    needsOcr: pages,
    failure: { code: 'needs-ocr', message },
  };
}

/** Looks again: the document may be gone, or the same content indexed by now. */
async function alreadyThere(
  db: Database,
  file: OpenFile,
): Promise<{ kind: 'removed' } | { kind: 'unchanged'; documentId: string } | null> {
  const [own] = await db
    .select({ version: documents.version, digest: documents.digest })
    .from(documents)
    .where(eq(documents.id, file.documentId));
  if (!own) return { kind: 'removed' };
  if (own.version !== null) {
    return own.digest === file.digest ? { kind: 'unchanged', documentId: file.documentId } : null;
  }
  const [twin] = await db
    .select({ id: documents.id })
    .from(documents)
    .where(
      and(
        eq(documents.dossierId, file.dossierId),
        eq(documents.digest, file.digest),
        isNotNull(documents.version),
      ),
    )
    .limit(1);
  return twin ? { kind: 'unchanged', documentId: twin.id } : null;
}

async function markIndexing(db: Database, file: OpenFile): Promise<void> {
  await db.update(jobFiles).set({ status: 'indexing' }).where(eq(jobFiles.id, file.id));
  await db
    .update(documents)
    .set({ status: 'indexing' })
    .where(and(eq(documents.id, file.documentId), isNull(documents.version)));
}
