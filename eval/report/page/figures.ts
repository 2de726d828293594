import type { FigureEvaluation } from '../../../api/contract/evaluation.ts';
import { formatMeasured, formatWithInterval } from '../../../language/measured.ts';
import type { Change } from '../report.ts';
import { verdictNames } from './changes.ts';
import { html, type Html } from './html.ts';
import { intervalPlot } from './interval-plot.ts';
import { type Scale, scaleOf } from './scale.ts';

/** A figure under the name its row has, and what became of it. */
export interface Row {
  name: string;
  figure: FigureEvaluation;
  change: Change | undefined;
}

/** Figures one below the other, all on one axis if `together`, each with its plot, value, interval and n. */
export function figureTable(caption: string | null, rows: readonly Row[], together: boolean): Html {
  const common = together ? scaleOf(figuresOf(rows), beforesOf(rows)) : null;
  const lines = rows.map((row) => figureRow(row, common ?? scaleOf([row.figure], beforesOf([row]))));
  return html`<table>
    ${
      caption === null
        ? null
        : html`<caption>
            ${caption}
          </caption>`
    }
    <thead>
      <tr>
        <th scope="col">Wert</th>
        <th scope="col"></th>
        <th scope="col">Mittel (95 %)</th>
        <th scope="col">n</th>
        <th scope="col"></th>
      </tr>
    </thead>
    <tbody>
      ${lines}
    </tbody>
  </table>`;
}

function figureRow({ name, figure, change }: Row, scale: Scale | null): Html {
  const { unit, n, judgedBy } = figure;
  const verdict = change?.verdict ?? 'told';
  const before = change?.before ?? null;
  const was = ['loss', 'gain', 'broken'].includes(verdict) && before !== null;
  return html`<tr class="${verdict}">
    <th scope="row">${name}${judgedBy ? html`<small>von einem Sprachmodell beurteilt</small>` : null}</th>
    <td class="plot">${scale && intervalPlot(figure, before, scale)}</td>
    <td class="value">${formatWithInterval(figure)}</td>
    <td class="n">${formatMeasured(n)}</td>
    <td class="verdict">
      ${verdictNames[verdict]}${was ? ` (vorher ${formatMeasured(before, unit)})` : null}
    </td>
  </tr>`;
}

const figuresOf = (rows: readonly Row[]) => rows.map(({ figure }) => figure);
const beforesOf = (rows: readonly Row[]) => rows.map(({ change }) => change?.before ?? null);
