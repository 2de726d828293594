import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { EmbedderConfig } from './embedding/embedder.ts';
import { openEmbedder } from './embedding/open-embedder.ts';
import { indexCorpus } from './jobs/corpus.ts';
import { takeIn } from './jobs/intake.ts';
import { createJobEvents } from './jobs/job-events.ts';
import { findJob, listJobs } from './jobs/job-rows.ts';
import { recover } from './jobs/recovery.ts';
import { removeDocument } from './jobs/removal.ts';
import { listRemoved, restoreDocument } from './jobs/removed.ts';
import { restorePassages } from './jobs/restore.ts';
import { Worker } from './jobs/worker.ts';
import { LibraryError } from './library-error.ts';
import { searchLibrary } from './library-search.ts';
import type { Library } from './library-types.ts';
import { openDip } from './parliament/dip/open-dip.ts';
import { openParliament } from './parliament/open-parliament.ts';
import { restoreRecords } from './parliament/restore-records.ts';
import { defaultLimits, type Limits } from './readers/limits.ts';
import { openReaderPool } from './reading/reader-pool.ts';
import { openReranker } from './reranking/open-reranker.ts';
import type { Reranker } from './reranking/reranker.ts';
import { type DataLock, lockDataDirectory } from './store/data-lock.ts';
import { openFileStore } from './store/files/file-store.ts';
import { createMutex } from './store/mutex.ts';
import { openPassageStore } from './store/passages/passage-store.ts';
import { CurrentDocuments } from './store/records/current-documents.ts';
import { openDatabase } from './store/records/database.ts';
import { findContent, findDocument, findOriginal, listDocuments } from './store/records/documents.ts';
import { findDossier, listDossiers, openDossier } from './store/records/dossiers.ts';
import { openRuns } from './store/records/runs.ts';
import { openWorks } from './store/records/works.ts';
import type { Stores } from './store/stores.ts';
import { createUpkeep } from './store/upkeep.ts';

export interface LibraryOptions {
  /** Holds everything that is not held elsewhere; made when it does not exist. */
  dataDir: string;
  /** `postgres://…`; the embedded database unless told. */
  databaseUrl?: string | undefined;
  /** An object store's URI; a folder in the data directory unless told. */
  passagesUri?: string | undefined;
  /** None unless told: passages are found by their words alone. */
  embedder?: EmbedderConfig | undefined;
  /** Folder of a cross-encoder that orders the best hits of a search; none unless told. */
  reranker?: string | undefined;
  /** What reading one file may cost. */
  limits?: Partial<Limits> | undefined;
  /** Takes errors that no caller waits for; the console unless told. */
  log?: ((error: unknown) => void) | undefined;
}

const defaultDossier = 'Eingang';

/**
 * Opens the library in a data directory, brings its stores into order after whatever happened before, and goes on
 * with jobs that were under way.
 *
 * @throws DataInUseError when another process holds the directory or the database; EmbeddingError or LibraryError when
 * a model that was asked for cannot be loaded
 */
export async function openLibrary(options: LibraryOptions): Promise<Library> {
  const opened = new Opened();
  try {
    const lock = opened.add(await lockDataDirectory(options.dataDir), (held) => held.release());
    const folder = options.reranker;
    const reranker = folder === undefined ? null : opened.add(await openReranker(folder), close);
    const stores = { ...(await openStores(options, opened)), reranker };
    await recover(stores, lock);
    return startLibrary(stores, lock, opened, options);
  } catch (error) {
    await opened.closeAll();
    throw error;
  }
}

/** Things to be closed, the last opened first. */
class Opened {
  readonly #closers: (() => Promise<unknown>)[] = [];

  add<T>(thing: T, close: (thing: T) => Promise<unknown>): T {
    this.#closers.push(() => close(thing));
    return thing;
  }

