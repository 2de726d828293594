import type { Block } from '../../ingest/document.ts';
import { passagesOf } from '../../ingest/passages/split.ts';
import type { PassageRow } from '../../ingest/store/passages/passage-row.ts';

/** A document's passages, ready to be stored for an evaluation. */
export async function passageRowsOf(documentId: string, blocks: Block[]): Promise<PassageRow[]> {
  const passages = await passagesOf({ blocks });
  return passages.map((passage) => ({
    ...passage,
    documentId,
    version: 1,
    dossierId: 'eval',
    kind: 'sonstiges',
    date: null,
  }));
}
