import { repairWindows1252 } from './windows-1252.ts';

/* eslint-disable no-control-regex -- control characters are exactly what is looked for here */

/**
 * One spelling for what looks the same: composed letters (NFC), plain spaces for all kinds of spaces, no soft
 * hyphens, zero-width or control characters. Line breaks stay; runs of spaces become one; ends are trimmed.
 */
export function tidy(text: string): string {
  return repairWindows1252(text)
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .normalize('NFC')
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
    .replace(/\r\n?|[\u000b\u000c\u2028\u2029]/g, '\n')
    .replace(/[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g, ' ')
    .replace(/[\u0000-\u0009\u000e-\u001f\u007f-\u009f]/g, '')
    .replace(/ {2,}/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();
}

/** `tidy`, with line breaks as spaces: for formats where a line break inside a paragraph means nothing. */
export function tidyLine(text: string): string {
  return tidy(text).replace(/\s+/g, ' ');
}
