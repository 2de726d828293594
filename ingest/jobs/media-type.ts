import { open, readFile } from 'node:fs/promises';
import { mediaTypes, sniff } from '../readers/sniff.ts';

/** Enough of any format but ZIP containers, whose directory stands at their end. */
const headBytes = 65_536;

/** The media type of a file that a reader has understood. */
export async function mediaTypeOf(path: string, name: string): Promise<string> {
  const head = await readHead(path);
  const isZip = head.subarray(0, 2).toString('latin1') === 'PK';
  return mediaTypes[sniff(isZip ? await readFile(path) : head, name)];
}

async function readHead(path: string): Promise<Buffer> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(headBytes), 0, headBytes, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}
