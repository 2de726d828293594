import type { Citation } from '../contract/grounded-text.ts';
import type { Carrier } from './carriers.ts';

/** A carrier as citation: the source sentence verbatim, with its place in the document. */
export function cite({ sentence }: Pick<Carrier, 'sentence'>): Citation {
  const { source, start, end, text } = sentence;
  return {
    documentId: source.documentId,
    title: source.title,
    source: source.source,
    anchor: source.anchorOf(start, end),
    quote: text,
    span: source.offset === null ? null : [source.offset + start, source.offset + end],
  };
}
