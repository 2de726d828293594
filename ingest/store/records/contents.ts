import { deflateSync, inflateSync } from 'node:zlib';
import type { Block } from '../../document.ts';

/** Below this, compressing costs more time than it saves space. */
const worthCompressing = 4_096;
const zlibHeader = 0x78;

/**
 * Blocks as stored: JSON in UTF-8, deflated when long (printed lines of PDFs shrink to a sixth). The first byte
 * tells which: JSON begins with a bracket, RFC 1950 with 0x78.
 */
export function encodeContents(blocks: readonly Block[]): Uint8Array {
  const json = Buffer.from(JSON.stringify(blocks));
  return json.byteLength < worthCompressing ? json : deflateSync(json, { level: 4 });
}

export function decodeContents(contents: Uint8Array): Block[] {
  const json = contents[0] === zlibHeader ? inflateSync(contents) : contents;
  return JSON.parse(new TextDecoder().decode(json)) as Block[];
}
