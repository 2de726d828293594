import { createHash, randomUUID } from 'node:crypto';
import { and, eq, inArray } from 'drizzle-orm';
import type { SourceDocument } from '../document.ts';
import type { ReadySource } from '../library-types.ts';
import { passagesOf } from '../passages/split.ts';
import type { Findable } from '../store/passages/columns.ts';
import { insertMany } from '../store/records/bulk.ts';
import { describingColumns, type DocumentRow, replaceVersion } from '../store/records/document-row.ts';
import { documents } from '../store/records/schema.ts';
import type { Stores } from '../store/stores.ts';
import { removeLeftovers, removeUnneededFiles } from './tidy.ts';
import { nextVersions, type NewVersion, passageRows, storeVersions } from './versions.ts';

export interface CorpusCount {
  documents: number;
  passages: number;
  unchanged: number;
}

const documentsPerBatch = 1_000;
const textPerBatch = 2_000_000;
const rowsPerStatement = 250;

/**
 * Takes in documents that are read already, by batches, each in the same order of writing as files. They have no
 * original and bring no attachments. While a batch is written, the next one is split and embedded.
 */
export async function indexCorpus(
  stores: Stores,
  dossierId: string,
  sources: Iterable<ReadySource> | AsyncIterable<ReadySource>,
): Promise<CorpusCount> {
  const count = { documents: 0, passages: 0, unchanged: 0 };
  let writing: Promise<void> = Promise.resolve();
  let written = new Set<string>();
  try {
    for await (const batch of batches(sources)) {
      // What a source holds is asked of the records, and they do not know of the batch before yet.
      if ([...batch.keys()].some((source) => written.has(source))) await writing;
      const fresh = await freshDocuments(stores, dossierId, batch);
      const rows = fresh.flatMap((one) => passageRows({ ...one, version: 0 }));
      const ahead = awaitedLater(stores.passages.findable(rows));
      await writing;
      writing = awaitedLater(stores.exclusive(() => indexBatch(stores, fresh, ahead)));
      written = new Set(batch.keys());
      count.documents += fresh.length;
      count.unchanged += batch.size - fresh.length;
      for (const { passages } of fresh) count.passages += passages.length;
    }
  } finally {
    await writing;
  }
  stores.upkeep.changed(count.documents);
  await stores.upkeep.run();
  return count;
}

/** A promise whose failure may come before anybody waits for it. */
function awaitedLater<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => undefined);
  return promise;
}

interface FreshDocument extends Omit<NewVersion, 'version'> {
  source: string;
  digest: string;
  /** The original of the version that is replaced. */
  earlierDigest: string | null;
}

/** By source, of which the last one counts. */
async function* batches(
  sources: Iterable<ReadySource> | AsyncIterable<ReadySource>,
): AsyncGenerator<Map<string, SourceDocument>> {
  let batch = new Map<string, SourceDocument>();
  let text = 0;
  for await (const { source, document } of sources) {
    batch.set(source, document);
    for (const block of document.blocks) text += block.text.length;
    if (batch.size < documentsPerBatch && text < textPerBatch) continue;
    yield batch;
    batch = new Map();
    text = 0;
  }
  if (batch.size > 0) yield batch;
}

/** Those documents of a batch that the dossier does not hold as they are, split into passages. */
async function freshDocuments(
  { db }: Stores,
  dossierId: string,
  batch: ReadonlyMap<string, SourceDocument>,
): Promise<FreshDocument[]> {
  const known = await db
    .select({
      id: documents.id,
      source: documents.source,
      digest: documents.digest,
      version: documents.version,
    })
    .from(documents)
    .where(and(eq(documents.dossierId, dossierId), inArray(documents.source, [...batch.keys()])));
  const bySource = new Map(known.map((document) => [document.source, document]));
  const fresh: FreshDocument[] = [];
  for (const [source, document] of batch) {
    const earlier = bySource.get(source);
    const digest = createHash('sha256').update(JSON.stringify(document)).digest('hex');
    if (earlier && earlier.version !== null && earlier.digest === digest) continue;
    fresh.push({
      documentId: earlier?.id ?? randomUUID(),
      dossierId,
      source,
      digest,
      earlierDigest: earlier?.digest ?? null,
      document,
      passages: await passagesOf(document),
    });
  }
  return fresh;
}

async function indexBatch(
  stores: Stores,
  fresh: readonly FreshDocument[],
  ahead: Promise<Findable[]>,
): Promise<void> {
  if (fresh.length === 0) return;
  const replaced = fresh.filter(({ earlierDigest }) => earlierDigest !== null);
  const numbers = await nextVersions(
    stores.db,
    replaced.map(({ documentId }) => documentId),
  );
  const versions = fresh.map((one) => ({ ...one, version: numbers.get(one.documentId) ?? 1 }));
  await storeVersions(stores, versions, ahead);
  await stores.db.transaction(async (tx) => {
    for (let from = 0; from < versions.length; from += rowsPerStatement) {
      const rows = versions.slice(from, from + rowsPerStatement).map(indexedRow);
      await insertMany(tx, documents, rows, replaceVersion);
    }
  });
  if (replaced.length === 0) return;
  await removeLeftovers(
    stores,
    replaced.map(({ documentId }) => documentId),
  );
  await removeUnneededFiles(
    stores,
    replaced.flatMap(({ earlierDigest }) => earlierDigest ?? []),
  );
}

function indexedRow(one: FreshDocument & NewVersion): DocumentRow {
  const { documentId, dossierId, source, version, digest, document, passages } = one;
  return {
    ...describingColumns(document),
    id: documentId,
    dossierId,
    source,
    version,
    lastVersion: version,
    digest,
    hasOriginal: false,
    mediaType: 'text/plain',
    bytes: document.blocks.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0),
    passages: passages.length,
    status: 'indexed',
    errorCode: null,
    errorMessage: null,
    ingestedAt: new Date(),
  };
}
