import { inArray, sql } from 'drizzle-orm';
import type { SourceDocument } from '../document.ts';
import { recordEdition } from '../parliament/record-of.ts';
import { writeRecords } from '../parliament/write-records.ts';
import type { Passage } from '../passages/passage.ts';
import { insertMany } from '../store/records/bulk.ts';
import { encodeContents } from '../store/records/contents.ts';
import { documents, documentVersions } from '../store/records/schema.ts';
import type { Database } from '../store/records/database.ts';
import type { Findable } from '../store/passages/columns.ts';
import type { PassageRow } from '../store/passages/passage-row.ts';
import type { Stores } from '../store/stores.ts';

interface Version {
  documentId: string;
  dossierId: string;
  version: number;
  passages: Passage[];
}

/** A complete version of a document, on its way into the stores. */
export interface NewVersion extends Version {
  document: SourceDocument;
}

/** Contents that make one statement, in characters; a longer one makes its own. */
const statementSize = 1_000_000;

/** The next version's number for each of these documents; those that do not exist any more are left out. */
export async function nextVersions(db: Database, ids: readonly string[]): Promise<Map<string, number>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .update(documents)
    .set({ lastVersion: sql`${documents.lastVersion} + 1` })
    .where(inArray(documents.id, [...ids]))
    .returning({ id: documents.id, version: documents.lastVersion });
  return new Map(rows.map(({ id, version }) => [id, version]));
}

/**
 * Stores text, records of parliament and passages of versions that no document shows yet. What is stored when this fails half-way, or
 * never gets shown, is a leftover. Call it with `exclusive` held.
 *
 * @param ahead what `passages.findable` gave for all their passages, in order, where it was computed before
 */
export async function storeVersions(
  { db, passages }: Stores,
  versions: readonly NewVersion[],
  ahead?: Promise<Findable[]>,
): Promise<void> {
  for (const rows of statements(versions)) await insertMany(db, documentVersions, rows);
  await writeRecords(db, versions);
  await passages.add(versions.flatMap(passageRows), ahead);
}

type VersionRow = typeof documentVersions.$inferInsert;

/** Contents in groups that make a statement of sensible size. */
function* statements(versions: readonly NewVersion[]): Generator<VersionRow[]> {
  let rows: VersionRow[] = [];
  let size = 0;
  for (const { documentId, version, document } of versions) {
    const contents = encodeContents(document.blocks);
    rows.push({ documentId, version, contents, recordEdition });
    size += contents.length;
    if (size < statementSize) continue;
    yield rows;
    rows = [];
    size = 0;
  }
  if (rows.length > 0) yield rows;
}

export function passageRows(
  given: Version & { document: Pick<SourceDocument, 'kind' | 'date' | 'title'> },
): PassageRow[] {
  const { documentId, dossierId, version, document, passages } = given;
  const { kind, date, title } = document;
  return passages.map((passage) => ({ ...passage, documentId, version, dossierId, kind, date, title }));
}
