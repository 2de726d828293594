import type { Library } from '../ingest/library-types.ts';
import type { Dip } from '../ingest/parliament/dip/intake.ts';
import type { Parliament } from '../ingest/parliament/parliament.ts';
import type { Runs } from '../ingest/store/records/run.ts';
import type { Works } from '../ingest/store/records/work.ts';

/** A library that opens with its first use; closing one that was never used opens nothing. */
export function lazyLibrary(open: () => Promise<Library>): Library {
  let opening: Promise<Library> | null = null;
  let opened: Library | null = null;
  const get = () => (opening ??= open().then((library) => (opened = library)));
  return {
    dossiers: async (...args) => (await get()).dossiers(...args),
    dossierByName: async (...args) => (await get()).dossierByName(...args),
    documents: async (...args) => (await get()).documents(...args),
    document: async (...args) => (await get()).document(...args),
    content: async (...args) => (await get()).content(...args),
    original: async (...args) => (await get()).original(...args),
    remove: async (...args) => (await get()).remove(...args),
    removed: async (...args) => (await get()).removed(...args),
    restore: async (...args) => (await get()).restore(...args),
    ingest: async (...args) => (await get()).ingest(...args),
    job: async (...args) => (await get()).job(...args),
    jobs: async (...args) => (await get()).jobs(...args),
    async *watch(...args) {
      yield* (await get()).watch(...args);
    },
    search: async (...args) => (await get()).search(...args),
    get embedder() {
      return opened?.embedder ?? null;
    },
    indexState: async () => (await get()).indexState(),
    indexDocuments: async (...args) => (await get()).indexDocuments(...args),
    parliament: lazyParliament(async () => (await get()).parliament),
    dip: lazyDip(async () => (await get()).dip),
    works: lazyWorks(async () => (await get()).works),
    runs: lazyRuns(async () => (await get()).runs),
    announce: async (...args) => (await get()).announce(...args),
    idle: async () => (await get()).idle(),
    close: async () => (await opening)?.close(),
  };
}

function lazyParliament(get: () => Promise<Parliament>): Parliament {
  return {
    search: async (...args) => (await get()).search(...args),
    matches: async (...args) => (await get()).matches(...args),
    warm: async () => (await get()).warm(),
    speech: async (...args) => (await get()).speech(...args),
    speeches: async (...args) => (await get()).speeches(...args),
    debate: async (...args) => (await get()).debate(...args),
    agenda: async (...args) => (await get()).agenda(...args),
    person: async (...args) => (await get()).person(...args),
    people: async (...args) => (await get()).people(...args),
    officeHolders: async (...args) => (await get()).officeHolders(...args),
    paper: async (...args) => (await get()).paper(...args),
    papers: async (...args) => (await get()).papers(...args),
    cited: async (...args) => (await get()).cited(...args),
    saidBy: async (...args) => (await get()).saidBy(...args),
    importDip: async (...args) => (await get()).importDip(...args),
  };
}

function lazyDip(get: () => Promise<Dip>): Dip {
  return {
    stock: async () => (await get()).stock(),
    list: async () => (await get()).list(),
    find: async (...args) => (await get()).find(...args),
    fetch: async (...args) => (await get()).fetch(...args),
    takeFiles: async (...args) => (await get()).takeFiles(...args),
    goOn: async (...args) => (await get()).goOn(...args),
    stop: async (...args) => (await get()).stop(...args),
    async *watch(...args) {
      yield* (await get()).watch(...args);
    },
  };
}

function lazyWorks(get: () => Promise<Works>): Works {
  return {
    create: async (...args) => (await get()).create(...args),
    list: async (...args) => (await get()).list(...args),
    get: async (...args) => (await get()).get(...args),
    shared: async (...args) => (await get()).shared(...args),
    share: async (...args) => (await get()).share(...args),
    rename: async (...args) => (await get()).rename(...args),
    save: async (...args) => (await get()).save(...args),
    versions: async (...args) => (await get()).versions(...args),
    version: async (...args) => (await get()).version(...args),
    remove: async (...args) => (await get()).remove(...args),
    restore: async (...args) => (await get()).restore(...args),
  };
}

function lazyRuns(get: () => Promise<Runs>): Runs {
  return {
    create: async (...args) => (await get()).create(...args),
    list: async (...args) => (await get()).list(...args),
    get: async (...args) => (await get()).get(...args),
    interrupted: async (...args) => (await get()).interrupted(...args),
    keep: async (...args) => (await get()).keep(...args),
    end: async (...args) => (await get()).end(...args),
    again: async (...args) => (await get()).again(...args),
    remove: async (...args) => (await get()).remove(...args),
  };
}
