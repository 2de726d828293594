import { sql } from 'drizzle-orm';
import type { Failure } from '../store/records/document-record.ts';
import type { Database } from '../store/records/database.ts';
import { jobFiles } from '../store/records/schema.ts';
import type { JobFileStatus } from './job-record.ts';

/** What a job tells of a file in the end. */
export interface FileResult {
  /** The job file's id. */
  id: number;
  status: JobFileStatus;
  documentId: string;
  pages: number | null;
  passages: number;
  seconds: number;
  replaced: boolean;
  error: Failure | null;
}

/** Finishes files of jobs, in one statement. Files that are finished already stay as they are. */
export async function finishFiles(db: Database, results: readonly FileResult[]): Promise<void> {
  if (results.length === 0) return;
  const rows = results.map(({ error, ...result }) => ({
    ...result,
    code: error?.code ?? null,
    message: error?.message ?? null,
  }));
  await db.execute(sql`
    update ${jobFiles} as file
    set status = result.status, document_id = result."documentId", pages = result.pages,
      passages = result.passages, seconds = result.seconds, replaced = result.replaced,
      error_code = result.code, error_message = result.message
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as result(
      id bigint, status text, "documentId" text, pages integer, passages integer, seconds real,
      replaced boolean, code text, message text
    )
    where file.id = result.id and file.status in ('queued', 'indexing')
  `);
}
