import { createHash } from 'node:crypto';
import type * as Lance from '@lancedb/lancedb';
import { passageSchema } from './columns.ts';

/** Raised whenever the columns or `indexTerms` change: passages are then indexed anew. */
const format = 4;
const prefix = 'passages-';
const mark = '-complete';

/** The table that holds passages with vectors of this embedder, or without vectors for null. */
export function tableName(embedderId: string | null): string {
  const vectors =
    embedderId === null ? 'words' : createHash('sha256').update(embedderId).digest('hex').slice(0, 12);
  return `${prefix}${format}-${vectors}`;
}

/** Which tables of passages there are. */
export interface Generations {
  /** All passages are in these. */
  complete: string[];
  /** These were being built when the process ended, or are of an older format. */
  incomplete: string[];
}

export async function listGenerations(connection: Lance.Connection): Promise<Generations> {
  const names = (await connection.tableNames()).filter((name) => name.startsWith(prefix));
  const tables = names.filter((name) => !name.endsWith(mark));
  const usable = (name: string): boolean =>
    name.startsWith(`${prefix}${format}-`) && names.includes(name + mark);
  return { complete: tables.filter(usable), incomplete: tables.filter((name) => !usable(name)) };
}

/** From now on the table is known to hold all passages: an empty table beside it says so, in any kind of storage. */
export async function markComplete(connection: Lance.Connection, name: string): Promise<void> {
  await connection.createEmptyTable(name + mark, passageSchema(null), { existOk: true });
}

/** Removes a table; its mark goes first, so that half a table never counts as complete. */
export async function dropGeneration(connection: Lance.Connection, name: string): Promise<void> {
  const names = await connection.tableNames();
  for (const table of [name + mark, name]) if (names.includes(table)) await connection.dropTable(table);
}
