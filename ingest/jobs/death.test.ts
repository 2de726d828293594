import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { drizzle } from 'drizzle-orm/pglite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readDocument } from '../readers/read.ts';
import type { ReaderPool } from '../reading/reader-pool.ts';
import { openFileStore } from '../store/files/file-store.ts';
import { createMutex } from '../store/mutex.ts';
import { openPassageStore, type PassageStore } from '../store/passages/passage-store.ts';
import { openDatabase } from '../store/records/database.ts';
import { findContent, listDocuments } from '../store/records/documents.ts';
import { openDossier } from '../store/records/dossiers.ts';
import { CurrentDocuments } from '../store/records/current-documents.ts';
import { openPglite } from '../store/records/pglite.ts';
import type { Stores } from '../store/stores.ts';
import { createUpkeep } from '../store/upkeep.ts';
import { crashFiles, roundOf } from '../testing/crash/crash-files.ts';
import { bytes, everything } from '../testing/temporary-library.ts';
import { audit } from './audit.ts';
import { takeIn } from './intake.ts';
import { OpenFiles } from './open-files.ts';
import { prepare } from './prepare.ts';
import { publish } from './publish.ts';
import { recover } from './recovery.ts';

/** Steps on the stores until the process dies, as far as they can tell: from then on every step fails. */
let stepsToLive = Infinity;
function step(): void {
  if (stepsToLive-- <= 0) throw new Error('dead');
}

/** The same store, each change of which is a step. */
function mortal(passages: PassageStore): PassageStore {
  return new Proxy(passages, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name, target);
      if (typeof value !== 'function') return value;
      return (...args: unknown[]) => {
        if (name === 'add' || name === 'remove') step();
        return value.apply(target, args) as unknown;
      };
    },
  });
}

let dataDir: string;
let stores: Stores;
let close: () => Promise<void>;
beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'death-'));
  const directory = join(dataDir, 'records');
  await (await openDatabase({ directory })).close();
  const client = await openPglite(directory);
  const db = drizzle({ client, logger: { logQuery: step } });
  const passages = await openPassageStore({ uri: join(dataDir, 'passages') });
  const exclusive = createMutex();
  const current = new CurrentDocuments(db, exclusive);
  const upkeep = createUpkeep({ db, vacuum: async () => {} }, passages, current);
  const files = await openFileStore(join(dataDir, 'files'));
  stores = { db, files, passages: mortal(passages), exclusive, current, upkeep, log: () => {} };
  close = async () => {
    await passages.close();
    await client.close();
  };
});
afterAll(async () => {
  await close();
  await rm(dataDir, { recursive: true });
});

const readers: ReaderPool = {
  read: async (source, name) =>
    readDocument(typeof source === 'string' ? await readFile(source) : source, name),
  close: async () => {},
};

/** What the worker does, without its retries. */
async function finishJobs(): Promise<void> {
  for (;;) {
    const open = new OpenFiles(stores.db);
    const batch = [];
    for (let file = await open.next(); file; file = await open.next()) {
      batch.push(await prepare({ stores, readers, onBegin: () => {} }, file));
    }
    if (batch.length === 0) return;
    await publish(stores, batch);
  }
}

/** Five files, a mail with an attachment among them, a twin, and one that cannot be read. */
function given(round: number) {
  const files = crashFiles(4, round);
  return [...files, { ...files[1]!, path: 'akte/kopie.txt' }, { path: 'akte/leer.txt', bytes: bytes('') }];
}

test(
  'wherever the process dies, the next start finishes the job and leaves nothing behind',
  { timeout: 600_000 },
  async () => {
    const dossier = await openDossier(stores.db, everything, 'Akte');
    await takeIn(stores, dossier.id, given(1));
    await finishJobs();
    let survived = false;
    for (let moment = 0; !survived; moment++) {
      const round = moment + 2;
      await takeIn(stores, dossier.id, given(round));

      stepsToLive = moment;
      survived = await finishJobs().then(
        () => stepsToLive >= 0,
        () => false,
      );
      stepsToLive = Infinity;

      await recover(stores, { afterCrash: true });
      await finishJobs();
      expect(await audit(stores), `died at step ${moment}`).toEqual([]);
      const { documents } = await listDocuments(stores.db, everything, { dossier: dossier.id });
      const rounds = await Promise.all(
        documents.map(async ({ id, source, status }) => {
          const content = await findContent(stores.db, everything, id);
          return [source, content ? roundOf(content.text) : status];
        }),
      );
      expect(Object.fromEntries(rounds.sort()), `died at step ${moment}`).toEqual({
        'akte/0.txt': round,
        'akte/1.txt': round,
        'akte/2.txt': round,
        'akte/3.eml': round,
        'akte/3.eml/anlage.txt': round,
        'akte/leer.txt': 'failed',
      });
    }
  },
);
