import { formatHash, patched } from '../routing/hash.ts';

/** What of the record is open beside the search; null while it is the search itself. */
export type RecordPlace =
  | {
      kind: 'speech';
      id: string;
      /** Offsets of a passage to show, in the document's text. */ span: readonly [number, number] | null;
    }
  | { kind: 'debate'; documentId: string; agendaIndex: number }
  | { kind: 'person'; id: string }
  | { kind: 'paper'; number: string }
  /** What is taken in from DIP. */
  | { kind: 'dip' }
  | null;

/** How what was found is shown. */
export const tabs = ['fundstellen', 'verlauf', 'positionen', 'antworten'] as const;
export type Tab = (typeof tabs)[number];

export const readTab = (params: URLSearchParams): Tab =>
  tabs.find((tab) => tab === params.get('ansicht')) ?? 'fundstellen';

/** Reads which part of the record the address opens. */
export function readRecordPlace(params: URLSearchParams): RecordPlace {
  const speech = params.get('rede');
  if (speech) return { kind: 'speech', id: speech, span: readSpan(params.get('bei')) };
  const [, documentId, agendaIndex] = /^(.+)\.(\d{1,4})$/.exec(params.get('debatte') ?? '') ?? [];
  if (documentId) return { kind: 'debate', documentId, agendaIndex: Number(agendaIndex) };
  const person = params.get('wer');
  if (person) return { kind: 'person', id: person };
  const number = params.get('drucksache');
  if (number) return { kind: 'paper', number };
  return params.has('dip') ? { kind: 'dip' } : null;
}

/** The address parameters of a place; null leads back to the search. An open source closes, and an answer is left. */
export function recordPlaceParams(place: RecordPlace): Record<string, string | null> {
  return {
    rede: place?.kind === 'speech' ? place.id : null,
    bei: place?.kind === 'speech' && place.span ? place.span.join('-') : null,
    debatte: place?.kind === 'debate' ? `${place.documentId}.${place.agendaIndex}` : null,
    wer: place?.kind === 'person' ? place.id : null,
    drucksache: place?.kind === 'paper' ? place.number : null,
    dip: place?.kind === 'dip' ? 'aufnahme' : null,
    arbeit: null,
    quelle: null,
    stelle: null,
  };
}

/** The address of a place; the search stays in it, and so does the way back. */
export const placeHref = (params: URLSearchParams, place: RecordPlace): string =>
  formatHash('parlament', patched(params, recordPlaceParams(place)));

function readSpan(text: string | null): readonly [number, number] | null {
  const [, start, end] = /^(\d+)-(\d+)$/.exec(text ?? '') ?? [];
  return start && end ? [Number(start), Number(end)] : null;
}
