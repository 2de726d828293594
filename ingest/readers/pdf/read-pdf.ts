import type { Block, SourceDocument } from '../../document.ts';
import { defaultLimits } from '../limits.ts';
import { describe } from '../metadata.ts';
import { ReadError } from '../read-error.ts';
import { printedText } from './blocks/block-text.ts';
import { type Draft, linesOf } from './blocks/draft.ts';
import { draftsOf, isOrnament, joinAcrossBreaks } from './blocks/drafts.ts';
import { separateFootnotes } from './blocks/footnotes.ts';
import { demoteSignatures, joinUnitTitles, setLevels } from './blocks/headings.ts';
import { countWholeWords } from './blocks/hyphenation.ts';
import { measureStyle } from './blocks/text-style.ts';
import { pageLabel, printedPages } from './furniture/printed-pages.ts';
import { type Page, withoutRunningHeads } from './furniture/running-heads.ts';
import { pageLines } from './layout/page-lines.ts';
import { type OpenPdf, openPdf } from './open-pdf.ts';
import type { PageMarks } from './page/word.ts';
import { isPlenaryRecord, withSpeeches } from './plenary/speeches.ts';

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
    const { blocks } = blocksOf(pages, pdf.pageLabels);
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
    pages.push({ number, height: marks.height, lines: pageLines(marks, number) });
    if (isUnread(marks)) needsOcr.push(number);
  }
  return { pages, needsOcr };
}

/** A scan, or text drawn as outlines: there is more to see than the little text there is. Blank pages are read. */
function isUnread({ words, picture, strokes }: PageMarks): boolean {
  const characters = words.reduce((sum, word) => sum + word.text.length, 0);
  if (characters === 0) return picture > 0 || strokes >= outlinedText;
  return characters < strayText && (picture > 0.5 || strokes >= 10 * outlinedText);
}

function blocksOf(pages: readonly Page[], labels: readonly string[] | null): { blocks: Block[] } {
  const cleaned = withoutRunningHeads(pages);
  const printed = printedPages(cleaned.furniture, labels);
  const lines = cleaned.pages.flatMap((page) => page.lines);
  const style = measureStyle(lines);
  const counts = countWholeWords(lines.map((line) => line.text));
  const notes = new Map<number, Draft[]>();
  const flow: Draft[] = [];
  for (const page of cleaned.pages) {
    const separated = separateFootnotes(page.lines, style);
    flow.push(...draftsOf(separated.text, style));
    notes.set(
      page.number,
      separated.notes.map((note) => ({ kind: 'footnote', cells: [note] })),
    );
  }
  const joined = demoteSignatures(
    joinUnitTitles(joinAcrossBreaks(flow.filter((draft) => !isOrnament(draft)))),
  );
  setLevels(joined);
  const drafts = isPlenaryRecord(joined) ? withSpeeches(joined, counts) : joined;
  const blocks = withNotes(drafts, notes).map((draft): Block => {
    const page = linesOf(draft)[0]!.page;
    return {
      kind: draft.kind,
      ...printedText(draft.cells, counts),
      anchor: { kind: 'page', label: pageLabel(page, printed.get(page)), page },
      ...(draft.level === undefined ? {} : { level: draft.level }),
      ...(draft.speech ? { speech: draft.speech } : {}),
    };
  });
  return { blocks };
}

/** Puts each page's footnotes behind the last block that begins on it. */
function withNotes(drafts: readonly Draft[], notes: ReadonlyMap<number, Draft[]>): Draft[] {
  const result: Draft[] = [];
  let page = 0;
  for (const draft of drafts) {
    const next = linesOf(draft)[0]!.page;
    for (; page < next; page++) result.push(...(notes.get(page) ?? []));
    result.push(draft);
  }
  for (const last = Math.max(0, ...notes.keys()); page <= last; page++)
    result.push(...(notes.get(page) ?? []));
  return result;
}
