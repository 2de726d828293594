import { DrizzleQueryError, getTableColumns, sql, type SQL } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import type { Database } from './database.ts';

/**
 * Inserts many rows in one statement that carries them as a single JSON value: several times faster than a
 * parameter for each field, on either driver. Columns that no row gives get their defaults; what only some rows
 * give is null in the others. `onConflict` is put behind the statement as it is.
 */
export async function insertMany<T extends PgTable>(
  db: Database,
  table: T,
  rows: readonly T['$inferInsert'][],
  onConflict: SQL = sql``,
): Promise<void> {
  if (rows.length === 0) return;
  const given = new Set(rows.flatMap((row) => Object.keys(row)));
  const columns = Object.entries(getTableColumns(table)).filter(([key]) => given.has(key));
  const names = list(columns.map(([, column]) => sql.identifier(column.name)));
  const keys = list(columns.map(([key]) => sql.identifier(key)));
  const types = list(
    columns.map(([key, column]) => sql`${sql.identifier(key)} ${sql.raw(column.getSQLType())}`),
  );
  const statement = sql`
    insert into ${table} (${names})
    select ${keys} from json_to_recordset(${JSON.stringify(rows)}::json) as given(${types})
    ${onConflict}
  `;
  try {
    await db.execute(statement);
  } catch (error) {
    // drizzle's message repeats all parameters: whole documents would end up in the log.
    throw error instanceof DrizzleQueryError && error.cause ? error.cause : error;
  }
}

function list(parts: (SQL | ReturnType<typeof sql.identifier>)[]): SQL {
  return sql.join(parts, sql`, `);
}
