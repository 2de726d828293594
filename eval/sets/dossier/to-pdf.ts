import type { Block } from '../../../ingest/document.ts';
import { buildPdf } from '../../../ingest/readers/pdf/testing/build-pdf.ts';
import { cellsOf, listItemOf } from './block-parts.ts';
import { widthOf } from './helvetica.ts';
import { winAnsi } from './win-ansi.ts';

/** A line to print: where it begins, in points from the left margin, in which of `buildPdf`'s fonts. */
interface Line {
  cells: { text: string; left: number }[];
  font: 'F1' | 'F2';
  size: number;
  /** Points above the line. */
  space: number;
}

const page = { width: 595, height: 842, left: 70, top: 80, bottom: 90 };
const textWidth = page.width - 2 * page.left;

/** Prints blocks on A4 pages, and with several, each has a running head and its number. */
export function toPdf(blocks: readonly Block[]): Uint8Array {
  const pages = paginate(blocks.flatMap(linesOf));
  const title = blocks.find(({ kind }) => kind === 'heading')?.text ?? '';
  const head = title.slice(0, title.indexOf(' ', 40) + 1).trim() || title;
  return buildPdf({
    pages: pages.map((lines, index) => ({
      content: [...lines, ...(pages.length > 1 ? furniture(head, index + 1) : [])].join('\n'),
    })),
  });
}

function linesOf({ kind, text, level = 1 }: Block): Line[] {
  switch (kind) {
    case 'heading': {
      const size = level === 1 ? 15 : 12;
      return wrapped(text, { size, font: 'F2', space: 14 });
    }
    case 'table-row': {
      const cells = cellsOf(text);
      const width = textWidth / cells.length;
      return [
        {
          cells: cells.map((cell, i) => ({ text: cell, left: i * width })),
          font: 'F1',
          size: 9,
          space: 4,
        },
      ];
    }
    case 'list-item': {
      const { mark, text: rest } = listItemOf(text);
      const [first, ...others] = wrapped(rest, { size: 10, font: 'F1', space: 5, left: 24 });
      const bullet = { text: mark ?? '•', left: 0 };
      return first ? [{ ...first, cells: [bullet, ...first.cells] }, ...others] : [];
    }
    default:
      return text
        .split('\n')
        .flatMap((line, i) => wrapped(line, { size: 10, font: 'F1', space: i === 0 ? 7 : 0 }));
  }
}

function wrapped(
  text: string,
  { left = 0, space, ...look }: { size: number; font: Line['font']; space: number; left?: number },
): Line[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && widthOf(longer, look.size) <= textWidth - left) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines.map((line, i) => ({ ...look, cells: [{ text: line, left }], space: i === 0 ? space : 0 }));
}

/** Each page's lines as operators of a content stream (ISO 32000-1, 9.4). */
function paginate(lines: readonly Line[]): string[][] {
  const pages: string[][] = [[]];
  let y = page.height - page.top;
  for (const { cells, font, size, space } of lines) {
    y -= space + size * 1.3;
    if (y < page.bottom) {
      pages.push([]);
      y = page.height - page.top - size * 1.3;
    }
    pages.at(-1)?.push(...cells.map(({ text, left }) => printed(text, font, size, page.left + left, y)));
  }
  return pages;
}

function furniture(head: string, number: number): string[] {
  return [
    printed(head, 'F1', 8, page.left, page.height - 50),
    printed(`– ${number} –`, 'F1', 9, page.width / 2 - 10, 50),
  ];
}

function printed(text: string, font: string, size: number, x: number, y: number): string {
  const shown = winAnsi(text).replace(/[\\()]/g, (sign) => `\\${sign}`);
  return `BT /${font} ${size} Tf ${x} ${y.toFixed(1)} Td (${shown}) Tj ET`;
}
