import { BorderStyle, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import type { PaperBlock, Run } from '../paper.ts';
import { setLine, type Setting } from './setting.ts';
import { centimetres, hairline } from './styles.ts';

/** Width of the text between the margins (A4, 2.5 and 2 centimetres). */
const textWidth = centimetres(16.5);

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const borderless = { top: none, bottom: none, left: none, right: none };
const cellMargins = { top: 40, bottom: 40, left: 100, right: 100 };

/** Two columns of lines without borders. */
export function setColumns({ left, right }: PaperBlock & { kind: 'columns' }, setting: Setting): Table {
  const widths = [Math.round(textWidth * 0.55), Math.round(textWidth * 0.45)];
  const cell = (lines: Run[][], width: number) =>
    new TableCell({
      borders: borderless,
      width: { size: width, type: WidthType.DXA },
      margins: { left: 0, right: 0, top: 0, bottom: 0 },
      children: (lines.length > 0 ? lines : [[]]).map((runs) => setLine(runs, setting)),
    });
  return new Table({
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: { ...borderless, insideHorizontal: none, insideVertical: none },
    rows: [new TableRow({ children: [cell(left, widths[0] ?? 0), cell(right, widths[1] ?? 0)] })],
  });
}

/** A table with hairlines; its head is repeated on every page. */
export function setTable({ header, rows, widths }: PaperBlock & { kind: 'table' }, setting: Setting): Table {
  const width = Math.max(1, ...rows.map((row) => row.length));
  const sizes = Array.from({ length: width }, (_, at) =>
    Math.floor(textWidth * (widths?.[at] === undefined ? 1 / width : widths[at] / 100)),
  );
  return new Table({
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: sizes,
    borders: {
      top: hairline,
      bottom: hairline,
      left: hairline,
      right: hairline,
      insideHorizontal: hairline,
      insideVertical: hairline,
    },
    rows: rows.map(
      (row, index) =>
        new TableRow({
          tableHeader: header && index === 0,
          cantSplit: true,
          children: sizes.map(
            (size, at) =>
              new TableCell({
                width: { size, type: WidthType.DXA },
                margins: cellMargins,
                ...(header && index === 0 && { shading: { fill: 'EDEDED' } }),
                children: [setLine(bold(row[at] ?? [], header && index === 0), setting)],
              }),
          ),
        }),
    ),
  });
}

const bold = (runs: readonly Run[], on: boolean): Run[] =>
  runs.map((run) => (on ? { ...run, bold: true } : run));
