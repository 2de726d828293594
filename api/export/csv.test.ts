import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toCsv } from './csv.ts';

test('cells are quoted where they must be, lines end in CRLF, a mark tells the encoding', () => {
  expect(
    toCsv([
      ['Name', 'Wort'],
      ['Eva; Muster', 'sagte: „so“'],
      ['a "b"', 'zwei\nZeilen'],
      [3, null],
    ]),
  ).toBe('\uFEFFName;Wort\r\n"Eva; Muster";sagte: „so“\r\n"a ""b""";"zwei\nZeilen"\r\n3;\r\n');
});

test.each(['=1+1', '+49', '-2', '@SUM(A1)', '\t=1', '\r=1'])('%j is no formula', (text) => {
  expect(toCsv([[text]]).replace(/^\uFEFF"?/, '')).toMatch(/^'/);
});

test('whatever text goes in comes out again', () => {
  const cell = fc.string().map((text) => text.replace(/^[=+\-@\t\r]+/, ''));
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 3 }), { minLength: 1 }), (rows) => {
      expect(readCsv(toCsv(rows).slice(1))).toEqual(rows);
    }),
  );
});

/** A reader after RFC 4180 with semicolons. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const match of text.matchAll(/(?:"((?:[^"]|"")*)"|([^";\r\n]*))(;|\r\n)/g)) {
    row.push(match[1]?.replaceAll('""', '"') ?? match[2]!);
    if (match[3] === ';') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}
