import type { PaperBlock, Run } from '../paper.ts';
import type { Inline } from './inline.ts';
import { lookStyle } from './style-names.ts';
import { tag } from './xml.ts';

/** Two columns of lines without borders. */
export function columnsXml({ left, right }: PaperBlock & { kind: 'columns' }, inline: Inline): string {
  const lines = (runs: Run[][]) =>
    (runs.length > 0 ? runs : [[]]).map((line) => paragraph(line, inline)).join('');
  return tag(
    'table:table',
    { 'table:style-name': 'Tafel' },
    tag('table:table-column', { 'table:style-name': 'Spalte_links' }),
    tag('table:table-column', { 'table:style-name': 'Spalte_rechts' }),
    tag('table:table-row', {}, cell('Zelle_frei', lines(left)), cell('Zelle_frei', lines(right))),
  );
}

/** A table with hairlines; its head is repeated on every page. */
export function tableXml({ header, rows, widths }: PaperBlock & { kind: 'table' }, inline: Inline): string {
  const width = Math.max(1, ...rows.map((row) => row.length));
  const written = rows.map((row, index) => {
    const head = header && index === 0;
    const cells = Array.from({ length: width }, (_, at) =>
      cell(head ? 'Zelle_Kopf' : 'Zelle', paragraph(head ? bold(row[at] ?? []) : (row[at] ?? []), inline)),
    );
    return tag('table:table-row', {}, ...cells);
  });
  const [first = '', ...rest] = written;
  return tag(
    'table:table',
    { 'table:style-name': 'Tafel' },
    ...(widths
      ? widths.map((share) => tag('table:table-column', { 'table:style-name': `Spalte_${share}` }))
      : [tag('table:table-column', { 'table:number-columns-repeated': width })]),
    header ? tag('table:table-header-rows', {}, first) : first,
    ...rest,
  );
}

const paragraph = (runs: readonly Run[], inline: Inline): string =>
  tag('text:p', { 'text:style-name': lookStyle('line') }, inline(runs));

const cell = (look: string, content: string): string =>
  tag('table:table-cell', { 'table:style-name': look, 'office:value-type': 'string' }, content);

const bold = (runs: readonly Run[]): Run[] => runs.map((run) => ({ ...run, bold: true }));

function style(name: string, family: string, kind: string, properties: Record<string, string>): string {
  return tag(
    'style:style',
    { 'style:name': name, 'style:family': family },
    tag(`style:${kind}-properties`, properties),
  );
}

const border = { 'fo:border': '0.5pt solid #808080', 'fo:padding': '0.1cm' };

/** Automatic styles the tables of every paper use. */
export const tableStyles: string[] = [
  style('Tafel', 'table', 'table', { 'style:width': '16.5cm', 'table:align': 'left' }),
  style('Spalte_links', 'table-column', 'table-column', { 'style:column-width': '9.1cm' }),
  style('Spalte_rechts', 'table-column', 'table-column', { 'style:column-width': '7.4cm' }),
  ...Array.from({ length: 20 }, (_, index) => 5 * (index + 1)).map((share) =>
    style(`Spalte_${share}`, 'table-column', 'table-column', {
      'style:column-width': `${(16.5 * share) / 100}cm`,
    }),
  ),
  style('Zelle_frei', 'table-cell', 'table-cell', { 'fo:border': 'none', 'fo:padding': '0cm' }),
  style('Zelle', 'table-cell', 'table-cell', border),
  style('Zelle_Kopf', 'table-cell', 'table-cell', { ...border, 'fo:background-color': '#ededed' }),
];
