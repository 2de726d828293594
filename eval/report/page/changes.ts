import type { Evaluation } from '../../../api/contract/evaluation.ts';
import { formatMeasured } from '../../../language/measured.ts';
import type { Change } from '../report.ts';
import { html, type Html } from './html.ts';
import { differencePlot } from './interval-plot.ts';

export const verdictNames: Record<Change['verdict'], string> = {
  broken: 'Grenze gerissen',
  loss: 'schlechter',
  gain: 'besser',
  gone: 'entfällt',
  new: 'neu',
  same: '',
  told: '',
};

const order: readonly Change['verdict'][] = ['broken', 'loss', 'gain', 'gone'];

/** All that is not as it was accepted: bounds, losses, gains, and what is no longer measured. */
export function renderChanges({ changes, accepted, suites }: Evaluation): Html | null {
  const told = order.flatMap((verdict) => changes.filter((change) => change.verdict === verdict));
  if (!accepted || told.length === 0) return null;
  const most = Math.max(
    ...told.flatMap(({ difference, interval }) => [difference ?? 0, ...(interval ?? [])].map(Math.abs)),
    0.01,
  );
  const title = (name: string) => suites.find((suite) => suite.name === name)?.title ?? name;
  const rows = told.map(
    ({ verdict, suite, slice, figure, before, after, difference, interval, p }) =>
      html`<tr class="${verdict}">
        <th scope="row">${figure}<small>${[title(suite), slice].filter(Boolean).join(' › ')}</small></th>
        <td class="value">${formatMeasured(before)} → ${formatMeasured(after)}</td>
        <td class="plot">${difference === null ? null : differencePlot(difference, interval, most)}</td>
        <td class="value">
          ${interval ? `${interval.map((end) => formatMeasured(end)).join(' bis ')}, p = ${formatMeasured(p)}` : ''}
        </td>
        <td class="verdict">${verdictNames[verdict]}</td>
      </tr>`,
  );
  return html`<section id="aenderungen">
    <h2>Was sich geändert hat</h2>
    <p class="key">
      Unterschied zum angenommenen Lauf, Fall für Fall gepaart, mit 95-%-Intervall; die Linie in der Mitte ist
      kein Unterschied.
    </p>
    <table>
      <thead>
        <tr>
          <th scope="col">Wert</th>
          <th scope="col">vorher → jetzt</th>
          <th scope="col">Unterschied</th>
          <th scope="col">Intervall</th>
          <th scope="col"></th>
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </section>`;
}
