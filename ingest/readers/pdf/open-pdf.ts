import type { PDFParse } from 'pdf-parse';
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/types/src/display/api.js';
import { ReadError } from '../read-error.ts';
import type { Operators } from './page/operator-reader.ts';
import { readPageMarks } from './page/page-marks.ts';
import type { PageMarks } from './page/word.ts';
import { loadPdfLibraries } from './pdfjs.ts';

export interface OpenPdf {
  pageCount: number;
  /** Title and author from the file's properties; often a template's. */
  properties: { title: string | null; author: string | null };
  /** Page labels of the file, one per page, or null when it has none. */
  pageLabels: readonly string[] | null;
  /** What is printed on a page, by its physical number, from 1. Throws ReadError `damaged`. */
  page(number: number): Promise<PageMarks>;
  close(): Promise<void>;
}

/** pdf-parse keeps the pdfjs document it opened to itself; opening the file a second time would double the memory. */
type WithDocument = { doc?: PDFDocumentProxy };

/** pdfjs remembers fonts and objects of every page it has shown until it is told to forget. */
const pagesBetweenCleanups = 100;

/** Opens a PDF. Throws ReadError `encrypted` or `damaged`. The bytes are left as they are. */
export async function openPdf(bytes: Uint8Array): Promise<OpenPdf> {
  const { PDFParse: Parser, pdfjs } = await loadPdfLibraries();
  const parser = new Parser({
    data: bytes.slice(),
    verbosity: pdfjs.VerbosityLevel.ERRORS,
    isEvalSupported: false,
    useSystemFonts: false,
    // Glyph outlines and images are for painting.
    disableFontFace: false,
    maxImageSize: 1,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
  });
  try {
    const { total, info } = await parser.getInfo();
    const document = (parser as unknown as WithDocument).doc;
    if (!document || total === 0) throw new ReadError('damaged', 'Die PDF-Datei enthält keine Seiten.');
    const labels = await document.getPageLabels().catch(() => null);
    return {
      pageCount: total,
      properties: { title: property(info, 'Title'), author: property(info, 'Author') },
      pageLabels: labels,
      async page(number) {
        if (number % pagesBetweenCleanups === 0) await document.cleanup();
        return readPage(document, number, pdfjs.OPS);
      },
      close: () => parser.destroy(),
    };
  } catch (error) {
    await closeQuietly(parser);
    throw asReadError(error);
  }
}

async function readPage(document: PDFDocumentProxy, number: number, ops: Operators): Promise<PageMarks> {
  let page: PDFPageProxy | undefined;
  try {
    page = await document.getPage(number);
    const operators = await page.getOperatorList();
    return readPageMarks(page, operators, ops);
  } catch (error) {
    throw asReadError(error);
  } finally {
    page?.cleanup();
  }
}

/** What pdfjs or pdf-parse threw, as the message for the person who gave the file. */
function asReadError(error: unknown): ReadError {
  if (error instanceof ReadError) return error;
  if (error instanceof Error && error.name === 'PasswordException') {
    return new ReadError(
      'encrypted',
      'Die PDF-Datei ist mit einem Kennwort geschützt. Bitte speichern Sie sie ohne Kennwort und laden Sie sie erneut hoch.',
      { cause: error },
    );
  }
  return new ReadError(
    'damaged',
    'Die PDF-Datei ist beschädigt oder unvollständig und lässt sich nicht lesen.',
    {
      cause: error,
    },
  );
}

function property(info: Record<string, unknown> | undefined, name: string): string | null {
  const value = info?.[name];
  return typeof value === 'string' && value.trim() ? value.trim() : null;
}

async function closeQuietly(parser: PDFParse): Promise<void> {
  await parser.destroy().catch(() => undefined);
}
