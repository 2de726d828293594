import type { DocumentText } from '../../../api/contract/documents.ts';
import type { Span } from './open-source.ts';

/** The words of a stretch of a document's text, blocks parted by a blank line. */
export function passageText(
  blocks: readonly Pick<DocumentText['blocks'][number], 'text' | 'start'>[],
  [start, end]: Span,
): string {
  return blocks
    .map((block) => block.text.slice(Math.max(0, start - block.start), Math.max(0, end - block.start)))
    .filter((text) => text !== '')
    .join('\n\n');
}
