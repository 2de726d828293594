import type { Block, SourceDocument } from '../../document.ts';
import { describe } from '../metadata.ts';
import { ReadError } from '../read-error.ts';
import { decodeText } from './decode.ts';
import { textBlocks } from './paragraphs.ts';

/** Reads plain text in any of the encodings German authorities write; anchors count lines. */
export function readText(bytes: Uint8Array, name: string): SourceDocument {
  const decoded = decodeText(bytes);
  if (!decoded) throw new ReadError('damaged', 'Die Datei ist kein lesbarer Text.');
  const blocks: Block[] = textBlocks(decoded.text);
  return { ...describe(blocks, { name }), blocks, pages: null, attachments: [] };
}
