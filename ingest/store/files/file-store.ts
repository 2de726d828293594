import { createHash, randomUUID } from 'node:crypto';
import { type FileHandle, mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createMutex } from '../mutex.ts';

/** Bytes that are on disk. */
export interface StoredFile {
  /** SHA-256 of the content, in hexadecimal: the file's name in the store. */
  digest: string;
  bytes: number;
}

/** Original files by the hash of their content. Equal bytes are kept once. */
export interface FileStore {
  /**
   * Streams bytes to disk; resolves when they and their name are there to stay. Keeps the file from `removeUnless`
   * until `release`, so that whoever stores it has time to write down that it is needed.
   *
   * @throws FileTooLargeError, leaving nothing behind
   */
  put(bytes: Uint8Array | AsyncIterable<Uint8Array>): Promise<StoredFile>;
  release(digests: Iterable<string>): void;
  path(digest: string): string;
  read(digest: string): Promise<Buffer>;
  /** Deletes those of `digests` that nothing needs; `needed` is asked for all of them at once. */
  removeUnless(digests: Iterable<string>, needed: (digests: string[]) => Promise<Set<string>>): Promise<void>;
  /** Digests of all files, by groups, for the search for files that nothing needs. */
  all(): AsyncGenerator<string[]>;
}

/** A file longer than the store was told to take. */
export class FileTooLargeError extends Error {
  override readonly name = 'FileTooLargeError';
  constructor(readonly limit: number) {
    super(`more than ${limit} bytes`);
  }
}

/**
 * Opens the store in a directory of its own, which it creates. Files arrive in `incoming/`, are flushed, and get
 * their final name by renaming: under that name there is never half a file. What a crash left in `incoming/` is
 * deleted here.
 */
export async function openFileStore(directory: string, { maxBytes = Infinity } = {}): Promise<FileStore> {
  const incoming = join(directory, 'incoming');
  await rm(incoming, { recursive: true, force: true });
  await mkdir(incoming, { recursive: true });
  const held = new Map<string, number>();
  // Between asking what is needed and deleting, no new holder of the same bytes may come in.
  const exclusive = createMutex();
  const path = (digest: string) => join(directory, digest.slice(0, 2), digest);

  return {
    path,
    read: (digest) => readFile(path(digest)),

    async put(bytes) {
      const draft = join(incoming, randomUUID());
      try {
        const stored = await write(draft, bytes, maxBytes);
        await exclusive(async () => {
          await settle(draft, path(stored.digest));
          held.set(stored.digest, (held.get(stored.digest) ?? 0) + 1);
        });
        return stored;
      } catch (error) {
        await rm(draft, { force: true });
        throw error;
      }
    },

    release(digests) {
      for (const digest of digests) {
        const count = (held.get(digest) ?? 0) - 1;
        if (count > 0) held.set(digest, count);
        else held.delete(digest);
      }
    },

    removeUnless(digests, needed) {
      return exclusive(async () => {
        const candidates = [...new Set(digests)].filter((digest) => !held.has(digest));
        if (candidates.length === 0) return;
        const keep = await needed(candidates);
        for (const digest of candidates) {
          if (!keep.has(digest)) await rm(path(digest), { force: true });
        }
      });
    },

    async *all() {
      for (const name of await readdir(directory)) {
        if (/^[0-9a-f]{2}$/.test(name)) yield await readdir(join(directory, name));
      }
    },
  };
}

async function write(
  draft: string,
  bytes: Uint8Array | AsyncIterable<Uint8Array>,
  maxBytes: number,
): Promise<StoredFile> {
  const hash = createHash('sha256');
  let length = 0;
  const file = await open(draft, 'wx');
  try {
    for await (const chunk of bytes instanceof Uint8Array ? [bytes] : bytes) {
      length += chunk.byteLength;
      if (length > maxBytes) throw new FileTooLargeError(maxBytes);
      hash.update(chunk);
      await writeAll(file, chunk);
    }
    await file.sync();
  } finally {
    await file.close();
  }
  return { digest: hash.digest('hex'), bytes: length };
}

async function writeAll(file: FileHandle, chunk: Uint8Array): Promise<void> {
  for (let from = 0; from < chunk.byteLength;) {
    from += (await file.write(chunk, from)).bytesWritten;
  }
}

/** Gives a flushed draft its final name, unless the same bytes are there already. */
async function settle(draft: string, final: string): Promise<void> {
  const folder = dirname(final);
  if (await mkdir(folder, { recursive: true })) await syncDirectory(dirname(folder));
  if (await stat(final).catch(() => null)) await rm(draft);
  else await rename(draft, final);
  await syncDirectory(folder);
}

/** Makes a new name in a directory survive a power cut. Windows neither needs nor allows it. */
async function syncDirectory(directory: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(directory, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
