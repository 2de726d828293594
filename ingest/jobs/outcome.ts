import type { SourceDocument } from '../document.ts';
import type { Passage } from '../passages/passage.ts';
import type { Failure } from '../store/records/document-record.ts';
import type { jobFiles } from '../store/records/schema.ts';

/** A file that a job is to take in, with the document it is for. */
export interface OpenFile extends Pick<
  typeof jobFiles.$inferSelect,
  'id' | 'jobId' | 'path' | 'bytes' | 'depth'
> {
  digest: string;
  documentId: string;
  dossierId: string;
}

/** What reading a file has come to; nothing of it is written yet. */
export type Outcome =
  | { kind: 'text'; mediaType: string; document: SourceDocument; passages: Passage[] }
  | { kind: 'needs-ocr'; mediaType: string; pages: number; needsOcr: number[]; failure: Failure }
  /** `cause` is an error of the program, which somebody should hear of. */
  | { kind: 'failed'; failure: Failure; cause?: unknown }
  /** The content is there already, as the document named. */
  | { kind: 'unchanged'; documentId: string }
  /** The document was removed while the file waited. */
  | { kind: 'removed' };

export interface FinishedFile {
  file: OpenFile;
  outcome: Outcome;
  /** When reading began, on the clock of `performance.now()`. */
  begun: number;
  /** How often writing it has failed. */
  attempts: number;
}

export const failures = {
  removed: {
    code: 'removed',
    message: 'Das Dokument wurde entfernt, bevor es fertig aufgenommen war.',
  },
  internal: {
    code: 'internal-error',
    message: 'Beim Verarbeiten der Datei ist ein unerwarteter Fehler aufgetreten.',
  },
  store: {
    code: 'store-failed',
    message: 'Der Text der Datei ließ sich nicht speichern. Bitte geben Sie die Datei später noch einmal ab.',
  },
} satisfies Record<string, Failure>;
