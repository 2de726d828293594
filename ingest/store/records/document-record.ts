import type { DocumentKind } from '../../document.ts';

/** German message for a person, with a code that stays the same for programs. */
export interface Failure {
  code: string;
  message: string;
}

export interface DossierRecord {
  id: string;
  name: string;
  /** How many documents it holds, in whatever state. */
  documents: number;
}

/**
 * - `queued`, `indexing`: acknowledged, no version is searchable yet
 * - `indexed`: its current version is complete and searchable
 * - `needs-ocr`: read, but no page carries text
 * - `failed`: could not be read; see `error`
 *
 * A document with a searchable version stays `indexed` while a newer one is read, and when that one fails:
 * what became of the attempt is told by its job.
 */
export type DocumentStatus = 'queued' | 'indexing' | 'indexed' | 'needs-ocr' | 'failed';

/** A document as lists show it. Identified for people by (dossier, source), for programs by `id`. */
export interface DocumentRecord {
  id: string;
  dossier: { id: string; name: string };
  /** The file name until the document has been read. */
  title: string;
  /** Path or file name as the person gave it; attachments continue their mail's: `mail.eml/anlage.pdf`. */
  source: string;
  kind: DocumentKind;
  mediaType: string;
  /** Drucksache, file or gazette number as printed. */
  number: string | null;
  /** ISO date the document gives for itself. */
  date: string | null;
  authors: string[];
  /** ISO 639-1. */
  language: string | null;
  /** Size of the original. */
  bytes: number;
  words: number;
  /** Null for formats without pages. */
  pages: number | null;
  /** Physical pages, from 1, that carry no text. */
  needsOcr: number[];
  passages: number;
  status: DocumentStatus;
  error: Failure | null;
  /** ISO date and time: when the current version became searchable, or when the file was taken in. */
  ingestedAt: string;
}
