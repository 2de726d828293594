import type { SpeechKind } from '../speech.ts';

/** What to look for in records of parliament. Filters narrow together; values of one filter are alternatives. */
export interface SpeechQuery {
  /** See `parseTextQuery`; without it everything that passes the filters is found. */
  text?: string | undefined;
  /** What people say when they have the floor, which is the default, or what is called in between. */
  mode?: 'said' | 'interjections' | undefined;
  /** In mode `interjections` whoever calls. */
  personIds?: readonly string[] | undefined;
  parties?: readonly string[] | undefined;
  /** As printed. */
  roles?: readonly string[] | undefined;
  terms?: readonly number[] | undefined;
  /** „20/53“ */
  sessions?: readonly string[] | undefined;
  years?: readonly number[] | undefined;
  /** ISO dates, both inclusive; records that give no date match neither. */
  from?: string | undefined;
  to?: string | undefined;
  /** Headings of agenda items. */
  agendas?: readonly string[] | undefined;
  kinds?: readonly SpeechKind[] | undefined;
  documentId?: string | undefined;
  agendaIndex?: number | undefined;
  /** A person others speak about; see `mentionOf`. */
  about?: string | undefined;
  /** Whether words of the chair count, where `kinds` does not say it. */
  presiding?: boolean | undefined;
  /** Id or name. */
  dossier?: string | undefined;
  sort?: 'relevance' | 'newest' | 'oldest' | undefined;
  offset?: number | undefined;
  /** 20 unless told. */
  limit?: number | undefined;
}

export const facetNames = ['party', 'person', 'role', 'term', 'year', 'session', 'agenda', 'kind'] as const;
export type FacetName = (typeof facetNames)[number];

export interface FacetValue {
  /** As a query takes it. */
  value: string;
  label: string;
  /** How many there would be with this value, all other filters kept. */
  count: number;
}
export type Facets = Record<FacetName, FacetValue[]>;

/** Where a matching speech, or interjection, stands. */
export interface MatchedSpeech {
  speechId: string;
  documentId: string;
  turn: number;
  term: number | null;
  session: number | null;
  date: string | null;
  agendaIndex: number;
  /** Whoever speaks or, in mode `interjections`, calls. */
  personId: string | null;
  party: string | null;
  kind: SpeechKind;
}
