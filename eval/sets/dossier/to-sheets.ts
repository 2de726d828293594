import type { Block } from '../../../ingest/document.ts';
import { makeXlsx } from '../../../ingest/readers/testing/make-office.ts';
import { cellsOf } from './block-parts.ts';
import { escapeXml } from './escape-xml.ts';

/** From here on numbers are set with thousands separators; years stay as they are. */
const grouped = 10_000;
const styles =
  '<numFmts><numFmt numFmtId="170" formatCode="#,##0"/></numFmts>' +
  '<cellXfs><xf numFmtId="0"/><xf numFmtId="170"/></cellXfs>';

/** Blocks as a workbook: each heading begins a sheet, other text stands in its first column. */
export function toXlsx(blocks: readonly Block[]): Uint8Array {
  const sheets: { name: string; rows: string[][] }[] = [];
  for (const { kind, text } of blocks) {
    if (kind === 'heading') sheets.push({ name: text, rows: [] });
    else sheets.at(-1)?.rows.push(kind === 'table-row' ? cellsOf(text) : [text]);
  }
  return makeXlsx(
    sheets.map(({ name, rows }) => ({
      name: escapeXml(name),
      xml: `<sheetData>${rows.map(rowXml).join('')}</sheetData>`,
    })),
    { styles },
  );
}

function rowXml(cells: readonly string[], index: number): string {
  const row = index + 1;
  return `<row r="${row}">${cells.map((cell, i) => cellXml(`${String.fromCodePoint(65 + i)}${row}`, cell)).join('')}</row>`;
}

function cellXml(reference: string, cell: string): string {
  if (/^\d+$/.test(cell))
    return `<c r="${reference}" s="${Number(cell) < grouped ? 0 : 1}"><v>${cell}</v></c>`;
  return `<c r="${reference}" t="inlineStr"><is><t>${escapeXml(cell)}</t></is></c>`;
}
