import { fileURLToPath } from 'node:url';
import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';
import { DataInUseError } from '../../library-error.ts';
import { openPglite } from './pglite.ts';

/** The records, by whichever driver; transactions are one of these, too. */
export type Database = PgDatabase<PgQueryResultHKT>;

export interface OpenDatabase {
  db: Database;
  /** Frees the space of rows written over and counts anew what queries are planned by; a server does so itself. */
  vacuum(): Promise<void>;
  close(): Promise<void>;
}

export interface DatabaseOptions {
  /** Where the embedded database lives. */
  directory: string;
  /** `postgres://…`; with it, `directory` stays unused. */
  url?: string | undefined;
}

/**
 * Migrations are kept by hand: one SQL file per step, its statements parted by drizzle's breakpoint comments,
 * listed in `meta/_journal.json` with a `when` above the last one's. `schema.test.ts` holds them against
 * `schema.ts`.
 */
const migrations = {
  migrationsFolder: fileURLToPath(new URL('./migrations', import.meta.url)),
  migrationsSchema: 'amtsfeder',
  migrationsTable: 'migrations',
};

/** Tables that grow; without counts of speeches, reading twenty of them by id goes through all of them. */
const vacuumed = [
  'documents',
  'document_versions',
  'speeches',
  'interjections',
  'paper_references',
  'people',
  'job_files',
  'works',
];

/** Opens the records and brings their schema up to date. */
export function openDatabase({ directory, url }: DatabaseOptions): Promise<OpenDatabase> {
  return url ? openServer(url) : openEmbedded(directory);
}

async function openEmbedded(directory: string): Promise<OpenDatabase> {
  const [{ drizzle }, { migrate }] = await Promise.all([
    import('drizzle-orm/pglite'),
    import('drizzle-orm/pglite/migrator'),
  ]);
  const client = await openPglite(directory);
  const db = drizzle({ client });
  await migrate(db, migrations);
  return {
    db,
    async vacuum() {
      // A table at a time: while PGlite works, nothing else in this process does.
      for (const table of vacuumed) {
        await client.exec(`vacuum (analyze) amtsfeder.${table}`);
      }
    },
    close: () => client.close(),
  };
}

async function openServer(url: string): Promise<OpenDatabase> {
  const [{ drizzle }, { migrate }, { default: pg }] = await Promise.all([
    import('drizzle-orm/node-postgres'),
    import('drizzle-orm/node-postgres/migrator'),
    import('pg'),
  ]);
  const pool = new pg.Pool({ connectionString: url, max: 8 });
  // Lost idle connections are replaced on the next query.
  pool.on('error', () => {});
  try {
    const owner = await pool.connect();
    owner.on('error', () => {});
    const { rows } = await owner.query('select pg_try_advisory_lock(hashtext($1)) as free', ['amtsfeder']);
    if (!rows[0].free) {
      owner.release();
      throw new DataInUseError(
        null,
        null,
        'Die Datenbank wird schon von einem anderen Amtsfeder-Prozess benutzt.',
      );
    }
    const db = drizzle({ client: pool });
    await migrate(db, migrations);
    return {
      db,
      vacuum: async () => {},
      async close() {
        owner.release(true);
        await pool.end();
      },
    };
  } catch (error) {
    await pool.end();
    throw error;
  }
}
