import type { Anchor } from '../document.ts';

/**
 * A searchable piece of a document. It never crosses a section or a speech.
 * `text === documentText(blocks).slice(start, end)`, always.
 */
export interface Passage {
  /** Position among the document's passages, from 0. */
  index: number;
  text: string;
  /** Offsets into the document's text, in UTF-16 code units, end exclusive. */
  start: number;
  end: number;
  /** Headings above the passage, outermost first. */
  headings: string[];
  anchor: { first: Anchor; last: Anchor };
  /** Plenary records only. */
  speaker: string | null;
  party: string | null;
}
