import type { Span } from '../words.ts';

/** Long enough to be somebody's words; a name or a term in quotation marks is shorter. */
const quotation = /[„»][^“”«]{25,}?(?:[“”«]|$)/g;

/** Where a paragraph of a speech gives words in quotation marks, one that nothing closes up to the paragraph's end. */
export function quotedStretches(paragraph: string): Span[] {
  return Array.from(paragraph.matchAll(quotation), ({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
  }));
}
