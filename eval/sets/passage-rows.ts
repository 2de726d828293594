import type { Block, SourceDocument } from '../../ingest/document.ts';
import { passagesOf } from '../../ingest/passages/split.ts';
import type { PassageRow } from '../../ingest/store/passages/passage-row.ts';

/** A document's passages, ready to be stored for an evaluation. */
export async function passageRowsOf(
  documentId: string,
  blocks: Block[],
  {
    kind = 'sonstiges',
    date = null,
    title,
  }: Partial<Pick<SourceDocument, 'kind' | 'date'>> & { title?: string | undefined } = {},
): Promise<PassageRow[]> {
  const passages = await passagesOf({ blocks });
  return passages.map((passage) => ({
    ...passage,
    documentId,
    version: 1,
    dossierId: 'eval',
    kind,
    date,
    title,
  }));
}

/** The paragraphs of a text that has no other structure. */
export function paragraphsOfText(text: string): Block[] {
  return text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')
    .map((paragraph, i) => ({
      kind: 'paragraph',
      text: paragraph,
      anchor: { kind: 'paragraph', label: `Absatz ${i + 1}`, page: null },
    }));
}
