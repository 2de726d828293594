import type { SourceDocument } from '../../document.ts';
import { defaultLimits } from '../limits.ts';
import { describe } from '../metadata.ts';
import { ReadError } from '../read-error.ts';
import { blocksOf } from './blocks-of.ts';
import type { Page } from './furniture/running-heads.ts';
import type { Line } from './layout/line.ts';
import { pageLines } from './layout/page-lines.ts';
import type { Synopsis } from './layout/synopsis.ts';
import { type OpenPdf, openPdf } from './open-pdf.ts';
import type { PageMarks } from './page/word.ts';

/** Drawing on a page without text that makes outlined text likely. */
const outlinedText = 3000;
/** Characters on a scanned page that may be a stamp or page number added later. */
const strayText = 60;

export interface PdfOptions {
  /** Most pages to accept. */
  pages?: number;
}

/**
 * Reads a PDF. `name` is its path or file name, the last resort for a title.
 *
 * Throws ReadError: `encrypted`, `damaged`, `too-many-pages`. A file without any text is no error: all its pages are
 * listed in `pages.needsOcr` and it has no blocks.
 */
export async function readPdf(
  bytes: Uint8Array,
  name: string,
  { pages: limit = defaultLimits.pages }: PdfOptions = {},
): Promise<SourceDocument> {
  const pdf = await openPdf(bytes);
  try {
    if (pdf.pageCount > limit) {
      throw new ReadError(
        'too-many-pages',
        `Die PDF-Datei hat ${pdf.pageCount} Seiten; gelesen werden höchstens ${limit}. Bitte teilen Sie sie auf.`,
      );
    }
    const { pages, needsOcr } = await readPages(pdf);
    const blocks = blocksOf(pages, pdf.pageLabels);
    return {
      ...describe(blocks, { name, properties: pdf.properties }),
      blocks,
      pages: { count: pdf.pageCount, needsOcr },
      attachments: [],
    };
  } finally {
    await pdf.close();
  }
}

/** Reads page by page; only the printed lines of a page are kept. */
async function readPages(pdf: OpenPdf): Promise<{ pages: Page[]; needsOcr: number[] }> {
  const pages: Page[] = [];
  const needsOcr: number[] = [];
  for (let number = 1; number <= pdf.pageCount; number++) {
    const marks = await pdf.page(number);
    const open = openSynopsis(pages.at(-1)?.lines ?? []);
    pages.push({ number, height: marks.height, lines: pageLines(marks, number, open) });
    if (isUnread(marks)) needsOcr.push(number);
  }
  return { pages, needsOcr };
}

/** Lines below a synopsis that are but the foot of its page. */
const footLines = 2;

/** The synopsis with which a page ends, its foot apart. */
function openSynopsis(lines: readonly Line[]): Synopsis | null {
  return lines.slice(-1 - footLines).findLast((line) => line.synopsis)?.synopsis?.of ?? null;
}

/** A scan, text drawn as outlines or in a font without names for its glyphs: more to see than text. Not a blank page. */
function isUnread({ words, picture, strokes, unreadable }: PageMarks): boolean {
  const characters = words.reduce((sum, word) => sum + word.text.length, 0);
  if (unreadable > characters) return true;
  if (characters === 0) return picture > 0 || strokes >= outlinedText;
  return characters < strayText && (picture > 0.5 || strokes >= 10 * outlinedText);
}
