import type { Anchor, Block, DocumentKind, SourceDocument } from './document.ts';
import type { JobRecord } from './jobs/job-record.ts';
import type { Dip } from './parliament/dip/intake.ts';
import type { Parliament } from './parliament/parliament.ts';
import type { Explanation } from './search/fusion.ts';
import type { AccessScope } from './store/access-scope.ts';
import type { DocumentRecord, DossierRecord } from './store/records/document-record.ts';
import type { Runs } from './store/records/run.ts';
import type { Works } from './store/records/work.ts';

/** A file on its way in. `path` is its name for people and its identity in the dossier, never a place on disk. */
export interface IncomingFile {
  path: string;
  bytes: Uint8Array | AsyncIterable<Uint8Array>;
}

export interface RemovedDocument {
  id: string;
  title: string;
  source: string;
  /** Name. */
  dossier: string;
  /** ISO time. */
  removedAt: string;
}

export interface DocumentFilter {
  /** Words of the title or the source, whatever their case. */
  title?: string | undefined;
  /** Id or name. */
  dossier?: string | undefined;
  ids?: readonly string[] | undefined;
  offset?: number | undefined;
  /** 100 unless told. */
  limit?: number | undefined;
}

export interface SearchRequest {
  query: string;
  /** 10 unless told. */
  limit?: number | undefined;
  /** Id or name. */
  dossier?: string | undefined;
  /** Only these documents. */
  documents?: readonly string[] | undefined;
  kind?: string | undefined;
  /** ISO dates, both inclusive. */
  from?: string | undefined;
  to?: string | undefined;
  speaker?: string | undefined;
  party?: string | undefined;
}

/** A passage that answers a query, with what names its document. */
export interface SearchHit {
  score: number;
  documentId: string;
  title: string;
  source: string;
  kind: DocumentKind;
  date: string | null;
  /** The passage, verbatim: `documentText(blocks).slice(start, end)`. */
  text: string;
  start: number;
  end: number;
  /** Headings above the passage, outermost first. */
  headings: string[];
  anchor: { first: Anchor; last: Anchor };
  speaker: string | null;
  party: string | null;
  /** Other documents that say the same, almost word for word; their passages are not listed on their own. */
  alsoIn: string[];
  /** What each signal gave, by its name; shares add up to the score. */
  explain: Explanation;
}

export interface IndexState {
  /** True while searches use the index of the embedder before, by words alone. */
  rebuilding: boolean;
  /** Documents whose passages were missing at the start, and those indexed since. */
  done: number;
  total: number;
}

/** A document whose text is at hand already: corpora, evaluation sets. */
export interface ReadySource {
  source: string;
  document: SourceDocument;
}

/**
 * Everything a person has given to Amtsfeder: documents by dossier, their text, passages and originals, and
 * the jobs that take them in. One process holds a data directory at a time.
 *
 * Whatever the scope does not allow looks as if it did not exist.
 */
export interface Library {
  dossiers(scope: AccessScope): Promise<DossierRecord[]>;
  dossierByName(scope: AccessScope, name: string): Promise<DossierRecord | null>;

  /** Newest first. `total` counts what the filter matches beyond `limit`. */
  documents(
    scope: AccessScope,
    filter?: DocumentFilter,
  ): Promise<{ documents: DocumentRecord[]; total: number }>;
  document(scope: AccessScope, id: string): Promise<DocumentRecord | null>;
  /** The current version's text; null while there is none. */
  content(scope: AccessScope, id: string): Promise<{ text: string; blocks: Block[] } | null>;
  /** The file as it was given; null for documents that came without one. */
  original(scope: AccessScope, id: string): Promise<{ path: string; mediaType: string; name: string } | null>;
  /**
   * Takes the document, and attachments that came with it, out of everything. False when there is none. For thirty
   * days that can be undone.
   */
  remove(scope: AccessScope, id: string): Promise<boolean>;
  /** Documents whose removal can be undone, last removed first. */
  removed(scope: AccessScope): Promise<RemovedDocument[]>;
  /**
   * Undoes a removal; the document is found again when its passages have been made anew. False when there is none.
   *
   * @throws LibraryError `document-replaced` when another document has taken its place meanwhile
   */
  restore(scope: AccessScope, id: string): Promise<boolean>;

  /**
   * Takes files into a dossier, which is made when it does not exist; „Eingang“ unless told. Resolves when
   * the bytes and the job are on disk: from then on a crash loses nothing. Reading goes on in the background.
   */
  ingest(
    scope: AccessScope,
    files: Iterable<IncomingFile> | AsyncIterable<IncomingFile>,
    dossierName?: string,
  ): Promise<JobRecord>;
  job(scope: AccessScope, id: string): Promise<JobRecord | null>;
  /** Newest first, the last 50. */
  jobs(scope: AccessScope): Promise<JobRecord[]>;
  /** The job now, then whenever it has changed, ending with `done`. Nothing when there is no such job. */
  watch(scope: AccessScope, jobId: string, signal?: AbortSignal): AsyncIterable<JobRecord>;

  search(scope: AccessScope, request: SearchRequest): Promise<SearchHit[]>;
  /** Id of the embedder whose vectors searches use now; null while they go by words alone. */
  readonly embedder: string | null;

  /** Whether the index is being built anew, as after a change of the embedder; searches go on meanwhile. */
  indexState(): Promise<IndexState>;

  /** Takes in documents that need no reading, many at a time. Resolves when all are searchable. */
  indexDocuments(
    scope: AccessScope,
    dossierName: string,
    documents: Iterable<ReadySource> | AsyncIterable<ReadySource>,
  ): Promise<{ documents: number; passages: number; unchanged: number }>;

  /** What people make of the documents, and go on with: conversations, drafts and the like. */
  readonly works: Works;
  /** Who said what in records of parliament, and the papers that documents cite. */
  readonly parliament: Parliament;
  /** What is taken in from the Bundestag's documentation interface. */
  readonly dip: Dip;

  /** Long tasks that go on while nobody waits, and are taken up again after a restart. */
  readonly runs: Runs;

  /** Writes where this process answers HTTP into the lock, for other processes that find it. */
  announce(url: string): Promise<void>;
  /** Resolves when nothing is queued, being read, tidied up or optimised. */
  idle(): Promise<void>;
  /** Stops after the batch that is being written; the rest waits, durably, for the next start. */
  close(): Promise<void>;
}
