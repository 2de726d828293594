import { randomUUID } from 'node:crypto';
import { and, eq, inArray, or } from 'drizzle-orm';
import type { Failure } from '../store/records/document-record.ts';
import type { Database } from '../store/records/database.ts';
import { insertMany } from '../store/records/bulk.ts';
import { documents, jobFiles } from '../store/records/schema.ts';

/** A file that is in the file store, or that could not be stored. */
export interface Arrival {
  /** The document's source. */
  path: string;
  bytes: number;
  digest: string | null;
  failure: Failure | null;
}

/** Where files arrive: the job that does the work, and for attachments the mail that brought them. */
export interface Destination {
  jobId: string;
  dossierId: string;
  parentId: string | null;
  depth: number;
}

const rowsPerStatement = 500;

/**
 * Writes down files for a job to work on, in order, each with its document. A file whose content is indexed in
 * the dossier already, under the same source or, when the source is new, under any, is `unchanged` at once.
 * Run it in a transaction: afterwards the files are acknowledged.
 */
export async function recordArrivals(
  db: Database,
  destination: Destination,
  arrivals: readonly Arrival[],
): Promise<void> {
  for (let from = 0; from < arrivals.length; from += rowsPerStatement) {
    await recordChunk(db, destination, arrivals.slice(from, from + rowsPerStatement));
  }
}

type JobFileRow = typeof jobFiles.$inferInsert;
type DocumentRow = typeof documents.$inferInsert;
type Known = Pick<
  typeof documents.$inferSelect,
  'id' | 'source' | 'digest' | 'version' | 'pages' | 'passages'
>;

async function recordChunk(
  db: Database,
  { jobId, dossierId, parentId, depth }: Destination,
  arrivals: readonly Arrival[],
): Promise<void> {
  const known = await knownDocuments(db, dossierId, arrivals);
  const bySource = new Map(known.map((document) => [document.source, document]));
  const byDigest = new Map(known.flatMap((one) => (one.version === null ? [] : [[one.digest, one]])));
  const waiting = await withOpenFiles(db, [...bySource.values()]);
  const added = new Map<string, DocumentRow>();
  const retried = new Set<string>();

  const rows = arrivals.map(({ path, bytes, digest, failure }): JobFileRow => {
    const row: JobFileRow = { jobId, path, bytes, digest, depth, status: 'queued', pages: null, passages: 0 };
    if (digest === null) {
      return { ...row, status: 'failed', errorCode: failure?.code, errorMessage: failure?.message };
    }
    const earlier = bySource.get(path);
    const same = earlier ?? byDigest.get(digest);
    if (same && same.version !== null && same.digest === digest && !waiting.has(same.id)) {
      const { id, pages, passages } = same;
      return { ...row, status: 'unchanged', documentId: id, pages, passages };
    }
    if (earlier) {
      if (earlier.version === null) retried.add(earlier.id);
      return { ...row, documentId: earlier.id };
    }
    const document = added.get(path) ?? queuedDocument({ dossierId, parentId, path, bytes, digest });
    added.set(path, document);
    return { ...row, documentId: document.id };
  });

  await insertMany(db, documents, [...added.values()]);
  if (retried.size > 0) {
    await db
      .update(documents)
      .set({ status: 'queued', errorCode: null, errorMessage: null })
      .where(inArray(documents.id, [...retried]));
  }
  await insertMany(db, jobFiles, rows);
}

function knownDocuments(db: Database, dossierId: string, arrivals: readonly Arrival[]): Promise<Known[]> {
  const { id, source, digest, version, pages, passages } = documents;
  return db
    .select({ id, source, digest, version, pages, passages })
    .from(documents)
    .where(
      and(
        eq(documents.dossierId, dossierId),
        or(
          inArray(source, [...new Set(arrivals.map(({ path }) => path))]),
          inArray(digest, [...new Set(arrivals.flatMap((arrival) => arrival.digest ?? []))]),
        ),
      ),
    );
}

/** Ids of documents that a job is still to bring another content for. */
async function withOpenFiles(db: Database, known: readonly Known[]): Promise<Set<string>> {
  if (known.length === 0) return new Set();
  const rows = await db
    .selectDistinct({ id: jobFiles.documentId })
    .from(jobFiles)
    .where(
      and(
        inArray(jobFiles.status, ['queued', 'indexing']),
        inArray(
          jobFiles.documentId,
          known.map(({ id }) => id),
        ),
      ),
    );
  return new Set(rows.flatMap(({ id }) => id ?? []));
}

interface Newcomer {
  dossierId: string;
  parentId: string | null;
  path: string;
  bytes: number;
  digest: string;
}

/** A document of which only the file is known. */
function queuedDocument({ dossierId, parentId, path, bytes, digest }: Newcomer): DocumentRow {
  return {
    id: randomUUID(),
    dossierId,
    source: path,
    parentId,
    digest,
    hasOriginal: true,
    mediaType: 'application/octet-stream',
    title: path.split('/').at(-1) || path,
    kind: 'sonstiges',
    authors: [],
    bytes,
    words: 0,
    needsOcr: [],
    passages: 0,
    status: 'queued',
    ingestedAt: new Date(),
  };
}
