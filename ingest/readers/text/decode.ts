import { repairWindows1252 } from './windows-1252.ts';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** Control characters that occur in real text files: tab, line feed, vertical tab, form feed, return, escape. */
const textControls = new Set([9, 10, 11, 12, 13, 27]);

/**
 * Decodes a text file, telling UTF-8, UTF-16 (either byte order, with or without byte order mark) and
 * Windows-1252 apart by content. Returns null for binary data. Line ends become `\n`.
 */
export function decodeText(bytes: Uint8Array): { text: string; encoding: Encoding } | null {
  const encoding = encodingOf(bytes);
  const decoded = new TextDecoder(encoding).decode(bytes);
  const text = encoding === 'windows-1252' ? repairWindows1252(decoded) : decoded;
  if (isBinary(text)) return null;
  return { text: text.replace(/\r\n?|\u2028|\u2029/g, '\n'), encoding };
}

function encodingOf(bytes: Uint8Array): Encoding {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return utf16WithoutMark(bytes) ?? (isUtf8(bytes) ? 'utf-8' : 'windows-1252');
}

/** In UTF-16 text of a Latin script nearly every other byte is zero. */
function utf16WithoutMark(bytes: Uint8Array): Encoding | null {
  const sample = bytes.subarray(0, 4096 - (4096 % 2));
  const pairs = Math.floor(sample.length / 2);
  if (pairs < 2) return null;
  let zeroFirst = 0;
  let zeroSecond = 0;
  for (let index = 0; index < pairs * 2; index += 2) {
    if (sample[index] === 0) zeroFirst++;
    if (sample[index + 1] === 0) zeroSecond++;
  }
  if (zeroSecond > pairs * 0.6 && zeroFirst < pairs * 0.05) return 'utf-16le';
  if (zeroFirst > pairs * 0.6 && zeroSecond < pairs * 0.05) return 'utf-16be';
  return null;
}

/**
 * True when the bytes are UTF-8, also when a character is cut off at the end or a few foreign bytes were
 * pasted in: in Windows-1252 text hardly any umlaut happens to form a valid sequence.
 */
function isUtf8(bytes: Uint8Array): boolean {
  let valid = 0;
  let invalid = 0;
  let cutOff = false;
  for (let index = 0; index < bytes.length;) {
    const first = bytes[index]!;
    if (first < 0x80) {
      index++;
      continue;
    }
    const wanted = continuationsAfter(first);
    const found = countContinuations(bytes, index + 1, wanted);
    index += found + 1;
    if (wanted > 0 && found === wanted) valid++;
    else if (wanted > 0 && index >= bytes.length) cutOff = true;
    else invalid++;
  }
  if (invalid === 0) return valid > 0 || !cutOff;
  return valid > invalid * 20;
}

/** How many bytes follow the first one of a character; 0 for bytes that begin none (RFC 3629). */
function continuationsAfter(first: number): number {
  if (first < 0xc2 || first > 0xf4) return 0;
  return first < 0xe0 ? 1 : first < 0xf0 ? 2 : 3;
}

function countContinuations(bytes: Uint8Array, from: number, wanted: number): number {
  let found = 0;
  while (found < wanted && (bytes[from + found] ?? 0) >> 6 === 2) found++;
  return found;
}

function isBinary(text: string): boolean {
  let controls = 0;
  const length = Math.min(text.length, 65_536);
  for (let index = 0; index < length; index++) {
    const code = text.charCodeAt(index);
    if (code === 0xfffd || (code < 32 && !textControls.has(code)) || (code >= 127 && code < 160)) controls++;
  }
  return controls > length * 0.005 + 1;
}