  async closeAll(): Promise<void> {
    for (let close = this.#closers.pop(); close; close = this.#closers.pop()) await close();
  }
}

const close = (thing: { close(): Promise<void> } | null) => thing?.close() ?? Promise.resolve();

async function openStores(options: LibraryOptions, opened: Opened): Promise<Stores> {
  const { dataDir, databaseUrl, passagesUri, limits, embedder: config = { kind: 'none' } } = options;
  const files = await openFileStore(join(dataDir, 'files'), {
    maxBytes: limits?.bytes ?? defaultLimits.bytes,
  });
  const database = opened.add(
    await openDatabase({ directory: join(dataDir, 'records'), url: databaseUrl }),
    close,
  );
  const embedder = opened.add(await openEmbedder(config), close);
  const uri = passagesUri ?? join(dataDir, 'passages');
  const passages = opened.add(await openPassageStore({ uri, embedder: embedder ?? undefined }), close);
  const exclusive = createMutex();
  const current = new CurrentDocuments(database.db, exclusive);
  const upkeep = createUpkeep(database, passages, current);
  const log = options.log ?? console.error;
  return { db: database.db, files, passages, exclusive, current, upkeep, log };
}

function startLibrary(
  stores: Stores & { reranker: Reranker | null },
  lock: DataLock,
  opened: Opened,
  { limits }: LibraryOptions,
): Library {
  const { db, files } = stores;
  const concurrency = Math.min(4, Math.max(1, availableParallelism() - 1));
  const events = createJobEvents();
  const readers = openReaderPool(limits, { concurrency });
  const worker = new Worker({ stores, readers, events, concurrency });
  const closing = new AbortController();
  let restored = { done: 0, total: 0 };
  const restoring = restorePassages(stores, closing.signal, (state) => (restored = state))
    .then(() => stores.current.warm(closing.signal))
    .then(() => restoreRecords(stores, closing.signal))
    .catch(stores.log);
  const parliament = openParliament(stores);
  const dip = openDip(db, { take: (entities) => parliament.importDip(entities), log: stores.log });
  let closed: Promise<void> | null = null;
  worker.wake();

  function assertOpen() {
    if (closed) throw new LibraryError('library-closed', 'Die Anwendung wird gerade beendet.');
  }

  return {
    dossiers: (scope) => listDossiers(db, scope),
    dossierByName: (scope, name) => findDossier(db, scope, name),
    documents: (scope, filter) => listDocuments(db, scope, filter),
    document: (scope, id) => findDocument(db, scope, id),
    content: (scope, id) => findContent(db, scope, id),

    async original(scope, id) {
      const original = await findOriginal(db, scope, id);
      return original && { ...original, path: files.path(original.digest) };
    },

    async remove(scope, id) {
      const changed = await removeDocument(stores, scope, id);
      if (!changed) return false;
      events.changed(changed);
      worker.wake();
      return true;
    },

    removed: (scope) => listRemoved(db, scope),

    async restore(scope, id) {
      assertOpen();
      return restoreDocument(stores, scope, id);
    },

    async ingest(scope, incoming, dossierName = defaultDossier) {
      assertOpen();
      const dossier = await openDossier(db, scope, dossierName);
      const jobId = await takeIn(stores, dossier.id, incoming);
      const job = await findJob(db, scope, jobId);
      worker.wake();
      return job!;
    },

    job: (scope, id) => findJob(db, scope, id),
    jobs: (scope) => listJobs(db, scope),
    watch: (scope, id, signal) => events.watch(id, () => findJob(db, scope, id), signal),

    search: (scope, request) => searchLibrary(stores, scope, request),

    get embedder() {
      return stores.passages.embedder?.id ?? null;
    },

    indexState: async () => ({ rebuilding: stores.passages.rebuilding, ...restored }),

    async indexDocuments(scope, dossierName, documents) {
      assertOpen();
      const dossier = await openDossier(db, scope, dossierName);
      return indexCorpus(stores, dossier.id, documents);
    },

    works: openWorks(db),
    parliament,
    dip,
    runs: openRuns(db),

    announce: (url) => lock.announce(url),

    async idle() {
      await restoring;
      await worker.idle();
    },

    close() {
      closed ??= (async () => {
        closing.abort();
        events.close();
        await dip.close();
        await worker.close();
        await restoring;
        await stores.exclusive(async () => {});
        await opened.closeAll();
      })();
      return closed;
    },
  };
}
