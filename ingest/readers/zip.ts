import { buffer as collect } from 'node:stream/consumers';
import { crc32 } from 'node:zlib';
import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl';
import type { Limits } from './limits.ts';
import { ReadError } from './read-error.ts';

/** Below this size the ratio says nothing: a few hundred equal table rows pack very well. */
const ratioFloor = 8 * 1024 * 1024;

/** The members of a ZIP container, unpacked one by one and only on demand, within the limits. */
export interface Container {
  /** Unpacks a member. Names compare without case, as OPC (ECMA-376 part 2) has it. */
  read(name: string): Promise<Uint8Array | null>;
  has(name: string): boolean;
}

/**
 * Opens a ZIP container. Sizes are checked before unpacking against what the headers claim, and a member that
 * unpacks to anything else than claimed is refused.
 *
 * @throws ReadError `damaged` (also for members with hostile names), `encrypted` or `decompression-limit`
 */
export async function openContainer(bytes: Uint8Array, limits: Limits): Promise<Container> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { zip, entries } = await readDirectory(buffer, limits);
  let budget = limits.unpackedBytes;

  return {
    has: (name) => entries.has(name.toLowerCase()),
    async read(name) {
      const entry = entries.get(name.toLowerCase());
      if (!entry) return null;
      checkSize(entry, budget, limits.unpackRatio);
      budget -= entry.uncompressedSize;
      return unpack(zip, entry);
    },
  };
}

async function readDirectory(
  buffer: Buffer,
  limits: Limits,
): Promise<{ zip: ZipFile; entries: Map<string, Entry> }> {
  const entries = new Map<string, Entry>();
  try {
    const zip = await fromBufferPromise(buffer, { lazyEntries: true, autoClose: false });
    if (zip.entryCount > limits.members) throw bomb();
    for await (const entry of zip.eachEntry()) {
      const name = entry.fileName.toLowerCase();
      if (entries.has(name)) throw damaged('Sie enthält zwei Bestandteile gleichen Namens.');
      entries.set(name, entry);
      if (entries.size > limits.members) throw bomb();
    }
    return { zip, entries };
  } catch (error) {
    if (error instanceof ReadError) throw error;
    if (/relative path|absolute path|invalid characters/.test(String(error))) {
      throw damaged('Sie enthält Bestandteile mit unzulässigen Pfaden.', error);
    }
    throw damaged('Ihr Verzeichnis ist unvollständig oder fehlerhaft.', error);
  }
}

function checkSize(entry: Entry, budget: number, ratio: number): void {
  if (entry.isEncrypted()) {
    throw new ReadError(
      'encrypted',
      'Die Datei ist mit einem Kennwort geschützt. Bitte speichern Sie sie ohne Kennwort.',
    );
  }
  if (entry.uncompressedSize > budget) throw bomb();
  if (entry.uncompressedSize > ratioFloor && entry.uncompressedSize > entry.compressedSize * ratio)
    throw bomb();
}

async function unpack(zip: ZipFile, entry: Entry): Promise<Uint8Array> {
  let content: Buffer;
  try {
    // yauzl breaks off as soon as a member grows beyond its claimed size.
    content = await collect(await zip.openReadStreamPromise(entry));
  } catch (error) {
    throw damaged('Ein Bestandteil lässt sich nicht entpacken.', error);
  }
  if (crc32(content) !== entry.crc32) throw damaged('Die Prüfsumme eines Bestandteils stimmt nicht.');
  return content;
}

function damaged(reason: string, cause?: unknown): ReadError {
  return new ReadError('damaged', `Die Datei ist beschädigt. ${reason}`, { cause });
}

function bomb(): ReadError {
  return new ReadError(
    'decompression-limit',
    'Die Datei würde beim Entpacken unzulässig groß und wird deshalb nicht gelesen.',
  );
}
