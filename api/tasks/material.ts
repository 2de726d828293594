import { type Block, type DocumentKind, documentText, type SourceDocument } from '../../ingest/document.ts';
import { anchorsOf } from '../../ingest/passages/anchors.ts';
import type { DocumentRecord } from '../../ingest/store/records/document-record.ts';
import type { Citation } from '../contract/grounded-text.ts';
import { anchorRange } from '../evidence/anchor-range.ts';
import { germanDate } from './german-date.ts';
import type { TaskContext } from './task.ts';

/** A text that a task works on: a stored document, or one that came with the request. */
export interface Material {
  /** Empty for a text that is not stored. */
  documentId: string;
  title: string;
  source: string;
  kind: DocumentKind;
  number: string | null;
  date: string | null;
  authors: readonly string[];
  text: string;
  blocks: readonly Block[];
  pages: number | null;
  /** Physical pages without readable text. */
  unread: readonly number[];
  stored: boolean;
}

/** Material of a stored document; without text when nothing in it could be read. */
export async function storedMaterial(
  { library, scope }: TaskContext,
  document: DocumentRecord,
): Promise<Material> {
  const content = (await library.content(scope, document.id)) ?? { text: '', blocks: [] };
  const { id: documentId, title, source, kind, number, date, authors, pages, needsOcr: unread } = document;
  return { documentId, title, source, kind, number, date, authors, ...content, pages, unread, stored: true };
}

/** Material of a document that was read for this request only; `source` is what the caller calls it. */
export function givenMaterial(document: SourceDocument, source: string): Material {
  const { title, kind, number, date, authors, blocks, pages } = document;
  return {
    documentId: '',
    title,
    source,
    kind,
    number,
    date,
    authors,
    text: documentText(blocks),
    blocks,
    pages: pages?.count ?? null,
    unread: pages?.needsOcr ?? [],
    stored: false,
  };
}

/**
 * Cites a stretch of a material, verbatim.
 *
 * @throws RangeError when the stretch touches no text
 */
export function cite(material: Material, start: number, end: number): Citation {
  const anchors = anchorsOf(material.blocks, start, end);
  if (!anchors) throw new RangeError(`no text at ${start} to ${end} of ${material.source}`);
  return {
    documentId: material.documentId,
    title: material.title,
    source: material.source,
    anchor: anchorRange(anchors),
    quote: material.text.slice(start, end),
    span: material.stored ? [start, end] : null,
  };
}

/** The title as a heading; with the document's date where another of these has the same title. */
export function headingOf({ title, date, source }: Material, among: readonly Material[]): string {
  const alike = among.filter((other) => other.title === title);
  if (alike.length < 2) return title;
  const dates = new Set(alike.map((other) => other.date));
  return date !== null && dates.size === alike.length
    ? `${title} (${germanDate(date)})`
    : `${title} (${source})`;
}
