/** What kind of administrative text a document is; the reader recognises it from the text itself. */
export const documentKinds = [
  'vermerk',
  'vorlage',
  'drucksache',
  'plenarprotokoll',
  'gesetz',
  'pressemitteilung',
  'schreiben',
  'mail',
  'tabelle',
  'praesentation',
  'formular',
  'sonstiges',
] as const;
export type DocumentKind = (typeof documentKinds)[number];

/**
 * A place in a document that a person can find again.
 *
 * `label` is ready for display in German („S. 3“, „Absatz 12“, „Folie 2“, „Tabelle1!A3:C3“, „Zeile 40“).
 * `page` counts physical pages from 1 and is null for every format without pages.
 */
export interface Anchor {
  kind: 'page' | 'paragraph' | 'slide' | 'cell' | 'line' | 'part';
  label: string;
  page: number | null;
  /** Plenary records: the quarter of the page, A to D, as printed beside the columns. */
  quadrant?: string;
}

/** A printed line of a PDF: which characters of the block's text it carries, and where it stands on its page. */
export interface PrintedLine {
  /** Offsets into the block's text, end exclusive. */
  start: number;
  end: number;
  /** Physical page, from 1. */
  page: number;
  /** Left, top, width, height in PDF points (1/72 inch), origin at the page's top left corner. */
  box: [number, number, number, number];
  /** As `Anchor.quadrant`. */
  quadrant?: string;
}

/** Who speaks in a block of a plenary record. */
export interface Speech {
  /** „Dr. Erika Beispiel“, without role or party. For interjections whoever is named, else null. */
  speaker: string | null;
  party: string | null;
  /** „Bundesministerin für …“, „Präsident“ … */
  role: string | null;
  /** Counts the speeches of the record from 1; an interjection belongs to the speech it interrupts. */
  turn: number;
  interjection: boolean;
  /** The record's own id of the speech („Rede-ID“), where it gives one: questions within it have the same. */
  rede?: string;
  /** The parliament's own id of the speaker („Redner-ID“), where the record gives one. */
  person?: string;
}

export const blockKinds = ['heading', 'paragraph', 'list-item', 'table-row', 'footnote', 'speech'] as const;

/** One unit of reading order. `text` is clean: no line-end hyphens, no running heads, no list layout. */
export interface Block {
  kind: (typeof blockKinds)[number];
  text: string;
  anchor: Anchor;
  /** Headings only: 1 is the highest. */
  level?: number;
  /** PDF only, in order, together covering `text`. */
  lines?: PrintedLine[];
  /** Speech blocks only. */
  speech?: Speech;
}

/** What every reader returns. */
export interface SourceDocument {
  title: string;
  kind: DocumentKind;
  /** ISO 639-1 code, null when the text is too short to tell. */
  language: string | null;
  /** ISO date (2024-05-03) the document gives for itself, not the file's. */
  date: string | null;
  /** Drucksache, file or Bundesgesetzblatt number as printed. */
  number: string | null;
  authors: string[];
  blocks: Block[];
  /** Null for formats without pages. `needsOcr` lists the physical pages that carry no text. */
  pages: { count: number; needsOcr: number[] } | null;
  /** Documents inside this one (mail attachments), to be ingested on their own. */
  attachments: { name: string; bytes: Uint8Array }[];
}

/** Blocks are joined by this in the document's text; every offset of a passage or quotation counts in that text. */
const blockSeparator = '\n\n';

/** The document's text: all blocks in reading order, joined by a blank line. */
export function documentText(blocks: readonly Block[]): string {
  return blocks.map((block) => block.text).join(blockSeparator);
}

/** The offset at which each block begins in `documentText(blocks)`, in UTF-16 code units. */
export function blockOffsets(blocks: readonly Block[]): number[] {
  const offsets: number[] = [];
  let offset = 0;
  for (const block of blocks) {
    offsets.push(offset);
    offset += block.text.length + blockSeparator.length;
  }
  return offsets;
}
