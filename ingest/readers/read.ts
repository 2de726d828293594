import type { SourceDocument } from '../document.ts';
import { defaultLimits, tooLarge, type Limits } from './limits.ts';
import { ReadError } from './read-error.ts';
import { sniff, type Format } from './sniff.ts';

/** Turns a file's bytes into a document. `name` is the path or file name the person gave. */
export type Reader = (
  bytes: Uint8Array,
  name: string,
  limits: Limits,
) => SourceDocument | Promise<SourceDocument>;

/** Loaded on demand: a mail should not wait for the PDF machinery. */
const readers: Record<Format, () => Promise<Reader>> = {
  pdf: async () => (await import('./pdf/read-pdf.ts')).readPdf,
  docx: async () => (await import('./docx/read-docx.ts')).readDocx,
  odt: async () => (await import('./odt/read-odt.ts')).readOdt,
  pptx: async () => (await import('./pptx/read-pptx.ts')).readPptx,
  xlsx: async () => (await import('./xlsx/read-xlsx.ts')).readXlsx,
  html: async () => (await import('./html/read-html.ts')).readHtml,
  markdown: async () => (await import('./markdown/read-markdown.ts')).readMarkdown,
  text: async () => (await import('./text/read-text.ts')).readText,
  'plenary-xml': async () => (await import('./plenary/read-plenary-xml.ts')).readPlenaryXml,
  speeches: async () => (await import('./plenary/read-speeches.ts')).readSpeeches,
  mail: async () => (await import('./mail/read-mail.ts')).readMail,
};

/**
 * Reads a file, its format told by content. Run it on untrusted bytes only inside the reading process
 * (`ingest/reading`): memory and time are watched from outside.
 *
 * @throws ReadError for everything a person can do something about
 */
export async function readDocument(
  bytes: Uint8Array,
  name: string,
  limits: Limits = defaultLimits,
): Promise<SourceDocument> {
  if (bytes.length > limits.bytes) throw tooLarge(limits.bytes);
  const format = sniff(bytes, name);
  const read = await readers[format]();
  const document = await read(bytes, name, limits);
  const pages = document.pages?.count ?? 0;
  if (pages > limits.pages) {
    throw new ReadError(
      'too-many-pages',
      `Die Datei hat ${pages} Seiten; gelesen werden höchstens ${limits.pages}.`,
    );
  }
  const hasText = document.blocks.some((block) => block.text !== '');
  if (!hasText && document.attachments.length === 0 && !document.pages?.needsOcr.length) {
    throw new ReadError('no-text', 'Die Datei enthält keinen Text.');
  }
  return document;
}
