import { formatMeasured, formatWithInterval } from '../../language/measured.ts';
import type { Figure, Slice, SuiteReport } from './report.ts';

/** The report as a table for the terminal: one line per slice, one column per figure. */
export function renderReport(report: SuiteReport): string {
  const rows: Slice[] = report.figures.length > 0 ? [{ name: 'alle', figures: report.figures }] : [];
  rows.push(...report.slices);
  const parts = [`# ${report.name}`, ...tables(rows), ...report.notes.map((note) => `- ${note}`)];
  return `${parts.join('\n')}\n`;
}

/** Neighbouring slices with the same figures share a table. */
function tables(slices: readonly Slice[]): string[] {
  const groups: Slice[][] = [];
  for (const slice of slices) {
    const group = groups.at(-1);
    if (group?.[0] && columns(group[0]) === columns(slice)) group.push(slice);
    else groups.push([slice]);
  }
  return groups.map(table);
}

function columns(slice: Slice): string {
  return slice.figures.map((figure) => figure.name).join('\t');
}

function table(slices: readonly Slice[]): string {
  const head = ['', 'n', ...(slices[0]?.figures ?? []).map((figure) => figure.name)];
  const rows = slices.map(({ name, figures }) => [name, counts(figures), ...figures.map(formatWithInterval)]);
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0)));
  return [head, ...rows]
    .map((row) =>
      row
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function counts(figures: readonly Figure[]): string {
  const sizes = [...new Set(figures.map((figure) => figure.n))];
  return sizes.length === 1 ? formatMeasured(sizes[0] ?? 0, undefined) : '';
}
