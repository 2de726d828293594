import { join } from 'node:path';
import { eq, inArray, isNotNull } from 'drizzle-orm';
import { openFileStore } from '../store/files/file-store.ts';
import { openPassageStore } from '../store/passages/passage-store.ts';
import { openDatabase } from '../store/records/database.ts';
import { paperReferences, speeches } from '../store/records/parliament-schema.ts';
import { documents, documentVersions, jobFiles, removedDocuments } from '../store/records/schema.ts';
import type { Stores } from '../store/stores.ts';

/** What is stored, as a list of complaints: empty when records, passages and originals agree and no job is open. */
export async function audit(stores: Pick<Stores, 'db' | 'files' | 'passages'>): Promise<string[]> {
  return [...(await auditVersions(stores)), ...(await auditOriginals(stores)), ...(await auditJobs(stores))];
}

/** Each document shows a version whose text and passages are all there, once, and nothing else is; nor records of anything else. */
async function auditVersions({ db, passages }: Pick<Stores, 'db' | 'passages'>): Promise<string[]> {
  const shown = await db
    .select({
      id: documents.id,
      version: documents.version,
      passages: documents.passages,
      source: documents.source,
    })
    .from(documents)
    .where(isNotNull(documents.version));
  const { documentId, version } = documentVersions;
  const texts = await db.select({ documentId, version }).from(documentVersions);
  const stored = await passages.versions();
  const complaints: string[] = [];
  const expected = new Map(shown.map((document) => [key(document.id, document.version), document]));
  const textKeys = new Set(texts.map((text) => key(text.documentId, text.version)));
  const counts = new Map(stored.map((one) => [key(one.documentId, one.version), one.passages]));
  for (const [name, document] of expected) {
    if (!textKeys.has(name)) complaints.push(`no text: ${document.source}`);
    const found = counts.get(name) ?? 0;
    if (found !== document.passages) {
      complaints.push(`${found} instead of ${document.passages} passages: ${document.source}`);
    }
  }
  const kept = await recoverable(db);
  const known = (name: string) => expected.has(name) || kept.has(name);
  for (const name of textKeys) if (!known(name)) complaints.push(`text nobody shows: ${name}`);
  for (const name of counts.keys())
    if (!expected.has(name)) complaints.push(`passages nobody shows: ${name}`);
  for (const table of [speeches, paperReferences]) {
    const rows = await db.selectDistinct({ id: table.documentId, version: table.version }).from(table);
    for (const row of rows) {
      const name = key(row.id, row.version);
      if (!known(name)) complaints.push(`records nobody shows: ${name}`);
    }
  }
  return complaints;
}

/** Versions whose removal can still be undone; their text and records stay, their passages do not. */
async function recoverable(db: Stores['db']): Promise<Set<string>> {
  const { id, version } = removedDocuments;
  const rows = await db.select({ id, version }).from(removedDocuments);
  return new Set(rows.map((row) => key(row.id, row.version)));
}

function key(documentId: string, version: number | null): string {
  return `${documentId} ${version}`;
}

/** Originals are there for every document that came as a file, and for nothing else. */
async function auditOriginals({ db, files }: Pick<Stores, 'db' | 'files'>): Promise<string[]> {
  const rows = await db
    .selectDistinct({ digest: documents.digest })
    .from(documents)
    .where(eq(documents.hasOriginal, true));
  const removed = await db
    .selectDistinct({ digest: removedDocuments.digest })
    .from(removedDocuments)
    .where(eq(removedDocuments.hasOriginal, true));
  const needed = new Set([...rows, ...removed].map(({ digest }) => digest));
  const complaints: string[] = [];
  for await (const digests of files.all()) {
    for (const digest of digests) {
      if (!needed.delete(digest)) complaints.push(`original nobody needs: ${digest}`);
    }
  }
  return [...complaints, ...[...needed].map((digest) => `original missing: ${digest}`)];
}

/** Every file of every job is finished. */
async function auditJobs({ db }: Pick<Stores, 'db'>): Promise<string[]> {
  const rows = await db
    .select({ path: jobFiles.path, status: jobFiles.status })
    .from(jobFiles)
    .where(inArray(jobFiles.status, ['queued', 'indexing']));
  return rows.map(({ path, status }) => `${status}: ${path}`);
}

/** Opens the stores of a data directory that no process is using, and audits them. */
export async function auditDirectory(dataDir: string, databaseUrl?: string): Promise<string[]> {
  const files = await openFileStore(join(dataDir, 'files'));
  const records = await openDatabase({ directory: join(dataDir, 'records'), url: databaseUrl });
  const passages = await openPassageStore({ uri: join(dataDir, 'passages') });
  try {
    return await audit({ db: records.db, files, passages });
  } finally {
    await passages.close();
    await records.close();
  }
}
