import { RenderingCancelledException, TextLayer, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

export interface DrawnPage {
  /** Ends the drawing where it is, and frees the memory of its pixels. */
  clear(): void;
}

/** Draws a page and lays its text over it, for selecting and for screen readers. `scale` is CSS pixels per point. */
export function drawPage(
  page: PDFPageProxy,
  canvas: HTMLCanvasElement,
  text: HTMLElement,
  scale: number,
): DrawnPage {
  const viewport = page.getViewport({ scale });
  const density = window.devicePixelRatio || 1;
  canvas.width = Math.floor(viewport.width * density);
  canvas.height = Math.floor(viewport.height * density);
  const picture = page.render({ canvas, viewport, transform: [density, 0, 0, density, 0, 0] });
  const layer = new TextLayer({ textContentSource: page.streamTextContent(), container: text, viewport });
  const ignoreEnd = (error: unknown) => {
    if (!ended && !(error instanceof RenderingCancelledException)) throw error;
  };
  let ended = false;
  void picture.promise.catch(ignoreEnd);
  void layer.render().catch(ignoreEnd);
  return {
    clear() {
      ended = true;
      picture.cancel();
      layer.cancel();
      text.replaceChildren();
      canvas.width = 0;
      canvas.height = 0;
    },
  };
}
