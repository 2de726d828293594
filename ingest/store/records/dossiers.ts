import { randomUUID } from 'node:crypto';
import { and, asc, count, eq, or } from 'drizzle-orm';
import { LibraryError } from '../../library-error.ts';
import type { AccessScope } from '../access-scope.ts';
import type { Database } from './database.ts';
import type { DossierRecord } from './document-record.ts';
import { documents, dossiers } from './schema.ts';
import { mayRead, visible } from './visible.ts';

/** By name. */
export function listDossiers(db: Database, scope: AccessScope): Promise<DossierRecord[]> {
  return countedDossiers(db)
    .where(visible(scope, dossiers.id))
    .groupBy(dossiers.id)
    .orderBy(asc(dossiers.name));
}

export async function findDossier(
  db: Database,
  scope: AccessScope,
  name: string,
): Promise<DossierRecord | null> {
  const [dossier] = await countedDossiers(db)
    .where(and(eq(dossiers.name, name), visible(scope, dossiers.id)))
    .groupBy(dossiers.id);
  return dossier ?? null;
}

/** The id of the dossier that a person or program calls so; null when there is none in scope. */
export async function dossierId(db: Database, scope: AccessScope, idOrName: string): Promise<string | null> {
  const [dossier] = await db
    .select({ id: dossiers.id })
    .from(dossiers)
    .where(and(or(eq(dossiers.id, idOrName), eq(dossiers.name, idOrName)), visible(scope, dossiers.id)));
  return dossier?.id ?? null;
}

/**
 * The dossier of that name, made when there is none.
 *
 * @throws LibraryError `dossier-forbidden` when it exists out of scope, or would be
 */
export async function openDossier(
  db: Database,
  scope: AccessScope,
  name: string,
): Promise<{ id: string; name: string }> {
  if (scope.dossiers === 'all') {
    await db.insert(dossiers).values({ id: randomUUID(), name }).onConflictDoNothing();
  }
  const [dossier] = await db
    .select({ id: dossiers.id, name: dossiers.name })
    .from(dossiers)
    .where(eq(dossiers.name, name));
  if (!dossier || !mayRead(scope, dossier.id)) {
    throw new LibraryError('dossier-forbidden', `In das Dossier „${name}“ dürfen Sie nichts aufnehmen.`);
  }
  return dossier;
}

function countedDossiers(db: Database) {
  return db
    .select({ id: dossiers.id, name: dossiers.name, documents: count(documents.id) })
    .from(dossiers)
    .leftJoin(documents, eq(documents.dossierId, dossiers.id))
    .$dynamic();
}
