import { and, asc, eq } from 'drizzle-orm';
import type { AccessScope } from '../../store/access-scope.ts';
import type { Database } from '../../store/records/database.ts';
import { interjections, speeches, speechPostings } from '../../store/records/parliament-schema.ts';
import { documents, documentVersions } from '../../store/records/schema.ts';
import { visible } from '../../store/records/visible.ts';
import { type Columns, kindCodes, type LoadedRecord } from './loaded-record.ts';
import { PostingsReader } from './postings-reader.ts';
import { decodePostings } from './postings-text.ts';
import { ValueCodes } from './value-codes.ts';

/** A record that may be shown now. */
export interface CurrentRecord {
  documentId: string;
  version: number;
  /** Of the rules by which it was taken apart; see `recordEdition`. */
  edition: number;
}

/** What the codes in all records' columns mean. */
export class Codes {
  readonly person = new ValueCodes();
  readonly speaker = new ValueCodes();
  readonly party = new ValueCodes();
  readonly role = new ValueCodes();
  readonly agenda = new ValueCodes();
}

/** The records of parliament in a scope, or in one dossier of it, in the versions that are shown. */
export function currentRecords(
  db: Database,
  scope: AccessScope,
  dossierId?: string,
): Promise<CurrentRecord[]> {
  const { documentId, version } = speechPostings;
  return db
    .select({ documentId, version, edition: documentVersions.recordEdition })
    .from(documents)
    .innerJoin(speechPostings, and(eq(documents.id, documentId), eq(documents.version, version)))
    .innerJoin(
      documentVersions,
      and(eq(documentVersions.documentId, documentId), eq(documentVersions.version, version)),
    )
    .where(
      and(
        visible(scope, documents.dossierId),
        dossierId === undefined ? undefined : eq(documents.dossierId, dossierId),
      ),
    );
}

/** Reads a record into memory; null where it has gone meanwhile. */
export async function loadRecord(
  db: Database,
  { documentId, version }: CurrentRecord,
  codes: Codes,
): Promise<LoadedRecord | null> {
  const [stored] = await db
    .select({ postings: speechPostings.postings })
    .from(speechPostings)
    .where(and(eq(speechPostings.documentId, documentId), eq(speechPostings.version, version)));
  const { term, session, date, personId, speaker, party, role, agenda, agendaIndex, kind, start, end } =
    speeches;
  const rows = await db
    .select({ term, session, date, personId, speaker, party, role, agenda, agendaIndex, kind, start, end })
    .from(speeches)
    .where(and(eq(speeches.documentId, documentId), eq(speeches.version, version)))
    .orderBy(asc(speeches.turn));
  const [first] = rows;
  if (!stored || !first) return null;
  let calls: Promise<Columns> | null = null;
  const record: LoadedRecord = {
    documentId,
    version,
    term: first.term,
    session: first.session,
    date: first.date,
    reader: new PostingsReader(decodePostings(stored.postings)),
    speeches: {
      person: column(rows, (row) => codes.person.codeOf(row.personId)),
      speaker: column(rows, (row) => codes.speaker.codeOf(row.speaker)),
      party: column(rows, (row) => codes.party.codeOf(row.party)),
      role: column(rows, (row) => codes.role.codeOf(row.role)),
      agenda: column(rows, (row) => codes.agenda.codeOf(row.agenda)),
      agendaIndex: column(rows, (row) => row.agendaIndex),
      kind: column(rows, (row) => kindCodes[row.kind]),
      start: column(rows, (row) => row.start),
      end: column(rows, (row) => row.end),
    },
    calls: () => (calls ??= loadCalls(db, record, codes)),
  };
  return record;
}

/** Reads who calls in between in a record; what else is known of a call is that of the speech. */
async function loadCalls(
  db: Database,
  { documentId, version, speeches: of }: LoadedRecord,
  codes: Codes,
): Promise<Columns> {
  const { turn, personId, party, start, end } = interjections;
  const calls = await db
    .select({ turn, personId, party, start, end })
    .from(interjections)
    .where(and(eq(interjections.documentId, documentId), eq(interjections.version, version)))
    .orderBy(asc(interjections.ordinal));
  const ofSpeech = (values: Uint32Array) => column(calls, (call) => values[call.turn - 1]!);
  return {
    person: column(calls, (call) => codes.person.codeOf(call.personId)),
    speaker: ofSpeech(of.speaker),
    party: column(calls, (call) => codes.party.codeOf(call.party)),
    role: new Uint32Array(calls.length),
    agenda: ofSpeech(of.agenda),
    agendaIndex: ofSpeech(of.agendaIndex),
    kind: ofSpeech(of.kind),
    start: column(calls, (call) => call.start),
    end: column(calls, (call) => call.end),
  };
}

function column<T>(rows: readonly T[], value: (row: T) => number): Uint32Array {
  return Uint32Array.from(rows, value);
}
