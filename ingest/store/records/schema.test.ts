import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { is, sql } from 'drizzle-orm';
import { getTableConfig, PgTable } from 'drizzle-orm/pg-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OpenDatabase, openDatabase } from './database.ts';
import * as parliament from './parliament-schema.ts';
import * as schema from './schema.ts';

let directory: string;
let database: OpenDatabase;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'schema-'));
  database = await openDatabase({ directory: join(directory, 'records') });
});
afterAll(async () => {
  await database.close();
  await rm(directory, { recursive: true });
});

const tables = Object.values({ ...schema, ...parliament }).flatMap((table) =>
  is(table, PgTable) ? [getTableConfig(table)] : [],
);

async function columnsOf(table: string) {
  const { rows } = (await database.db.execute(sql`
    select attname as name, format_type(atttypid, atttypmod) as type, attnotnull as "notNull"
    from pg_attribute
    where attrelid = ${`amtsfeder.${table}`}::regclass and attnum > 0 and not attisdropped
    order by attname
  `)) as unknown as { rows: { name: string; type: string; notNull: boolean }[] };
  return rows;
}

test.each(tables)('the migrations make $name as the schema says', async ({ name, columns, indexes }) => {
  const expected = columns
    .map((column) => ({
      name: column.name,
      type: column.getSQLType().replace('bigserial', 'bigint'),
      notNull: column.notNull,
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  expect(await columnsOf(name)).toEqual(expected);
  const { rows } = (await database.db.execute(
    sql`select indexname from pg_indexes where schemaname = 'amtsfeder' and tablename = ${name}`,
  )) as unknown as { rows: { indexname: string }[] };
  const names = rows.map(({ indexname }) => indexname);
  for (const index of indexes) expect(names).toContain(index.config.name);
});
