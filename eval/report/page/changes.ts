import type { Evaluation } from '../../../api/contract/evaluation.ts';
import { formatChance, formatMeasured } from '../../../language/measured.ts';
import type { Change } from '../report.ts';
import { Html, html } from './html.ts';
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

/** All that is not as it was accepted: bounds, losses, gains, and what is no longer measured; whole suites first. */
export function renderChanges({ changes, accepted, suites }: Evaluation): Html | null {
  const told = order.flatMap((verdict) => changes.filter((change) => change.verdict === verdict));
  if (!accepted || told.length === 0) return null;
  const titles = new Map(suites.map(({ name, title = name }) => [name, title]));
  const [whole, parts] = [
    told.filter(({ slice }) => slice === null),
    told.filter(({ slice }) => slice !== null),
  ];
  const rest =
    parts.length === 0
      ? null
      : html`<details ${whole.length === 0 ? new Html('open') : null}>
          <summary>In Teilmengen (${parts.length})</summary>
          ${changeTable(parts, titles)}
        </details>`;
  return html`<section id="aenderungen">
    <h2>Was sich geändert hat</h2>
    <p class="key">
      Unterschied zum angenommenen Lauf, Fall für Fall gepaart, mit 95-%-Intervall; die Linie in der Mitte ist
      kein Unterschied. Geurteilt wird, wenn das Intervall die Null auslässt und ein Randomisierungstest
      höchstens p = 0,05 ergibt.
    </p>
    ${whole.length === 0 ? null : changeTable(whole, titles)}${rest}
  </section>`;
}

function changeTable(told: readonly Change[], titles: ReadonlyMap<string, string>): Html {
  const reach = told.flatMap(({ difference, interval }) =>
    [difference ?? 0, ...(interval ?? [])].map(Math.abs),
  );
  const most = Math.max(...reach, 0.01);
  return html`<table class="changes">
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
      ${told.map((change) => changeRow(change, titles.get(change.suite) ?? change.suite, most))}
    </tbody>
  </table>`;
}

function changeRow(
  { verdict, slice, figure, before, after, difference, interval, p }: Change,
  suite: string,
  most: number,
): Html {
  return html`<tr class="${verdict}">
    <th scope="row">${figure}<small>${[suite, slice].filter(Boolean).join(' › ')}</small></th>
    <td class="value">${formatMeasured(before)} → ${formatMeasured(after)}</td>
    <td class="plot">${difference === null ? null : differencePlot(difference, interval, most)}</td>
    <td class="value">
      ${interval ? `${interval.map((end) => formatMeasured(end)).join(' bis ')}, p: ${formatChance(p ?? 1)}` : ''}
    </td>
    <td class="verdict">${verdictNames[verdict]}</td>
  </tr>`;
}
