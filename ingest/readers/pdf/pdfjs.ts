import { register } from 'node:module';
import type * as PdfJs from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PDFParse } from 'pdf-parse';

export interface PdfLibraries {
  PDFParse: typeof PDFParse;
  pdfjs: typeof PdfJs;
}

let loading: Promise<PdfLibraries> | undefined;

/** Loads pdf-parse and the pdfjs below it once, on the first PDF: other formats never pay for it. */
export function loadPdfLibraries(): Promise<PdfLibraries> {
  loading ??= load();
  return loading;
}

async function load(): Promise<PdfLibraries> {
  standInForCanvas();
  register(new URL('./load-as-is.mjs', import.meta.url));
  const { push } = Array.prototype;
  const { parse } = JSON;
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs');
  // @ts-expect-error -- has no types; it registers itself, so that pdfjs does not load it on the first document
  await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
  const { PDFParse: parser } = await import('pdf-parse');
  // pdfjs' polyfills put slow versions of both in place for everybody, for corner cases that no one here meets.
  Object.assign(Array.prototype, { push });
  JSON.parse = parse;
  return { PDFParse: parser, pdfjs };
}

function NeverPainted(): void {}

/**
 * pdfjs asks for these classes of a browser's canvas while it loads, warns when they are missing, and uses them only
 * for painting, which never happens here. With them the 30 MB of @napi-rs/canvas stay away.
 */
function standInForCanvas(): void {
  const scope = globalThis as unknown as Record<string, unknown>;
  for (const name of ['DOMMatrix', 'ImageData', 'Path2D']) scope[name] ??= NeverPainted;
}
