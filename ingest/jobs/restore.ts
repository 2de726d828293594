import { and, eq, inArray, isNotNull, sum } from 'drizzle-orm';
import { passagesOf } from '../passages/split.ts';
import type { PassageRow } from '../store/passages/passage-row.ts';
import { decodeContents } from '../store/records/contents.ts';
import { documents, documentVersions } from '../store/records/schema.ts';
import type { Stores } from '../store/stores.ts';
import { passageRows } from './versions.ts';

const documentsPerStep = 200;

/**
 * Makes the passages agree with the records, which are the truth: indexes again what is missing, as after a change
 * of the embedder or the loss of the index, and removes what no document shows. Does next to nothing when the
 * numbers agree. Stops early when the signal aborts; the next start goes on from there.
 *
 * @param progress called after each step with the documents that were missing, and those indexed again of them
 */
export async function restorePassages(
  stores: Stores,
  signal: AbortSignal,
  progress: (state: { done: number; total: number }) => void = () => {},
): Promise<void> {
  const missing = await stores.exclusive(() => removeSurplus(stores));
  for (let done = 0; done < missing.length && !signal.aborted; done += documentsPerStep) {
    progress({ done, total: missing.length });
    const step = missing.slice(done, done + documentsPerStep);
    await stores.exclusive(() => indexAgain(stores, step));
  }
  if (signal.aborted) return;
  if (missing.length > 0) await stores.passages.optimize();
  await stores.passages.complete();
  progress({ done: missing.length, total: missing.length });
}

/** Returns the ids of documents whose passages are not all there; what there was of them is removed, too. */
async function removeSurplus({ db, passages }: Stores): Promise<string[]> {
  const [total] = await db
    .select({ passages: sum(documents.passages).mapWith(Number) })
    .from(documents)
    .where(isNotNull(documents.version));
  if ((total?.passages ?? 0) === (await passages.count())) return [];

  const rows = await db
    .select({ id: documents.id, version: documents.version, passages: documents.passages })
    .from(documents)
    .where(isNotNull(documents.version));
  const expected = new Map(rows.map((row) => [row.id, row]));
  const surplus = [];
  for (const stored of await passages.versions()) {
    const shown = expected.get(stored.documentId);
    if (shown?.version === stored.version && shown.passages === stored.passages) expected.delete(shown.id);
    else surplus.push(stored);
  }
  await passages.removeForAdding(surplus);
  return [...expected.values()].flatMap((row) => (row.passages > 0 ? [row.id] : []));
}

/** Makes the passages of documents anew from their text. Call it with `exclusive` held. */
export async function indexAgain({ db, passages }: Stores, ids: readonly string[]): Promise<void> {
  const rows = await db
    .select({ document: documents, contents: documentVersions.contents })
    .from(documents)
    .innerJoin(
      documentVersions,
      and(eq(documentVersions.documentId, documents.id), eq(documentVersions.version, documents.version)),
    )
    .where(inArray(documents.id, [...ids]));
  const found: PassageRow[] = [];
  for (const { document, contents } of rows) {
    const { id: documentId, dossierId, version } = document;
    const split = await passagesOf({ blocks: decodeContents(contents) });
    found.push(...passageRows({ documentId, dossierId, version: version!, document, passages: split }));
    // Splitting may have changed since the document was taken in.
    if (split.length === document.passages) continue;
    await db.update(documents).set({ passages: split.length }).where(eq(documents.id, documentId));
  }
  await passages.add(found);
}
