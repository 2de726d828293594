import type { Finding } from '../contract/grounded-text.ts';

/** A finding with its weight for the check: a contradiction makes a statement unsupported, a gap only partial. */
export interface Weighed {
  finding: Finding;
  contradicts: boolean;
}

/** Typographic quotation of a stretch of text, for messages; quotation marks inside become single ones. */
export function quoted(text: string): string {
  const inner = text.trim().replace(/„/g, '‚').replace(/[“”]/g, '‘');
  return `„${inner}“`;
}
