import type { Citation } from '../../../api/contract/grounded-text.ts';
import type { Hit } from '../../../api/contract/search.ts';

/** The place in a document that the source panel shows. */
export interface SourcePlace {
  documentId: string;
  /** Offsets into the document's text; null shows the document from its beginning. */
  span: readonly [number, number] | null;
}

/** Reads `quelle=ID&stelle=120-180` from the address. */
export function readPlace(params: URLSearchParams): SourcePlace | null {
  const documentId = params.get('quelle');
  if (!documentId) return null;
  const [, start, end] = /^(\d+)-(\d+)$/.exec(params.get('stelle') ?? '') ?? [];
  return { documentId, span: start && end ? [Number(start), Number(end)] : null };
}

/** The address parameters of a place; null closes the panel. */
export function placeParams(place: SourcePlace | null): Record<string, string | null> {
  return { quelle: place?.documentId ?? null, stelle: place?.span ? place.span.join('-') : null };
}

/** Do both show the same words? */
export function samePlace(a: SourcePlace | null, b: SourcePlace | null): boolean {
  return a?.documentId === b?.documentId && a?.span?.join() === b?.span?.join();
}

export const placeOf = ({ documentId, span }: Pick<Citation | Hit, 'documentId' | 'span'>): SourcePlace => ({
  documentId,
  span,
});
