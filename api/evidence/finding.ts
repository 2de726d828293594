import type { Finding } from '../contract/grounded-text.ts';

/** A finding with its weight for the check: a contradiction makes a statement unsupported, a gap only partial. */
export interface Weighed {
  finding: Finding;
  contradicts: boolean;
}

/** Typographic quotation of a stretch of text, for messages. */
export function quoted(text: string): string {
  return `„${text.trim()}“`;
}
