import type { PDFPageProxy } from 'pdfjs-dist/types/src/display/api.js';
import type { PdfFont } from './font-style.ts';
import { fromFrame } from './frame.ts';
import { toMatrix } from './matrix.ts';
import { OperatorReader, type Operators } from './operator-reader.ts';
import type { PageMarks, Word } from './word.ts';

type OperatorList = Awaited<ReturnType<PDFPageProxy['getOperatorList']>>;

/**
 * Pictures are painted in a unit square that the matrix blows up (ISO 32000-1, 8.9.5.1), so a unit this large, in square
 * points, is one, though pdfjs leaves its operator out once `maxImageSize` forbids decoding it.
 */
const pictureUnit = 900;

/**
 * What is printed on a page: words with positions and faces, and straight rules.
 *
 * It follows pdfjs' operator list, not `getTextContent`: the list costs the same, names every font, gives every glyph's
 * place and the table rules, and keeps glyphs that getTextContent drops (it takes a full stop mapped to " ." for white
 * space, which is how the Bundestag's own PDFs spell it).
 */
export function readPageMarks(
  page: PDFPageProxy,
  { fnArray, argsArray }: OperatorList,
  ops: Operators,
): PageMarks {
  const viewport = page.getViewport({ scale: 1 });
  const reader = new OperatorReader(toMatrix(viewport.transform), (id) => fontOf(page, id), ops);
  for (let i = 0; i < fnArray.length; i++) reader.read(fnArray[i]!, argsArray[i] as unknown[] | null);
  const { width, height } = viewport;
  const words = reader.words.filter((word) => isOnPage(word, width, height));
  const picture = reader.largestUnit > pictureUnit ? reader.largestUnit / (width * height) : 0;
  const { rules, dots, strokes, unreadable } = reader;
  return { width, height, words, rules, dots, picture, strokes, unreadable };
}

function fontOf(page: PDFPageProxy, id: string): PdfFont | null {
  return page.commonObjs.has(id) ? (page.commonObjs.get(id) as PdfFont) : null;
}

function isOnPage(word: Word, width: number, height: number): boolean {
  const [x, y] = fromFrame((word.left + word.right) / 2, word.baseline, word.turn);
  return x >= 0 && x <= width && y >= 0 && y <= height + word.size;
}
