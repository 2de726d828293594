import type { Stores } from '../store/stores.ts';
import { attachmentsOf } from './attachments.ts';
import { withStored } from './intake.ts';
import type { FinishedFile, OpenFile } from './outcome.ts';
import { show } from './show.ts';
import { removeLeftovers, removeUnneededFiles } from './tidy.ts';
import { nextVersions, storeVersions } from './versions.ts';

/**
 * Writes what reading a batch of files has come to, at most one file for each document. Text and passages come
 * first, which nobody sees; then, in one transaction, documents show their new version, files are finished and
 * attachments join the job; then earlier versions go. After a crash at any point each file is either finished or
 * still open, and what is not shown is known to be a leftover.
 *
 * Returns the files that are still open: the document whose content they repeat has gone meanwhile.
 */
export function publish(stores: Stores, batch: readonly FinishedFile[]): Promise<OpenFile[]> {
  return stores.exclusive(async () => {
    const versions = await storeTexts(stores, batch);
    const attachments = batch.map(attachmentsOf);
    const shown = await withStored(stores, attachments.flat(), (arrivals) => {
      const waiting = arrivals.values();
      const stored = batch.map((finished, index) => ({
        ...finished,
        version: versions.get(finished.file.documentId),
        attachments: attachments[index]!.map(() => waiting.next().value!),
      }));
      return stores.db.transaction((tx) => show(tx, stored));
    });
    try {
      await removeLeftovers(stores, shown.ids);
      await removeUnneededFiles(stores, shown.digests);
    } catch (error) {
      // Nobody sees what is left; the next start removes it.
      stores.log(error);
    }
    return shown.again;
  });
}

/** Stores text and passages; returns the number of each document's new version. */
async function storeTexts(stores: Stores, batch: readonly FinishedFile[]): Promise<Map<string, number>> {
  const texts = batch.flatMap(({ file, outcome }) =>
    outcome.kind === 'text' ? [{ ...file, ...outcome }] : [],
  );
  const versions = await nextVersions(
    stores.db,
    texts.map(({ documentId }) => documentId),
  );
  await storeVersions(
    stores,
    texts.flatMap(({ documentId, dossierId, document, passages }) => {
      const version = versions.get(documentId);
      return version === undefined ? [] : [{ documentId, dossierId, version, document, passages }];
    }),
  );
  return versions;
}
