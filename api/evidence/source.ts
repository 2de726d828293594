import type { Anchor } from '../../ingest/document.ts';

/** A text that statements are checked against: a whole document or a passage of one. */
export interface Source {
  documentId: string;
  title: string;
  /** Path or file name. */
  source: string;
  /** ISO date the document gives for itself. */
  date: string | null;
  /** Who speaks, for passages of a plenary record. */
  speaker: string | null;
  text: string;
  /** Where the text begins in the document's text; null when the source is not stored. */
  offset: number | null;
  /** The place of a stretch of `text`. */
  anchorOf(start: number, end: number): Anchor;
}
