import { randomUUID } from 'node:crypto';
import type { IncomingFile } from '../library-types.ts';
import { tooLarge } from '../readers/limits.ts';
import { FileTooLargeError, type FileStore } from '../store/files/file-store.ts';
import type { Stores } from '../store/stores.ts';
import { jobs } from '../store/records/schema.ts';
import { type Arrival, recordArrivals } from './arrivals.ts';
import { removeUnneededFiles } from './tidy.ts';

/**
 * Stores files and writes down a job for them; returns the job's id once both are on disk. One file is in memory
 * at a time, or none when it comes as a stream. When a stream breaks off nothing has happened.
 */
export async function takeIn(
  stores: Stores,
  dossierId: string,
  incoming: Iterable<IncomingFile> | AsyncIterable<IncomingFile>,
): Promise<string> {
  return withStored(stores, incoming, async (arrivals) => {
    const jobId = randomUUID();
    await stores.db.transaction(async (tx) => {
      await tx.insert(jobs).values({ id: jobId, dossierId });
      await recordArrivals(tx, { jobId, dossierId, parentId: null, depth: 0 }, arrivals);
    });
    return jobId;
  });
}

/**
 * Puts files into the store and has `record` write down that they are needed; what turns out not to be needed is
 * gone again afterwards. A file too large arrives as a failure.
 */
export async function withStored<T>(
  stores: Stores,
  incoming: Iterable<IncomingFile> | AsyncIterable<IncomingFile>,
  record: (arrivals: Arrival[]) => Promise<T>,
): Promise<T> {
  const arrivals: Arrival[] = [];
  try {
    for await (const file of incoming) arrivals.push(await store(stores.files, file));
    return await record(arrivals);
  } finally {
    const digests = arrivals.flatMap(({ digest }) => digest ?? []);
    stores.files.release(digests);
    await removeUnneededFiles(stores, digests).catch(stores.log);
  }
}

async function store(files: FileStore, { path, bytes }: IncomingFile): Promise<Arrival> {
  try {
    return { path, failure: null, ...(await files.put(bytes)) };
  } catch (error) {
    if (!(error instanceof FileTooLargeError)) throw error;
    const { code, message } = tooLarge(error.limit);
    return { path, bytes: error.limit, digest: null, failure: { code, message } };
  }
}
