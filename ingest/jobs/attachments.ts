import { and, eq, notInArray } from 'drizzle-orm';
import type { IncomingFile } from '../library-types.ts';
import type { Database } from '../store/records/database.ts';
import { documents } from '../store/records/schema.ts';
import type { Arrival } from './arrivals.ts';
import type { FinishedFile } from './outcome.ts';

/** A mail in a mail in a mail: what lies deeper is not looked at. */
const maxDepth = 5;

/** What came inside a document, to be taken in as files of their own. */
export function attachmentsOf({ file, outcome }: FinishedFile): IncomingFile[] {
  if (outcome.kind !== 'text' || file.depth >= maxDepth) return [];
  const { attachments } = outcome.document;
  const paths = attachmentPaths(
    file.path,
    attachments.map(({ name }) => name),
  );
  return attachments.map(({ bytes }, index) => ({ path: paths[index]!, bytes }));
}

/** Ids of documents that an earlier version of the document brought and the present one does not. */
export async function droppedAttachments(
  db: Database,
  parentId: string,
  present: readonly Arrival[],
): Promise<string[]> {
  const paths = present.map(({ path }) => path);
  const rows = await db
    .select({ id: documents.id })
    .from(documents)
    .where(and(eq(documents.parentId, parentId), notInArray(documents.source, paths)));
  return rows.map(({ id }) => id);
}

/** Sources of attachments below their mail's: no folders, no control characters, and no name twice. */
export function attachmentPaths(parent: string, names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((given) => {
    const name = safeName(given);
    const ending = /\.[^.]{1,10}$/.exec(name)?.[0] ?? '';
    let path = `${parent}/${name}`;
    for (let copy = 2; taken.has(path); copy++) {
      path = `${parent}/${name.slice(0, name.length - ending.length)} (${copy})${ending}`;
    }
    taken.add(path);
    return path;
  });
}

function safeName(given: string): string {
  const name = given
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, '')
    .replace(/[\\/]/g, '_')
    .trim();
  return name === '' || name === '.' || name === '..' ? 'Anlage' : name.slice(-200);
}
