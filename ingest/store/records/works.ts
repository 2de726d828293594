import { randomUUID } from 'node:crypto';
import { and, count, desc, eq, isNotNull, isNull, lt, type SQL, sql } from 'drizzle-orm';
import type { AccessScope } from '../access-scope.ts';
import type { Database } from './database.ts';
import { dossierId, openDossier } from './dossiers.ts';
import { dossiers, works, workVersions } from './schema.ts';
import {
  type NewWork,
  type Work,
  type WorkChange,
  WorkConflictError,
  type WorkFilter,
  type Works,
} from './work.ts';

const minutesBetweenVersions = 10;
const daysUntilGone = 30;

/** Opens what people make; the rules stand at {@link Works}. */
export function openWorks(db: Database): Works {
  return {
    create: (scope, work) => createWork(db, scope, work),
    list: (scope, filter) => listWorks(db, scope, filter),
    get: (scope, id) => findWork(db, scope, id),
    save: (scope, id, change) => saveWork(db, scope, id, change),
    versions: (scope, id) => listVersions(db, scope, id),
    version: (scope, id, revision) => findVersion(db, scope, id, revision),
    remove: (scope, id) => setRemoved(db, scope, id, true),
    restore: (scope, id) => setRemoved(db, scope, id, false),
  };
}

/** Works whose removal can no longer be undone, with all their versions. */
export async function forgetRemovedWorks(db: Database): Promise<void> {
  await db.delete(works).where(lt(works.removedAt, sql`now() - make_interval(days => ${daysUntilGone})`));
}

async function createWork(
  db: Database,
  scope: AccessScope,
  { kind, title, dossier, body }: NewWork,
): Promise<Work> {
  const place = dossier ? await openDossier(db, scope, dossier) : null;
  const now = new Date();
  const row = {
    id: randomUUID(),
    owner: scope.user,
    kind,
    title,
    dossierId: place?.id ?? null,
    revision: 1,
    body: JSON.stringify(body),
    createdAt: now,
    updatedAt: now,
  };
  await db.insert(works).values(row);
  return toWork({ ...row, dossier: place?.name ?? null });
}

async function listWorks(
  db: Database,
  scope: AccessScope,
  { kind, dossier, offset = 0, limit = 100 }: WorkFilter = {},
): Promise<{ works: Omit<Work, 'body'>[]; total: number }> {
  const conditions = [eq(works.owner, scope.user), isNull(works.removedAt)];
  if (kind) conditions.push(eq(works.kind, kind));
  if (dossier !== undefined) {
    const id = await dossierId(db, scope, dossier);
    if (id === null) return { works: [], total: 0 };
    conditions.push(eq(works.dossierId, id));
  }
  const { body: _body, ...heads } = columns;
  const rows = await db
    .select(heads)
    .from(works)
    .leftJoin(dossiers, eq(dossiers.id, works.dossierId))
    .where(and(...conditions))
    .orderBy(desc(works.updatedAt), desc(works.id))
    .offset(offset)
    .limit(limit);
  const [{ total } = { total: 0 }] = await db
    .select({ total: count() })
    .from(works)
    .where(and(...conditions));
  return { works: rows.map(toHead), total };
}

async function findWork(db: Database, scope: AccessScope, id: string): Promise<Work | null> {
  const [row] = await db
    .select(columns)
    .from(works)
    .leftJoin(dossiers, eq(dossiers.id, works.dossierId))
    .where(own(scope, id));
  return row ? toWork(row) : null;
}

function saveWork(db: Database, scope: AccessScope, id: string, change: WorkChange): Promise<Work | null> {
  return db.transaction(async (transaction) => {
    const [before] = await transaction.select().from(works).where(own(scope, id)).for('update');
    if (!before) return null;
    if (before.revision !== change.revision) {
      throw new WorkConflictError((await findWork(transaction, scope, id))!);
    }
    if (change.keep || (await isVersionDue(transaction, id, before.updatedAt))) {
      const { revision, title, body, updatedAt } = before;
      await transaction
        .insert(workVersions)
        .values({ workId: id, revision, title, body, savedAt: updatedAt });
    }
    await transaction
      .update(works)
      .set({
        title: change.title ?? before.title,
        body: JSON.stringify(change.body),
        revision: before.revision + 1,
        updatedAt: new Date(),
      })
      .where(eq(works.id, id));
    return findWork(transaction, scope, id);
  });
}

/** Whether the last kept version is old enough for the state saved at `savedAt` to be kept, too. */
async function isVersionDue(db: Database, id: string, savedAt: Date): Promise<boolean> {
  const [last] = await db
    .select({ savedAt: workVersions.savedAt })
    .from(workVersions)
    .where(eq(workVersions.workId, id))
    .orderBy(desc(workVersions.revision))
    .limit(1);
  return !last || savedAt.getTime() - last.savedAt.getTime() >= minutesBetweenVersions * 60_000;
}

async function listVersions(db: Database, scope: AccessScope, id: string) {
  const { revision, title, savedAt } = workVersions;
  const rows = await db
    .select({ revision, title, savedAt })
    .from(workVersions)
    .innerJoin(works, eq(works.id, workVersions.workId))
    .where(own(scope, id))
    .orderBy(desc(revision));
  return rows.map((row) => ({ ...row, savedAt: row.savedAt.toISOString() }));
}

async function findVersion(
  db: Database,
  scope: AccessScope,
  id: string,
  revision: number,
): Promise<Work | null> {
  const work = await findWork(db, scope, id);
  if (!work || work.revision === revision) return work;
  const [version] = await db
    .select()
    .from(workVersions)
    .where(and(eq(workVersions.workId, id), eq(workVersions.revision, revision)));
  if (!version) return null;
  const { title, body, savedAt } = version;
  return { ...work, revision, title, body: JSON.parse(body), updatedAt: savedAt.toISOString() };
}

async function setRemoved(db: Database, scope: AccessScope, id: string, removed: boolean): Promise<boolean> {
  const rows = await db
    .update(works)
    .set({ removedAt: removed ? new Date() : null })
    .where(
      and(
        eq(works.id, id),
        eq(works.owner, scope.user),
        removed ? isNull(works.removedAt) : isNotNull(works.removedAt),
      ),
    )
    .returning({ id: works.id });
  return rows.length > 0;
}

function own(scope: AccessScope, id: string): SQL | undefined {
  return and(eq(works.id, id), eq(works.owner, scope.user), isNull(works.removedAt));
}

const columns = {
  id: works.id,
  kind: works.kind,
  title: works.title,
  dossier: dossiers.name,
  revision: works.revision,
  body: works.body,
  createdAt: works.createdAt,
  updatedAt: works.updatedAt,
};

type Head = Pick<
  typeof works.$inferSelect,
  'id' | 'kind' | 'title' | 'revision' | 'createdAt' | 'updatedAt'
> & {
  dossier: string | null;
};

function toHead({ id, kind, title, dossier, revision, createdAt, updatedAt }: Head): Omit<Work, 'body'> {
  return {
    id,
    kind,
    title,
    dossier,
    revision,
    createdAt: createdAt.toISOString(),
    updatedAt: updatedAt.toISOString(),
  };
}

function toWork(row: Head & { body: string }): Work {
  return { ...toHead(row), body: JSON.parse(row.body) };
}
