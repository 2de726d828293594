import { tidyLine } from '../text/tidy.ts';
import { streamXml } from '../xml.ts';
import { showError, showNumber, type CellFormats } from './cell-values.ts';

export interface Row {
  /** From 1. */
  number: number;
  /** Filled cells by column, from 1, in order. */
  cells: Map<number, string>;
}

export interface MergedRange {
  top: number;
  bottom: number;
  left: number;
  right: number;
}

export interface Sheet {
  rows: Row[];
  merged: MergedRange[];
}

export interface Workbook {
  strings: string[];
  formats: CellFormats;
  dates1904: boolean;
}

/** Reads the cells of a worksheet part as they are shown; of formulas the value last computed. */
export function readSheet(part: Uint8Array, workbook: Workbook): Sheet {
  const rows: Row[] = [];
  const merged: MergedRange[] = [];
  let row: Row = { number: 0, cells: new Map() };
  let column = 0;
  let cell: Record<string, string> = {};
  let value = '';
  let phonetic = 0;
  let collecting = false;

  streamXml(part, {
    open(name, attributes) {
      if (name === 'row') {
        row = { number: Number(attributes['r'] ?? row.number + 1), cells: new Map() };
        column = 0;
      } else if (name === 'c') {
        column = columnOf(attributes['r']) ?? column + 1;
        cell = attributes;
        value = '';
      } else if (name === 'rPh') phonetic++;
      else if (name === 'v' || name === 't') collecting = phonetic === 0;
      else if (name === 'mergeCell') {
        const range = parseRange(attributes['ref'] ?? '');
        if (range) merged.push(range);
      }
    },
    text(text) {
      if (collecting) value += text;
    },
    close(name) {
      if (name === 'v' || name === 't') collecting = false;
      else if (name === 'rPh') phonetic--;
      else if (name === 'c') {
        const shown = show(value, cell, workbook);
        if (shown !== '') row.cells.set(column, shown);
      } else if (name === 'row' && row.cells.size > 0) rows.push(row);
    },
  });
  return { rows, merged };
}

function show(value: string, cell: Record<string, string>, workbook: Workbook): string {
  if (value === '') return '';
  switch (cell['t']) {
    case 's':
      return workbook.strings[Number(value)] ?? '';
    case 'b':
      return value === '1' ? 'WAHR' : 'FALSCH';
    case 'e':
      return showError(value);
    case 'str':
    case 'inlineStr':
      return tidyLine(value);
    case 'd':
      return value.replace(/^(\d{4})-(\d{2})-(\d{2}).*/, '$3.$2.$1');
    default: {
      const number = Number(value);
      return Number.isNaN(number)
        ? ''
        : tidyLine(showNumber(number, workbook.formats(cell['s']), workbook.dates1904));
    }
  }
}

/** „C12“ → 3; undefined where the reference is left out. */
function columnOf(reference: string | undefined): number | undefined {
  const letters = /^[A-Z]{1,3}/.exec(reference ?? '')?.[0];
  if (!letters) return undefined;
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}

function parseRange(reference: string): MergedRange | null {
  const [first, last] = reference.split(':');
  const left = columnOf(first);
  const right = columnOf(last);
  if (left === undefined || right === undefined) return null;
  return { left, right, top: Number(first!.replace(/\D/g, '')), bottom: Number(last!.replace(/\D/g, '')) };
}

/** 3 → „C“. */
export function columnName(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return (rest > 0 ? columnName(rest) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}
