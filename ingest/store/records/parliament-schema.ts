import { boolean, index, integer, primaryKey, text, timestamp } from 'drizzle-orm/pg-core';
import type { CitedBody, PaperNumber, ParliamentBody } from '../../../language/parliament/paper-numbers.ts';
import type { DipIntakeSource, DipIntakeState } from '../../parliament/dip/intake.ts';
import type { SpeechKind } from '../../parliament/speech.ts';
import { amtsfeder } from './pg-schema.ts';

/** Which version of a document a row was taken from; the row comes and goes with it. */
const version = {
  documentId: text('document_id').notNull(),
  version: integer().notNull(),
};

/** One row for each uninterrupted contribution to a record. */
export const speeches = amtsfeder.table(
  'speeches',
  {
    ...version,
    /** Counts the contributions of the record from 1. */
    turn: integer().notNull(),
    /** The same in every version that has it: document and turn. */
    id: text().notNull(),
    dossierId: text('dossier_id').notNull(),
    body: text().$type<ParliamentBody>().notNull(),
    term: integer(),
    session: integer(),
    /** ISO. */
    date: text(),
    agenda: text(),
    /** Counts the agenda items of the record from 1; 0 before the first. */
    agendaIndex: integer('agenda_index').notNull(),
    kind: text().$type<SpeechKind>().notNull(),
    /** The record's own id of the speech that this is, or interrupts. */
    rede: text(),
    personId: text('person_id'),
    speaker: text().notNull(),
    /** By its one name; see `partyOf`. */
    party: text(),
    /** As printed. */
    role: text(),
    presiding: boolean().notNull(),
    /** Printed page on which it begins. */
    page: integer(),
    quadrant: text(),
    anchor: text().notNull(),
    /** Offsets into the document's text. */
    start: integer().notNull(),
    end: integer().notNull(),
    words: integer().notNull(),
    /** What was said and called, as `encodeContents` writes it. */
    blocks: text().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.documentId, table.version, table.turn] }),
    index('speeches_id').on(table.id),
    index('speeches_person').on(table.personId),
  ],
);

/** Calls with words, and what named members did. */
export const interjections = amtsfeder.table(
  'interjections',
  {
    ...version,
    ordinal: integer().notNull(),
    /** The contribution it interrupts. */
    turn: integer().notNull(),
    kind: text().$type<'call' | 'act'>().notNull(),
    personId: text('person_id'),
    caller: text(),
    party: text(),
    text: text().notNull(),
    start: integer().notNull(),
    end: integer().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.documentId, table.version, table.ordinal] }),
    index('interjections_person').on(table.personId),
  ],
);

/** The words of a record with their places, for searching; see `parliament/search/postings.ts`. Base64. */
export const speechPostings = amtsfeder.table(
  'speech_postings',
  { ...version, postings: text().notNull() },
  (table) => [primaryKey({ columns: [table.documentId, table.version] })],
);

/** Where documents cite papers and plenary records. */
export const paperReferences = amtsfeder.table(
  'paper_references',
  {
    ...version,
    start: integer().notNull(),
    end: integer().notNull(),
    kind: text().$type<PaperNumber['kind']>().notNull(),
    body: text().$type<CitedBody>().notNull(),
    number: text().notNull(),
    page: integer(),
    quadrant: text(),
    /** The contribution to a record that cites it. */
    turn: integer(),
    anchor: text().notNull(),
    /** The sentence or line, verbatim. */
    quote: text().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.documentId, table.version, table.start] }),
    index('paper_references_number').on(table.number),
  ],
);

/** Whoever is named in records. Who sees a person is decided by the speeches and calls that name him. */
export const people = amtsfeder.table(
  'people',
  {
    id: text().primaryKey(),
    /** See `personKey`. */
    key: text().notNull(),
    name: text().notNull(),
    sortName: text('sort_name').notNull(),
    /** Place or party that tells this person from others of the name. */
    place: text(),
    partyMark: text('party_mark'),
    /** The party named last. */
    party: text(),
    /** The id the parliament gives the person („Redner-ID“). */
    externalId: text('external_id'),
  },
  (table) => [index('people_key').on(table.key)],
);

/** Matters („Vorgänge“) as DIP tells of them. What comes from DIP is public and belongs to no document. */
export const dipMatters = amtsfeder.table('dip_matters', {
  id: text().primaryKey(),
  title: text().notNull(),
  kind: text(),
  term: integer(),
  /** „Beschlussempfehlung liegt vor“. */
  status: text(),
  abstract: text(),
  date: text(),
});

/** Steps of matters: positions, activities, papers. */
export const dipEvents = amtsfeder.table(
  'dip_events',
  {
    /** What it was taken from, and of which matter. */
    id: text().primaryKey(),
    matterId: text('matter_id').notNull(),
    source: text().$type<'position' | 'activity' | 'paper'>().notNull(),
    date: text(),
    label: text().notNull(),
    /** Decisions, committees, whoever brought it in. */
    detail: text(),
    body: text().$type<ParliamentBody>(),
    kind: text().$type<PaperNumber['kind']>(),
    number: text(),
    /** As printed: „5921B“. */
    page: text(),
  },
  (table) => [index('dip_events_matter').on(table.matterId), index('dip_events_number').on(table.number)],
);

export const dipPapers = amtsfeder.table(
  'dip_papers',
  {
    body: text().$type<ParliamentBody>().notNull(),
    kind: text().$type<PaperNumber['kind']>().notNull(),
    number: text().notNull(),
    id: text().notNull(),
    /** „Kleine Anfrage“. */
    type: text(),
    title: text(),
    date: text(),
    authors: text().array().notNull(),
    url: text(),
  },
  (table) => [primaryKey({ columns: [table.body, table.kind, table.number] })],
);

export const dipPeople = amtsfeder.table(
  'dip_people',
  {
    id: text().primaryKey(),
    key: text().notNull(),
    name: text().notNull(),
    /** JSON: `DipRole[]`. */
    roles: text().notNull(),
  },
  (table) => [index('dip_people_key').on(table.key)],
);

/** Times somebody took in something from DIP: how far it came, and what it gave. A key is never among it. */
export const dipIntakes = amtsfeder.table('dip_intakes', {
  id: text().primaryKey(),
  source: text().$type<DipIntakeSource>().notNull(),
  /** What was asked of the interface; see `DipQuery`. */
  term: integer(),
  from: text('from_day'),
  to: text('to_day'),
  state: text().$type<DipIntakeState>().notNull(),
  /** JSON: lists or files with how far each was taken in. */
  parts: text().notNull(),
  /** JSON: `DipImport`. */
  taken: text().notNull(),
  /** JSON: `Failure`. */
  problem: text(),
  startedAt: timestamp('started_at', { withTimezone: true }).notNull(),
  endedAt: timestamp('ended_at', { withTimezone: true }),
});
