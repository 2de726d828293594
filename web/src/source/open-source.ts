/** A stretch of a document's text: offsets, end exclusive. */
export type Span = readonly [start: number, end: number];

/** The place in a document that the source panel shows. */
export interface SourcePlace {
  documentId: string;
  /** Offsets into the document's text; null shows the document from its beginning. */
  span: Span | null;
}

/** Reads `quelle=ID&stelle=120-180` from the address. */
export const readPlace = (params: URLSearchParams): SourcePlace | null =>
  placeFrom(params.get('quelle'), params.get('stelle'));

/** The address parameters of a place; null closes the panel, and with it a source kept beside. */
export function placeParams(place: SourcePlace | null): Record<string, string | null> {
  return {
    quelle: place?.documentId ?? null,
    stelle: place?.span?.join('-') ?? null,
    ...(place === null && besideParams(null)),
  };
}

/** The source kept open beside the one that was opened last: `daneben=ID&daneben-stelle=…`. */
export const readBeside = (params: URLSearchParams): SourcePlace | null =>
  placeFrom(params.get('daneben'), params.get('daneben-stelle'));

/** The address parameters of a source kept beside; null lets go of it. */
export function besideParams(place: SourcePlace | null): Record<string, string | null> {
  return { daneben: place?.documentId ?? null, 'daneben-stelle': place?.span?.join('-') ?? null };
}

function placeFrom(documentId: string | null, written: string | null): SourcePlace | null {
  if (!documentId) return null;
  const [, start, end] = /^(\d+)-(\d+)$/.exec(written ?? '') ?? [];
  return { documentId, span: start && end ? [Number(start), Number(end)] : null };
}

/** Do both show the same words? */
export function samePlace(a: SourcePlace | null, b: SourcePlace | null): boolean {
  return a?.documentId === b?.documentId && a?.span?.join() === b?.span?.join();
}

export const placeOf = ({ documentId, span }: SourcePlace): SourcePlace => ({ documentId, span });
