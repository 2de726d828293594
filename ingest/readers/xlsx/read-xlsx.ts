import type { Block, SourceDocument } from '../../document.ts';
import type { Limits } from '../limits.ts';
import { describe } from '../metadata.ts';
import { openPackage, type OfficePackage } from '../office/opc.ts';
import { longestRepeatedCell, rowText } from '../office/table-row.ts';
import { ReadError } from '../read-error.ts';
import { tidyLine } from '../text/tidy.ts';
import { child, children, streamXml } from '../xml.ts';
import { readFormats } from './cell-values.ts';
import { columnName, readSheet, type Row, type Sheet, type Workbook } from './sheet.ts';

/**
 * Reads an Excel workbook: each visible sheet under its name, row by row, numbers and dates as a German Excel shows
 * them. Anchors are cell ranges („Tabelle1!A3:F3“).
 */
export async function readXlsx(bytes: Uint8Array, name: string, limits: Limits): Promise<SourceDocument> {
  const file = await openPackage(bytes, limits);
  const root = child((await file.xml(file.main)) ?? undefined, 'workbook');
  if (!root) throw new ReadError('damaged', 'Die Datei ist beschädigt. Ihre Arbeitsmappe fehlt.');
  const relations = await file.relations(file.main);
  const workbook: Workbook = {
    strings: await sharedStrings(file),
    formats: readFormats(await file.related(file.main, 'styles')),
    dates1904: ['1', 'true'].includes(child(root, 'workbookPr')?.attributes['date1904'] ?? ''),
  };
  const blocks: Block[] = [];
  for (const { attributes } of children(child(root, 'sheets'), 'sheet')) {
    // Hidden sheets hold look-up lists and left-overs nobody is shown.
    if ((attributes['state'] ?? 'visible') !== 'visible') continue;
    const relation = relations.find((candidate) => candidate.id === attributes['r:id']);
    const part = relation?.type === 'worksheet' ? await file.bytes(relation.path) : null;
    if (part) blocks.push(...sheetBlocks(attributes['name'] ?? '', readSheet(part, workbook)));
  }
  const known = { kind: 'tabelle' as const };
  return {
    ...describe(blocks, { name, known, properties: file.properties }),
    blocks,
    pages: null,
    attachments: [],
  };
}

async function sharedStrings(file: OfficePackage): Promise<string[]> {
  const relation = (await file.relations(file.main)).find((candidate) => candidate.type === 'sharedStrings');
  const part = relation && (await file.bytes(relation.path));
  if (!part) return [];
  const strings: string[] = [];
  let text = '';
  let inText = false;
  let phonetic = 0;
  streamXml(part, {
    open(name) {
      if (name === 'si') text = '';
      else if (name === 'rPh') phonetic++;
      else if (name === 't') inText = phonetic === 0;
    },
    text(chunk) {
      if (inText) text += chunk;
    },
    close(name) {
      if (name === 't') inText = false;
      else if (name === 'rPh') phonetic--;
      else if (name === 'si') strings.push(tidyLine(text));
    },
  });
  return strings;
}

function sheetBlocks(name: string, sheet: Sheet): Block[] {
  if (sheet.rows.length === 0) return [];
  repeatMergedCells(sheet);
  const quoted = /^[\p{L}\d_]+$/u.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
  return [
    { kind: 'heading', text: name, level: 1, anchor: { kind: 'cell', label: quoted, page: null } },
    ...sheet.rows.map((row): Block => {
      const columns = [...row.cells.keys()];
      const first = columnName(columns[0]!) + row.number;
      const last = columnName(columns.at(-1)!) + row.number;
      const label = `${quoted}!${first === last ? first : `${first}:${last}`}`;
      return {
        kind: 'table-row',
        text: rowText(cellsInOrder(row)),
        anchor: { kind: 'cell', label, page: null },
      };
    }),
  ];
}

/** From the first filled cell to the last; a gap in between keeps one empty place. */
function cellsInOrder(row: Row): string[] {
  const texts: string[] = [];
  let before = 0;
  for (const [column, text] of row.cells) {
    if (before > 0 && column > before + 1) texts.push('');
    texts.push(text);
    before = column;
  }
  return texts;
}

const mostRepetitions = 1000;

/** A short text merged over several rows belongs to each of them: the category of a group of lines. */
function repeatMergedCells({ rows, merged }: Sheet): void {
  const byNumber = new Map(rows.map((row) => [row.number, row]));
  for (const { top, bottom, left } of merged) {
    const text = byNumber.get(top)?.cells.get(left);
    if (text === undefined || text.length > longestRepeatedCell) continue;
    for (let number = top + 1; number <= Math.min(bottom, top + mostRepetitions); number++) {
      const row = byNumber.get(number);
      if (row && !row.cells.has(left)) {
        row.cells = new Map([...row.cells, [left, text] as const].sort(([a], [b]) => a - b));
      }
    }
  }
}
