import { cellsOf, type Line } from '../layout/line.ts';
import { commonest, groupBy } from '../statistics.ts';

/** The lines of one page. */
export interface Page {
  number: number;
  height: number;
  lines: Line[];
}

export interface Cleaned {
  pages: Page[];
  /** What was taken out, by page number. */
  furniture: Map<number, Line[]>;
}

type Zone = 'head' | 'foot';

/** Shares of the page's height in which running heads and page numbers stand. */
const headZone = 0.16;
const footZone = 0.86;
/** Rows from the edge that are looked at. */
const deepestRow = 5;
/** A line repeated on this share of the pages is furniture wherever it stands in its zone. */
const commonShare = 0.4;
/** Outside the text's frame fewer repetitions do: heads that change with each chapter or speaker. */
const fewestRepetitions = 3;

const pageNumber =
  /^(?:(?:Seite|S\.|Blatt)\s*)?[–—-]?\s*(?:\d{1,5}|[IVXLC]{1,7})\s*[–—-]?(?:\s*(?:von|\/)\s*\d{1,5})?$/u;
const surePageNumber = /^(?:Seite\s*\d{1,5}(?:\s*(?:von|\/)\s*\d{1,5})?|[–—-]\s*\d{1,5}\s*[–—-])$/u;

/** Takes running heads, running feet and page numbers out of the pages. */
export function withoutRunningHeads(pages: readonly Page[]): Cleaned {
  const found = new Set<Line>();
  for (const zone of ['head', 'foot'] as const) {
    for (const line of commonLines(pages, zone)) found.add(line);
    for (const line of outsideFrame(pages, zone, found)) found.add(line);
  }
  for (const page of pages) {
    for (const line of page.lines) if (isMarkedOrNumber(line, page, found)) found.add(line);
  }
  return {
    pages: pages.map((page) => ({ ...page, lines: page.lines.filter((line) => !found.has(line)) })),
    furniture: new Map(pages.map((page) => [page.number, page.lines.filter((line) => found.has(line))])),
  };
}

/**
 * Lines whose text, figures apart, comes back at the same height on a good part of the pages. Each stretch of a line is
 * looked at alone, because a head over two columns is one line on one page and two on the next.
 */
function commonLines(pages: readonly Page[], zone: Zone): Line[] {
  const lines = pages.flatMap((page) => edgeLines(page, zone));
  return repeatedLines(lines, Math.max(2, Math.ceil(commonShare * pages.length)));
}

/** The lines all of whose stretches come back on at least `needed` pages. */
function repeatedLines(lines: readonly Line[], needed: number): Line[] {
  const pages = new Map<string, Set<number>>();
  for (const line of lines) {
    for (const key of keysOf(line)) pages.set(key, (pages.get(key) ?? new Set()).add(line.page));
  }
  return lines.filter((line) => keysOf(line).every((key) => pages.get(key)!.size >= needed));
}

/**
 * Lines above (below) everywhere the text begins (ends): those that come back word for word on some pages, and those
 * in another size than the text at a height that is used again and again.
 */
function outsideFrame(pages: readonly Page[], zone: Zone, known: ReadonlySet<Line>): Line[] {
  const rest = pages.map((page) => ({
    page,
    edges: edgeLines(page, zone).filter((line) => !known.has(line)),
  }));
  const bodySize = commonest(pages.flatMap((page) => page.lines.map((line) => halfPoint(line.size))));
  const frame = frameEdge(
    rest.map(({ edges }) => edges.filter((line) => halfPoint(line.size) === bodySize)),
    zone,
  );
  if (frame === null) return [];
  const outside = rest
    .flatMap(({ edges }) => edges)
    .filter((line) => (zone === 'head' ? line.baseline < frame - 3 : line.baseline > frame + 3));
  const slots = [...groupBy(outside, slotOf).values()].filter((group) => pagesOf(group) >= fewestRepetitions);
  return [
    ...repeatedLines(outside, fewestRepetitions),
    ...slots.flat().filter((line) => halfPoint(line.size) !== bodySize),
  ];
}

/** The baseline at which the text begins (ends) on most pages. */
function frameEdge(edges: readonly Line[][], zone: Zone): number | null {
  const firsts = edges.flatMap((lines) => {
    const baselines = lines.map((line) => line.baseline);
    if (baselines.length === 0) return [];
    return zone === 'head' ? Math.min(...baselines) : Math.max(...baselines);
  });
  const common = commonest(firsts.map((baseline) => Math.round(baseline / 2) * 2));
  return firsts.length >= fewestRepetitions ? common : null;
}

/** Artifacts near the edge, and page numbers that stand alone in the outermost row. */
function isMarkedOrNumber(line: Line, page: Page, found: ReadonlySet<Line>): boolean {
  const zone = zoneOf(line, page);
  if (!zone) return false;
  if (line.artifact) return true;
  if (!pageNumber.test(line.text)) return false;
  const others = page.lines.filter((other) => other !== line && other.turn === 0 && !found.has(other));
  const distance = Math.min(...others.map((other) => Math.abs(other.baseline - line.baseline)));
  const outermost = others.every((other) =>
    zone === 'head' ? other.baseline > line.baseline : other.baseline < line.baseline,
  );
  return outermost && (surePageNumber.test(line.text) || distance > 2 * line.size);
}

function edgeLines(page: Page, zone: Zone): Line[] {
  // Heads of a synopsis come back on every page, too; they name its columns.
  const lines = page.lines.filter(
    (line) => zoneOf(line, page) === zone && !line.table && !(zone === 'head' && line.synopsis?.of.headed),
  );
  const rows = [...new Set(lines.map((line) => Math.round(line.baseline / 3)))].sort((a, b) =>
    zone === 'head' ? a - b : b - a,
  );
  const deepest = rows[Math.min(deepestRow, rows.length) - 1] ?? 0;
  return lines.filter((line) => {
    const row = Math.round(line.baseline / 3);
    return zone === 'head' ? row <= deepest : row >= deepest;
  });
}

function zoneOf(line: Line, page: Page): Zone | null {
  if (line.turn !== 0) return 'head';
  if (line.baseline < headZone * page.height) return 'head';
  return line.baseline > footZone * page.height ? 'foot' : null;
}

/** What stays the same from page to page: the words of each stretch, and the height. */
function keysOf(line: Line): string[] {
  return cellsOf(line).map(({ text }) => {
    const words = text
      .replace(/\d+/g, '0')
      .replace(/(?<![\p{L}.])[IVXLC]{1,7}(?![\p{L}.])/gu, '0')
      .replace(/\s+/g, ' ');
    return `${words}|${Math.round(line.baseline / 4)}`;
  });
}

/** The height and face of a line, whatever it says: where heads name the speaker or chapter. */
function slotOf(line: Line): string {
  return `${Math.round(line.baseline / 2)}|${halfPoint(line.size)}|${line.bold}`;
}

function pagesOf(lines: readonly Line[]): number {
  return new Set(lines.map((line) => line.page)).size;
}

function halfPoint(size: number): number {
  return Math.round(size * 2) / 2;
}
