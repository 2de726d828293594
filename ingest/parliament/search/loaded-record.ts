import type { SpeechKind } from '../speech.ts';
import type { PostingsReader } from './postings-reader.ts';

/** What is known of each unit of a record, by its number there: codes of `ValueCodes`, or numbers as they are. */
export interface Columns {
  person: Uint32Array;
  /** The name as printed of whoever has the floor. */
  speaker: Uint32Array;
  party: Uint32Array;
  role: Uint32Array;
  agenda: Uint32Array;
  agendaIndex: Uint32Array;
  kind: Uint32Array;
  /** Offsets into the document's text. */
  start: Uint32Array;
  end: Uint32Array;
}

/** A record of parliament as searches hold it in memory. */
export interface LoadedRecord {
  documentId: string;
  version: number;
  term: number | null;
  session: number | null;
  date: string | null;
  reader: PostingsReader;
  /** Unit n is the contribution with turn n + 1. */
  speeches: Columns;
  /** Unit n is the interjection with ordinal n, whose person is who calls; read when first asked for. */
  calls: () => Promise<Columns>;
}

/** „20/53“ */
export function sessionOf({ term, session }: Pick<LoadedRecord, 'term' | 'session'>): string | null {
  return term === null || session === null ? null : `${term}/${session}`;
}

export const kindCodes: Record<SpeechKind, number> = { speech: 0, question: 1, intervention: 2, chair: 3 };
export const kindsByCode = Object.keys(kindCodes) as SpeechKind[];
