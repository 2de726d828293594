import { readFile, stat } from 'node:fs/promises';
import type { SourceDocument } from '../document.ts';
import { tooLarge, type Limits } from '../readers/limits.ts';
import { ReadError } from '../readers/read-error.ts';
import { dieWithParent } from './orphan.ts';
import type { ReadReply, ReadRequest } from './protocol.ts';

type Read = (bytes: Uint8Array, name: string, limits: Limits) => Promise<SourceDocument>;

/** Answers the parent's requests, one after the other, until the parent is gone. */
export function serveReader(read: Read): void {
  process.on('message', (request: ReadRequest) => {
    void answer(read, request).then((reply) => process.send?.(reply));
  });
  process.on('disconnect', () => process.exit());
  dieWithParent();
}

async function answer(read: Read, { source, name, limits }: ReadRequest): Promise<ReadReply> {
  try {
    const bytes = typeof source === 'string' ? await load(source, limits.bytes) : source;
    return { document: await read(bytes, name, limits) };
  } catch (error) {
    const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
    if (error instanceof ReadError) return { error: { code: error.code, message: error.message, detail } };
    // A reader that stumbles over a file has found it malformed in a way nobody thought of.
    const message = 'Die Datei ließ sich nicht lesen. Vermutlich ist sie beschädigt.';
    return { error: { code: 'damaged', message, detail } };
  }
}

async function load(path: string, limit: number): Promise<Uint8Array> {
  const { size } = await stat(path);
  if (size > limit) throw tooLarge(limit);
  return readFile(path);
}
