import type { Failure } from '../store/records/document-record.ts';

export type JobFileStatus = 'queued' | 'indexing' | 'indexed' | 'unchanged' | 'needs-ocr' | 'failed';

/** One file of an ingest job. Attachments join the job of the mail that brought them. */
export interface JobFile {
  /** The document's source. */
  path: string;
  status: JobFileStatus;
  /** Null for a file that never became a document (too large, say). */
  documentId: string | null;
  pages: number | null;
  passages: number;
  /** From the beginning of reading until searchable. */
  seconds: number;
  /** True when an earlier version of the same file was replaced. */
  replaced: boolean;
  error: Failure | null;
}

export interface JobRecord {
  id: string;
  /** `done` when no file is queued or being indexed, whatever became of each. */
  status: 'running' | 'done';
  dossier: { id: string; name: string };
  files: JobFile[];
}
