import { deflateSync, inflateSync } from 'node:zlib';
import type { Block } from '../../document.ts';

/** Below this, compressing costs more time than it saves space. */
const worthCompressing = 4_096;

/**
 * Blocks as stored: JSON, which when long is deflated (printed lines of PDFs shrink to a sixth) and written in
 * base64, because PGlite's handling of binary columns is slow. Only JSON begins with a bracket.
 */
export function encodeContents<T = Block>(blocks: readonly T[]): string {
  const json = JSON.stringify(blocks);
  return json.length < worthCompressing ? json : deflateSync(json, { level: 4 }).toString('base64');
}

export function decodeContents<T = Block>(contents: string): T[] {
  const json = contents.startsWith('[') ? contents : inflateSync(Buffer.from(contents, 'base64')).toString();
  return JSON.parse(json) as T[];
}
