import { count, desc, eq, max, ne } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import type { Database } from '../../store/records/database.ts';
import {
  dipEvents,
  dipIntakes,
  dipMatters,
  dipPapers,
  dipPeople,
} from '../../store/records/parliament-schema.ts';
import type { DipImport } from './import-dip.ts';
import type { DipIntake, DipPart, DipStock } from './intake.ts';

/** An intake as it is kept: with the cursor behind the last page of each list, and without what only a process knows. */
export interface KeptIntake extends Omit<DipIntake, 'parts' | 'waitingUntil' | 'canGoOn'> {
  parts: (DipPart & { cursor: string | null })[];
}

const mostListed = 10;

/** What an intake has given that gave nothing. */
export const nothingTaken = (): DipImport => ({
  matters: 0,
  events: 0,
  papers: 0,
  people: 0,
  skipped: 0,
  dated: 0,
});

/** Writes an intake, new or anew. */
export async function keepIntake(db: Database, intake: KeptIntake): Promise<void> {
  const row = {
    ...intake,
    parts: JSON.stringify(intake.parts),
    taken: JSON.stringify(intake.taken),
    problem: intake.problem && JSON.stringify(intake.problem),
    startedAt: new Date(intake.startedAt),
    endedAt: intake.endedAt === null ? null : new Date(intake.endedAt),
  };
  await db.insert(dipIntakes).values(row).onConflictDoUpdate({ target: dipIntakes.id, set: row });
}

/** The newest first. */
export async function listIntakes(db: Database): Promise<KeptIntake[]> {
  const rows = await db.select().from(dipIntakes).orderBy(desc(dipIntakes.startedAt)).limit(mostListed);
  return rows.map(toIntake);
}

export async function findIntake(db: Database, id: string): Promise<KeptIntake | null> {
  const [row] = await db.select().from(dipIntakes).where(eq(dipIntakes.id, id));
  return row ? toIntake(row) : null;
}

function toIntake({ parts, taken, problem, startedAt, endedAt, ...row }: typeof dipIntakes.$inferSelect) {
  return {
    ...row,
    parts: JSON.parse(parts),
    taken: JSON.parse(taken),
    problem: problem && JSON.parse(problem),
    startedAt: startedAt.toISOString(),
    endedAt: endedAt?.toISOString() ?? null,
  } as KeptIntake;
}

/** Counts what there is of DIP. */
export async function countStock(db: Database): Promise<DipStock> {
  const of = async (table: PgTable) => (await db.select({ rows: count() }).from(table))[0]!.rows;
  const kinds = await db
    .select({ kind: dipPapers.kind, rows: count() })
    .from(dipPapers)
    .groupBy(dipPapers.kind);
  const ofKind = (kind: string) => kinds.find((one) => one.kind === kind)?.rows ?? 0;
  const [last] = await db
    .select({ at: max(dipIntakes.endedAt) })
    .from(dipIntakes)
    .where(ne(dipIntakes.taken, JSON.stringify(nothingTaken())));
  return {
    matters: await of(dipMatters),
    events: await of(dipEvents),
    papers: ofKind('drucksache'),
    records: ofKind('protokoll'),
    people: await of(dipPeople),
    lastAt: last?.at?.toISOString() ?? null,
  };
}
