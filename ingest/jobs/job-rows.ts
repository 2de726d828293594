import { and, asc, desc, eq, inArray } from 'drizzle-orm';
import type { AccessScope } from '../store/access-scope.ts';
import type { Database } from '../store/records/database.ts';
import { dossiers, jobFiles, jobs } from '../store/records/schema.ts';
import { visible } from '../store/records/visible.ts';
import type { JobFile, JobRecord } from './job-record.ts';

const jobsListed = 50;

export async function findJob(db: Database, scope: AccessScope, id: string): Promise<JobRecord | null> {
  const heads = await selectHeads(db).where(and(eq(jobs.id, id), visible(scope, jobs.dossierId)));
  return (await withFiles(db, heads))[0] ?? null;
}

/** Newest first. */
export async function listJobs(db: Database, scope: AccessScope): Promise<JobRecord[]> {
  const heads = await selectHeads(db)
    .where(visible(scope, jobs.dossierId))
    .orderBy(desc(jobs.createdAt), desc(jobs.id))
    .limit(jobsListed);
  return withFiles(db, heads);
}

function selectHeads(db: Database) {
  return db
    .select({ id: jobs.id, dossier: { id: dossiers.id, name: dossiers.name } })
    .from(jobs)
    .innerJoin(dossiers, eq(dossiers.id, jobs.dossierId))
    .$dynamic();
}

async function withFiles(
  db: Database,
  heads: { id: string; dossier: JobRecord['dossier'] }[],
): Promise<JobRecord[]> {
  if (heads.length === 0) return [];
  const ids = heads.map(({ id }) => id);
  const rows = await db.select().from(jobFiles).where(inArray(jobFiles.jobId, ids)).orderBy(asc(jobFiles.id));
  const files = new Map<string, JobFile[]>(ids.map((id) => [id, []]));
  for (const row of rows) files.get(row.jobId)?.push(toFile(row));
  return heads.map((head) => {
    const own = files.get(head.id) ?? [];
    return { ...head, status: own.some(isOpen) ? 'running' : 'done', files: own };
  });
}

function isOpen({ status }: JobFile): boolean {
  return status === 'queued' || status === 'indexing';
}

function toFile(row: typeof jobFiles.$inferSelect): JobFile {
  const { path, status, documentId, pages, passages, seconds, replaced, errorCode, errorMessage } = row;
  const error = errorCode === null ? null : { code: errorCode, message: errorMessage ?? '' };
  return { path, status, documentId, pages, passages, seconds, replaced, error };
}
