import { sql } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import { insertMany } from '../store/records/bulk.ts';
import { encodeContents } from '../store/records/contents.ts';
import type { Database } from '../store/records/database.ts';
import {
  interjections,
  paperReferences,
  people,
  speeches,
  speechPostings,
} from '../store/records/parliament-schema.ts';
import { sessionDates } from './dip/read-matters.ts';
import { identifyPeople, type Identify } from './people.ts';
import { recordOf } from './record-of.ts';
import { recordPostings } from './record-postings.ts';
import type { ParliamentaryRecord, RecordSource } from './speech.ts';

/** A version of a document, whether it is shown yet or not. */
export interface RecordVersion {
  documentId: string;
  dossierId: string;
  version: number;
  document: RecordSource;
}

type Key = Pick<RecordVersion, 'documentId' | 'version'>;

/** Blocks that make one statement, in characters. */
const statementSize = 1_000_000;
const rowsPerStatement = 2_000;

const tables = [speeches, interjections, speechPostings, paperReferences];

/**
 * Writes what versions of documents hold as records of parliament. Rows of a version that gets never shown are
 * leftovers like its text. Call it with `exclusive` held.
 */
export async function writeRecords(db: Database, versions: readonly RecordVersion[]): Promise<void> {
  const taken = versions
    .map((version) => ({ version, record: recordOf(version.document) }))
    .filter(({ record }) => record.contributions.length > 0 || record.references.length > 0);
  if (taken.length === 0) return;
  await dateRecords(
    db,
    taken.map(({ record }) => record),
  );
  const identify = await identifyPeople(
    db,
    taken.map(({ record }) => record),
  );
  const rows = taken.map(({ version, record }) => rowsOf(version, record, identify));
  await insertInSteps(
    db,
    speeches,
    rows.flatMap((row) => row.speeches),
  );
  await insertInSteps(
    db,
    interjections,
    rows.flatMap((row) => row.interjections),
  );
  await insertInSteps(
    db,
    paperReferences,
    rows.flatMap((row) => row.references),
  );
  await insertInSteps(
    db,
    speechPostings,
    rows.flatMap((row) => row.postings),
  );
}

/** A record that gives no date has the one DIP gives its session. */
async function dateRecords(db: Database, records: readonly ParliamentaryRecord[]): Promise<void> {
  const undated = records.filter(
    ({ date, body, session }) => date === null && body === 'BT' && session !== null,
  );
  if (undated.length === 0) return;
  const dates = await sessionDates(
    db,
    undated.map(({ term, session }) => `${term}/${session}`),
  );
  for (const record of undated) record.date = dates.get(`${record.term}/${record.session}`) ?? null;
}

/** Takes away what was written of versions, and people nobody names any more. */
export async function removeRecords(db: Database, versions: readonly Key[]): Promise<void> {
  if (versions.length === 0) return;
  const keys = sql.join(
    versions.map(({ documentId, version }) => sql`(${documentId}::text, ${version}::integer)`),
    sql`, `,
  );
  let named = 0;
  for (const table of tables) {
    const removed = await db
      .delete(table)
      .where(sql`(${table.documentId}, ${table.version}) in (${keys})`)
      .returning({ version: table.version });
    if (table === speeches || table === interjections) named += removed.length;
  }
  if (named === 0) return;
  await db.delete(people).where(
    sql`not exists (select from ${speeches} where ${speeches.personId} = ${people.id})
      and not exists (select from ${interjections} where ${interjections.personId} = ${people.id})`,
  );
}

function rowsOf(
  { documentId, dossierId, version }: RecordVersion,
  record: ParliamentaryRecord,
  identify: Identify,
) {
  const key = { documentId, version };
  const { body, term, session, date } = record;
  return {
    speeches: record.contributions.map(({ speaker, blocks, ...said }) => ({
      ...key,
      ...said,
      id: `${documentId}-${said.turn}`,
      dossierId,
      body,
      term,
      session,
      date,
      personId: identify(speaker, record),
      speaker: speaker.name,
      party: speaker.party,
      anchor: JSON.stringify(blocks[0]!.anchor),
      blocks: encodeContents(blocks),
    })),
    interjections: record.interjections.map(({ caller, ...called }, ordinal) => ({
      ...key,
      ...called,
      ordinal,
      personId: caller?.party ? identify(caller, record) : null,
      caller: caller?.name ?? null,
    })),
    references: record.references.map((reference) => ({
      ...key,
      ...reference,
      anchor: JSON.stringify(reference.anchor),
    })),
    postings: record.contributions.length > 0 ? [{ ...key, postings: postingsIn(record) }] : [],
  };
}

function postingsIn({ contributions, interjections: called }: ParliamentaryRecord): string {
  const said = contributions.map(({ turn, speaker, blocks }) => ({ turn, speaker: speaker.name, blocks }));
  return recordPostings(said, called);
}

async function insertInSteps<T extends PgTable>(
  db: Database,
  table: T,
  rows: readonly T['$inferInsert'][],
): Promise<void> {
  let step: T['$inferInsert'][] = [];
  let size = 0;
  for (const row of rows) {
    step.push(row);
    for (const value of Object.values(row)) if (typeof value === 'string') size += value.length;
    if (size < statementSize && step.length < rowsPerStatement) continue;
    await insertMany(db, table, step);
    step = [];
    size = 0;
  }
  await insertMany(db, table, step);
}
