import { deflateSync, inflateSync } from 'node:zlib';

/** Postings as the records keep them: deflated, in base64, because PGlite's handling of binary columns is slow. */
export function encodePostings(postings: Uint8Array): string {
  return deflateSync(postings, { level: 1 }).toString('base64');
}

/** What `encodePostings` was given. */
export function decodePostings(text: string): Uint8Array {
  return inflateSync(Buffer.from(text, 'base64'));
}
