import { getTableColumns, type SQL, sql } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import { insertMany } from '../../store/records/bulk.ts';
import type { Database } from '../../store/records/database.ts';
import {
  dipEvents,
  dipMatters,
  dipPapers,
  dipPeople,
  speeches,
} from '../../store/records/parliament-schema.ts';
import { documents } from '../../store/records/schema.ts';
import { parseEntities } from './entities.ts';
import { rowsOf } from './rows.ts';

export interface DipImport {
  matters: number;
  /** Steps of matters. */
  events: number;
  papers: number;
  people: number;
  /** Values of a kind or form that is not known. */
  skipped: number;
  /** Plenary records in the library that have got their date by this. */
  dated: number;
}

/**
 * Takes in what DIP gives, as its interface or an export has it; what is there already under the same id is
 * overwritten. Records of sessions that give no date themselves get the one DIP gives.
 */
export async function importDip(db: Database, values: readonly unknown[]): Promise<DipImport> {
  const { entities, skipped } = parseEntities(values);
  const { matters, events, papers, people } = rowsOf(entities);
  const dated = await db.transaction(async (tx) => {
    await put(tx, dipMatters, [...matters.values()], sql`(id)`);
    await put(tx, dipEvents, [...events.values()], sql`(id)`);
    await put(tx, dipPapers, [...papers.values()], sql`(body, kind, number)`);
    await put(tx, dipPeople, [...people.values()], sql`(id)`);
    return dateSessions(tx);
  });
  return {
    matters: matters.size,
    events: events.size,
    papers: papers.size,
    people: people.size,
    skipped,
    dated,
  };
}

function put<T extends PgTable>(db: Database, table: T, rows: T['$inferInsert'][], key: SQL): Promise<void> {
  const columns = Object.values(getTableColumns(table)).map(({ name }) => sql.identifier(name));
  const given = columns.map((column) => sql`${column} = excluded.${column}`);
  return insertMany(db, table, rows, sql`on conflict ${key} do update set ${sql.join(given, sql`, `)}`);
}

/** Returns how many records have a date now that had none. */
async function dateSessions(db: Database): Promise<number> {
  const session = sql`${dipPapers.body} = 'BT' and ${dipPapers.kind} = 'protokoll' and ${dipPapers.date} is not null`;
  await db.execute(sql`
    update ${speeches} set date = ${dipPapers.date} from ${dipPapers}
    where ${speeches.date} is null and ${speeches.body} = 'BT' and ${session}
      and ${dipPapers.number} = ${speeches.term} || '/' || ${speeches.session}
  `);
  const dated = await db
    .update(documents)
    .set({ date: sql`${dipPapers.date}` })
    .from(dipPapers)
    .where(
      sql`${documents.date} is null and ${documents.kind} = 'plenarprotokoll' and ${session}
        and ${dipPapers.number} = ${documents.number}`,
    )
    .returning({ id: documents.id });
  return dated.length;
}
