import type { DocumentText } from '../../../api/contract/documents.ts';
import type { Span } from './open-source.ts';

type Block = Pick<DocumentText['blocks'][number], 'start' | 'text'>;

/** Beyond this many nobody steps from one to the next; it keeps a search for „e“ quick. */
export const mostFound = 1000;

/** Where the words stand in a document's text, whatever their case and the kind of white space between them. */
export function findIn(blocks: readonly Block[], words: string): Span[] {
  const parts = words.trim().split(/\s+/).map(escape);
  if (parts[0] === '') return [];
  const pattern = new RegExp(parts.join('\\s+'), 'giu');
  const found: Span[] = [];
  for (const { start, text } of blocks) {
    for (const match of text.matchAll(pattern)) {
      found.push([start + match.index, start + match.index + match[0].length]);
      if (found.length === mostFound) return found;
    }
  }
  return found;
}

const escape = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
