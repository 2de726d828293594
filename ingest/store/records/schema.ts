import { desc, sql } from 'drizzle-orm';
import {
  bigint,
  bigserial,
  boolean,
  index,
  integer,
  primaryKey,
  real,
  text,
  timestamp,
  unique,
} from 'drizzle-orm/pg-core';
import type { DocumentKind } from '../../document.ts';
import type { JobFileStatus } from '../../jobs/job-record.ts';
import type { DocumentStatus } from './document-record.ts';
import { amtsfeder } from './pg-schema.ts';
import type { RunState } from './run.ts';
import type { WorkKind } from './work.ts';

export const dossiers = amtsfeder.table('dossiers', {
  id: text().primaryKey(),
  name: text().notNull().unique(),
  createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
});

/** One row per document, telling of its current version, or of the latest attempt while it has none. */
export const documents = amtsfeder.table(
  'documents',
  {
    id: text().primaryKey(),
    dossierId: text('dossier_id')
      .notNull()
      .references(() => dossiers.id),
    source: text().notNull(),
    /** The mail that brought this attachment; it goes when the mail goes. */
    parentId: text('parent_id'),
    /** The version that is complete and searchable; null while there is none. */
    version: integer(),
    /** The highest number given to any attempt; numbers are never used again. */
    lastVersion: integer('last_version').notNull().default(0),
    /** SHA-256 of the original, or of the content where there is no original. */
    digest: text().notNull(),
    hasOriginal: boolean('has_original').notNull(),
    mediaType: text('media_type').notNull(),
    title: text().notNull(),
    kind: text().$type<DocumentKind>().notNull(),
    number: text(),
    date: text(),
    authors: text().array().notNull(),
    language: text(),
    bytes: bigint({ mode: 'number' }).notNull(),
    words: integer().notNull(),
    pages: integer(),
    needsOcr: integer('needs_ocr').array().notNull(),
    passages: integer().notNull(),
    status: text().$type<DocumentStatus>().notNull(),
    errorCode: text('error_code'),
    errorMessage: text('error_message'),
    ingestedAt: timestamp('ingested_at', { withTimezone: true }).notNull(),
  },
  (table) => [
    unique('documents_dossier_source').on(table.dossierId, table.source),
    index('documents_digest').on(table.digest),
    index('documents_newest').on(desc(table.ingestedAt), desc(table.id)),
    index('documents_parent')
      .on(table.parentId)
      .where(sql`parent_id is not null`),
  ],
);

/**
 * The text of a version, from before its first passage is stored until after its last passage is removed: a row
 * that is not its document's current version is work to tidy up. No foreign key: rows outlive their document.
 */
export const documentVersions = amtsfeder.table(
  'document_versions',
  {
    documentId: text('document_id').notNull(),
    version: integer().notNull(),
    /** See `contents.ts`. */
    contents: text().notNull(),
    /** By which edition of `recordRows` the parliamentary records were taken from it; 0 when they never were. */
    recordEdition: integer('record_edition').notNull().default(0),
  },
  (table) => [
    primaryKey({ columns: [table.documentId, table.version] }),
    index('document_versions_record_edition').on(table.recordEdition),
  ],
);

export const jobs = amtsfeder.table(
  'jobs',
  {
    id: text().primaryKey(),
    dossierId: text('dossier_id')
      .notNull()
      .references(() => dossiers.id),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [index('jobs_newest').on(desc(table.createdAt))],
);

/** Files in the order they are worked on. */
export const jobFiles = amtsfeder.table(
  'job_files',
  {
    id: bigserial({ mode: 'number' }).primaryKey(),
    jobId: text('job_id')
      .notNull()
      .references(() => jobs.id, { onDelete: 'cascade' }),
    path: text().notNull(),
    /** Null for a file that was not kept. */
    digest: text(),
    bytes: bigint({ mode: 'number' }).notNull(),
    status: text().$type<JobFileStatus>().notNull(),
    /** No foreign key: a job tells of documents that are gone. */
    documentId: text('document_id'),
    /** 0 for what a person gave, 1 for its attachments, and so on. */
    depth: integer().notNull().default(0),
    pages: integer(),
    passages: integer().notNull().default(0),
    seconds: real().notNull().default(0),
    replaced: boolean().notNull().default(false),
    errorCode: text('error_code'),
    errorMessage: text('error_message'),
  },
  (table) => [
    index('job_files_job').on(table.jobId),
    index('job_files_open')
      .on(table.id)
      .where(sql`status in ('queued', 'indexing')`),
    index('job_files_open_digest')
      .on(table.digest)
      .where(sql`status in ('queued', 'indexing')`),
  ],
);

/**
 * What a person makes: conversations, drafts and the like. Whoever uses the library gives the body its form; here it
 * is JSON in a text column, since jsonb takes no NUL, which documents may bring.
 */
export const works = amtsfeder.table(
  'works',
  {
    id: text().primaryKey(),
    owner: text().notNull(),
    kind: text().$type<WorkKind>().notNull(),
    title: text().notNull(),
    dossierId: text('dossier_id').references(() => dossiers.id),
    /** Counts the savings; who saves names the revision he has seen. */
    revision: integer().notNull(),
    body: text().notNull(),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull(),
    updatedAt: timestamp('updated_at', { withTimezone: true }).notNull(),
    /** Set while the removal can be undone. */
    removedAt: timestamp('removed_at', { withTimezone: true }),
    /** Set while everyone in the house may read it by its link. */
    sharedAt: timestamp('shared_at', { withTimezone: true }),
  },
  (table) => [index('works_newest').on(table.owner, table.kind, desc(table.updatedAt))],
);

/** Earlier states of a work. */
export const workVersions = amtsfeder.table(
  'work_versions',
  {
    workId: text('work_id')
      .notNull()
      .references(() => works.id, { onDelete: 'cascade' }),
    revision: integer().notNull(),
    title: text().notNull(),
    body: text().notNull(),
    savedAt: timestamp('saved_at', { withTimezone: true }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.workId, table.revision] })],
);

/** Long tasks under way, or ended without a result; one that is done has become a work of the same id. */
export const runs = amtsfeder.table(
  'runs',
  {
    id: text().primaryKey(),
    owner: text().notNull(),
    kind: text().notNull(),
    title: text().notNull(),
    dossier: text(),
    state: text().$type<RunState>().notNull(),
    /** JSON, enough to do it again. */
    request: text().notNull(),
    /** JSON, what came of it so far. */
    events: text().notNull(),
    /** JSON, why it failed. */
    problem: text(),
    startedAt: timestamp('started_at', { withTimezone: true }).notNull(),
    endedAt: timestamp('ended_at', { withTimezone: true }),
  },
  (table) => [index('runs_newest').on(table.owner, desc(table.startedAt))],
);

/** Documents whose removal can still be undone: out of every reader's sight, their text and originals kept. */
export const removedDocuments = amtsfeder.table(
  'removed_documents',
  {
    id: text().primaryKey(),
    /** Id of the document that was removed; its attachments went with it, and come back with it. */
    removal: text().notNull(),
    dossierId: text('dossier_id')
      .notNull()
      .references(() => dossiers.id),
    version: integer(),
    digest: text().notNull(),
    hasOriginal: boolean('has_original').notNull(),
    /** The row of `documents`, as JSON. */
    document: text().notNull(),
    removedAt: timestamp('removed_at', { withTimezone: true }).notNull(),
  },
  (table) => [
    index('removed_documents_removal').on(table.removal),
    index('removed_documents_digest').on(table.digest),
  ],
);
