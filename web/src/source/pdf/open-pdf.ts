import { getDocument, GlobalWorkerOptions, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
// oxlint-disable-next-line import/default -- Vite's `?url` gives the address of the built worker.
import workerUrl from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';

GlobalWorkerOptions.workerSrc = workerUrl;

/** Width and height of a page in PDF points (1/72 inch), as it is shown. */
export interface PageSize {
  width: number;
  height: number;
}

export interface OpenPdf {
  file: PDFDocumentProxy;
  /** One for each page. */
  sizes: PageSize[];
}

/** Measuring every page of a long document would delay its first sight. */
const measured = 300;

/**
 * Opens a PDF with everything it may need from our own address, and nothing that a strict content security
 * policy forbids: no `eval`, no WebAssembly.
 */
export async function openPdf(url: string): Promise<OpenPdf> {
  const file = await getDocument({
    url,
    isEvalSupported: false,
    useWasm: false,
    cMapUrl: '/pdfjs/cmaps/',
    standardFontDataUrl: '/pdfjs/standard_fonts/',
    wasmUrl: '/pdfjs/wasm/',
  }).promise;
  const sizes: PageSize[] = [];
  for (let number = 1; number <= Math.min(file.numPages, measured); number++) {
    const { width, height } = (await file.getPage(number)).getViewport({ scale: 1 });
    sizes.push({ width, height });
  }
  const usual = sizes[0] ?? { width: 595, height: 842 };
  return { file, sizes: Array.from({ length: file.numPages }, (_, index) => sizes[index] ?? usual) };
}
