import type { PassageRow } from '../../../ingest/store/passages/passage-row.ts';

/** A query and what answers it. */
export interface JudgedQuery {
  id: string;
  query: string;
  /** Grade of everything relevant by its id, 1 where the set knows no grades; empty where nothing answers the query. */
  relevant: ReadonlyMap<string, number>;
  /** Reported apart, beside all queries together. */
  slice: string | null;
  /** Where the query stands in its file. */
  label?: { file: string; line: number };
  /** Words that answer it, for a person who looks at a miss. */
  expected?: string;
  /** The document and the place in its text that answer it. */
  source?: { name: string; span: [start: number, end: number] };
}

/** What to index and what to ask. */
export interface RetrievalSet {
  name: string;
  /** What is sought and so what ids of relevant things mean: a document (by its best passage), or one passage of it. */
  unit: 'document' | 'passage';
  queries: JudgedQuery[];
  rows: AsyncIterable<PassageRow>;
  /** How many variants of the search are compared: `few` in seconds, `all` where a corpus is worth the time. */
  variants: 'few' | 'all';
  /** What a reader must know about the set. */
  notes: string[];
}

/** The id of a passage where passages are sought. */
export function passageId({ documentId, index }: { documentId: string; index: number }): string {
  return `${documentId}#${index}`;
}
