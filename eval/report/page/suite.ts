import type { Evaluation, SuiteEvaluation } from '../../../api/contract/evaluation.ts';
import { type Links, renderFailures } from './failures.ts';
import { figureTable } from './figures.ts';
import { html, type Html } from './html.ts';
import { renderSlices } from './slices.ts';

/** One suite: its figures, its slices, its worst cases, and what to know about it. */
export function renderSuite(suite: SuiteEvaluation, changes: Evaluation['changes'], links: Links): Html {
  const { name, title = name, figures, slices, notes, failures = [], set, seconds } = suite;
  const own = changes.filter((change) => change.suite === name);
  const rows = figures.map((figure) => ({
    name: figure.name,
    figure,
    change: own.find((change) => change.slice === null && change.figure === figure.name),
  }));
  const about = [
    `amtsfeder eval ${name}`,
    ...(set ? [`Sammlung: ${set.join(', ')}`] : []),
    ...(seconds === undefined
      ? []
      : [`${seconds.toLocaleString('de-DE', { maximumFractionDigits: 1 })}\u00a0s`]),
  ];
  return html`<section id="${name}">
    <h2>${title}</h2>
    <p class="key">${about.join(' · ')}</p>
    ${figures.length === 0 ? null : figureTable(null, rows, false)} ${renderSlices(slices, own)}
    ${renderFailures(failures, links)}
    ${
      notes.length === 0
        ? null
        : html`<ul class="notes">
            ${notes.map((note) => html`<li>${note}</li>`)}
          </ul>`
    }
  </section>`;
}
