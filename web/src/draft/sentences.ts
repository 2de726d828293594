import type { Hit } from '../../../api/contract/search.ts';
import { sentences } from '../../../language/sentences.ts';

/** The sentences of a passage, with their offsets in the document's text. */
export function sentencesOf({ quote, span: [offset] }: Pick<Hit, 'quote' | 'span'>) {
  return sentences(quote).map(({ start, end }) => ({
    text: quote.slice(start, end),
    span: [offset + start, offset + end] as const,
  }));
}
