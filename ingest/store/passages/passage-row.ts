import type { DocumentKind } from '../../document.ts';
import type { Passage } from '../../passages/passage.ts';

/** A passage with what searching filters by. */
export interface PassageRow extends Passage {
  documentId: string;
  /** Passages of another version than the document's current one are never shown. */
  version: number;
  dossierId: string;
  kind: DocumentKind;
  /** ISO date, or null. */
  date: string | null;
  /** The document's title: it counts for search as the outermost heading does. */
  title?: string | undefined;
}

export interface DocumentVersion {
  documentId: string;
  version: number;
}

/** A passage as it comes back from the store. */
export interface StoredPassage extends Omit<PassageRow, 'title'> {
  /** What it stands under, as text: title, headings, speaker and party, one a line. */
  context: string;
}
