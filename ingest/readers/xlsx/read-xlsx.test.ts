import { describe, expect, it } from 'vitest';
import { defaultLimits } from '../limits.ts';
import { makeXlsx } from '../testing/make-office.ts';
import { outline } from '../testing/outline.ts';
import { columnName } from './sheet.ts';
import { readXlsx } from './read-xlsx.ts';

const formats = [
  'General',
  'dd.mm.yyyy',
  '#,##0.00\\ "€"',
  '0.0%',
  '[$-407]d. mmmm yyyy',
  '#,##0;[Red]-#,##0',
];
const styles =
  `<numFmts>${formats.map((code, index) => `<numFmt numFmtId="${170 + index}" formatCode="${code.replaceAll('"', '&quot;')}"/>`).join('')}</numFmts>` +
  `<cellXfs>${formats.map((_, index) => `<xf numFmtId="${170 + index}"/>`).join('')}<xf numFmtId="14"/><xf numFmtId="4"/></cellXfs>`;
const row = (number: number, ...cells: string[]) => `<row r="${number}">${cells.join('')}</row>`;
const number = (reference: string, value: number, style = 0) =>
  `<c r="${reference}" s="${style}"><v>${value}</v></c>`;
const text = (reference: string, index: number) => `<c r="${reference}" t="s"><v>${index}</v></c>`;
const sheet = (rows: string, rest = '') => `<sheetData>${rows}</sheetData>${rest}`;
const strings = ['Kreis Nord', 'Mittel', 'Stand']
  .map(
    (value) =>
      `<si><r><t>${value.slice(0, 3)}</t></r><r><t>${value.slice(3)}</t></r><rPh><t>x</t></rPh></si>`,
  )
  .join('');
const read = async (rows: string, rest = '', properties = '') =>
  outline(
    (
      await readXlsx(
        makeXlsx([{ name: 'Abruf', xml: sheet(rows, rest) }], { styles, strings, properties }),
        'a.xlsx',
        defaultLimits,
      )
    ).blocks,
  );

describe('readXlsx', () => {
  it('shows numbers and dates the German way, formulas by their last value', async () => {
    const rows =
      row(3, text('A3', 0), number('B3', 1234567.5, 2), number('C3', 45427, 1)) +
      row(4, number('A4', 0.256, 3), number('B4', 45427, 4), number('C4', -1500, 5), number('D4', 1234.5)) +
      row(5, number('A5', 45427, 6), number('B5', 1234.5, 7)) +
      row(
        6,
        '<c r="A6"><f>SUM(B1:B5)</f><v>12</v></c><c r="B6" t="b"><v>1</v></c><c r="C6" t="e"><v>#REF!</v></c>',
      ) +
      row(7, '<c r="A7" t="str"><f>A1</f><v>Text</v></c><c r="B7" t="inlineStr"><is><t>direkt</t></is></c>');
    expect(await read(rows)).toMatchInlineSnapshot(`
      "heading1 | Abruf | Abruf
      table-row | Abruf!A3:C3 | Kreis Nord | 1.234.567,50 € | 15.05.2024
      table-row | Abruf!A4:D4 | 25,6% | 15. Mai 2024 | -1.500 | 1234,5
      table-row | Abruf!A5:B5 | 15.05.2024 | 1.234,50
      table-row | Abruf!A6:C6 | 12 | WAHR | #BEZUG!
      table-row | Abruf!A7:B7 | Text | direkt"
    `);
  });

  it('knows the calendar of old Macintosh workbooks', async () => {
    const rows = row(1, number('A1', 45427 - 1462, 1));
    expect(await read(rows, '', '<workbookPr date1904="1"/>')).toContain('15.05.2024');
  });

  it('repeats merged categories and marks gaps', async () => {
    const rows =
      row(1, text('A1', 0), text('B1', 1), number('E1', 3)) +
      row(2, number('B2', 20)) +
      row(3, number('B3', 30));
    expect(await read(rows, '<mergeCells><mergeCell ref="A1:A2"/></mergeCells>')).toMatchInlineSnapshot(`
      "heading1 | Abruf | Abruf
      table-row | Abruf!A1:E1 | Kreis Nord | Mittel |  | 3
      table-row | Abruf!A2:B2 | Kreis Nord | 20
      table-row | Abruf!B3 | 30"
    `);
  });

  it('leaves out hidden and empty sheets and quotes names with spaces', async () => {
    const file = makeXlsx([
      { name: 'Listen', xml: sheet(row(1, number('A1', 1))), state: 'hidden' },
      { name: 'Leer', xml: sheet('') },
      { name: 'Stand Juni', xml: sheet(row(1, number('A1', 7))) },
    ]);
    const document = await readXlsx(file, 'a.xlsx', defaultLimits);
    expect(outline(document.blocks)).toBe(
      "heading1 | 'Stand Juni' | Stand Juni\ntable-row | 'Stand Juni'!A1 | 7",
    );
    expect(document.kind).toBe('tabelle');
  });

  it('names columns as Excel does', () => {
    expect([1, 26, 27, 52, 703].map(columnName)).toEqual(['A', 'Z', 'AA', 'AZ', 'AAA']);
  });
});
