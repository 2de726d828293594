import { randomUUID } from 'node:crypto';
import { and, count, desc, eq, ilike, isNotNull, isNull, lt, or, type SQL, sql } from 'drizzle-orm';
import type { AccessScope } from '../access-scope.ts';
import type { Database } from './database.ts';
import { dossierId, openDossier } from './dossiers.ts';
import { dossiers, works, workVersions } from './schema.ts';
import { visible } from './visible.ts';
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
    get: (scope, id) => findWork(db, own(scope, id)),
    shared: (scope, id) => findWork(db, sharedWith(scope, id)),
    share: (scope, id, shared) => changeWork(db, scope, id, { sharedAt: shared ? new Date() : null }),
    rename: (scope, id, title) => changeWork(db, scope, id, { title, updatedAt: new Date() }),
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
  { id = randomUUID(), kind, title, dossier, body }: NewWork,
): Promise<Work> {
  const place = dossier ? await openDossier(db, scope, dossier) : null;
  const now = new Date();
  const row = {
    id,
    owner: scope.user,
    kind,
    title,
    dossierId: place?.id ?? null,
    revision: 1,
    body: JSON.stringify(body),
    createdAt: now,
    updatedAt: now,
    sharedAt: null,
  };
  await db.insert(works).values(row);
  return toWork({ ...row, dossier: place?.name ?? null });
}

async function listWorks(
  db: Database,
  scope: AccessScope,
  { kind, title, dossier, offset = 0, limit = 100 }: WorkFilter = {},
): Promise<{ works: Omit<Work, 'body'>[]; total: number }> {
  const conditions = [eq(works.owner, scope.user), isNull(works.removedAt)];
  if (kind) conditions.push(eq(works.kind, kind));
  if (title) conditions.push(ilike(works.title, `%${title.replace(/[\\%_]/g, '\\$&')}%`));
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

async function findWork(db: Database, condition: SQL | undefined): Promise<Work | null> {
  const [row] = await db
    .select(columns)
    .from(works)
    .leftJoin(dossiers, eq(dossiers.id, works.dossierId))
    .where(condition);
  return row ? toWork(row) : null;
}

/** Changes what is no part of the work itself: neither revision nor versions tell of it. */
async function changeWork(
  db: Database,
  scope: AccessScope,
  id: string,
  values: Partial<typeof works.$inferInsert>,
): Promise<Work | null> {
  await db.update(works).set(values).where(own(scope, id));
  return findWork(db, own(scope, id));
}

function saveWork(db: Database, scope: AccessScope, id: string, change: WorkChange): Promise<Work | null> {
  return db.transaction(async (transaction) => {
    const [before] = await transaction.select().from(works).where(own(scope, id)).for('update');
    if (!before) return null;
    if (before.revision !== change.revision) {
      throw new WorkConflictError((await findWork(transaction, own(scope, id)))!);
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
    return findWork(transaction, own(scope, id));
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
  const work = await findWork(db, own(scope, id));
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

/** What its owner shares, unless it belongs to a dossier that the reader may not see. */
function sharedWith(scope: AccessScope, id: string): SQL | undefined {
  const mayBeSeen = or(isNull(works.dossierId), visible(scope, works.dossierId) ?? sql`true`);
  return and(eq(works.id, id), isNotNull(works.sharedAt), isNull(works.removedAt), mayBeSeen);
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
  sharedAt: works.sharedAt,
};

type Head = Pick<
  typeof works.$inferSelect,
  'id' | 'kind' | 'title' | 'revision' | 'createdAt' | 'updatedAt' | 'sharedAt'
> & {
  dossier: string | null;
};

function toHead({
  id,
  kind,
  title,
  dossier,
  revision,
  createdAt,
  updatedAt,
  sharedAt,
}: Head): Omit<Work, 'body'> {
  return {
    id,
    kind,
    title,
    dossier,
    revision,
    createdAt: createdAt.toISOString(),
    updatedAt: updatedAt.toISOString(),
    sharedAt: sharedAt?.toISOString() ?? null,
  };
}

function toWork(row: Head & { body: string }): Work {
  return { ...toHead(row), body: JSON.parse(row.body) };
}
