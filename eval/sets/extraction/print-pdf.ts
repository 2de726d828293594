import type { Block } from '../../../ingest/document.ts';
import { buildPdf } from '../../../ingest/readers/pdf/testing/build-pdf.ts';
import { cellsOf } from '../dossier/block-parts.ts';
import { winAnsi } from '../dossier/win-ansi.ts';
import { hyphenate } from './hyphenate.ts';

/** A PDF, and where in it each block begins. */
export interface PrintedPdf {
  bytes: Uint8Array;
  /** Physical page per block, from 1. */
  pages: number[];
  /** Lines that stand on every page but the first and belong to no block. */
  head: string;
}

const letters = 78;
const lineHeight = 14;
/** Half pages, so that a short text has several with a running head. */
const [top, bottom] = [750, 400];

/** Prints blocks on pages with a running head and a page number, words broken at line ends, tables in columns. */
export function printPdf(blocks: readonly Block[], head: string): PrintedPdf {
  const printedPages: string[][] = [[]];
  const pages: number[] = [];
  let y = top;
  for (const { kind, text } of blocks) {
    const rows = kind === 'table-row' ? [text] : text.split('\n').flatMap(breakLines);
    y -= kind === 'table-row' ? 4 : 10;
    for (const [at, row] of rows.entries()) {
      y -= lineHeight;
      if (y < bottom) {
        printedPages.push([]);
        y = top;
      }
      if (at === 0) pages.push(printedPages.length);
      const cells = kind === 'table-row' ? cellsOf(row) : [row];
      const look = kind === 'heading' ? '/F2 12' : '/F1 10';
      printedPages.at(-1)!.push(...cells.map((cell, column) => printed(cell, 70 + 120 * column, y, look)));
    }
  }
  const furnished = printedPages.map((page, at) =>
    at === 0 ? page : [printed(head, 70, 800, '/F1 8'), printed(`– ${at + 1} –`, 285, 60, '/F1 9'), ...page],
  );
  return {
    bytes: buildPdf({ pages: furnished.map((page) => ({ content: page.join('\n') })) }),
    pages,
    head,
  };
}

/** A line as operators of a content stream (ISO 32000-1, 9.4). */
function printed(text: string, x: number, y: number, look: string): string {
  const shown = winAnsi(text).replace(/[\\()]/g, String.raw`\$&`);
  return `BT ${look} Tf ${x} ${y} Td (${shown}) Tj ET`;
}

/** Lines of at most so many letters; a word that does not fit is broken where it may be. */
function breakLines(text: string): string[] {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1)!;
    const space = line === '' ? '' : ' ';
    const room = letters - line.length - space.length;
    if (word.length <= room) {
      lines[lines.length - 1] = line + space + word;
      continue;
    }
    const parts = hyphenate(word);
    let fitting = parts.length - 1;
    while (fitting > 0 && parts.slice(0, fitting).join('').length >= room) fitting--;
    if (fitting > 0) lines[lines.length - 1] = `${line}${space}${parts.slice(0, fitting).join('')}-`;
    lines.push(parts.slice(fitting).join(''));
  }
  return lines;
}
