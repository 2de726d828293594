import type { SuiteEvaluation } from '../../../api/contract/evaluation.ts';
import type { Change } from '../report.ts';
import { figureTable, type Row } from './figures.ts';
import { html, type Html } from './html.ts';

type Slice = SuiteEvaluation['slices'][number];

/** So many panels stand open; the others wait behind a click. */
const mostOpen = 2;

/** Slices that are measured by the same figures, drawn figure by figure: one panel each, the slices below each other. */
export function renderSlices(slices: readonly Slice[], changes: readonly Change[]): Html | null {
  const panels = groups(slices).flatMap((group) => panelsOf(group, changes));
  if (panels.length === 0) return null;
  const [open, more] = [panels.slice(0, mostOpen), panels.slice(mostOpen)];
  return html`<div class="panels">${open}</div>
    ${
      more.length === 0
        ? null
        : html`<details>
            <summary>${more.length} weitere Bilder nach Teilmengen</summary>
            <div class="panels">${more}</div>
          </details>`
    }`;
}

function groups(slices: readonly Slice[]): Slice[][] {
  const byNames = new Map<string, Slice[]>();
  for (const slice of slices) {
    const key = slice.figures.map(({ name }) => name).join('\t');
    byNames.set(key, [...(byNames.get(key) ?? []), slice]);
  }
  return [...byNames.values()];
}

function panelsOf(group: readonly Slice[], changes: readonly Change[]): Html[] {
  const names = group[0]!.figures.map(({ name }) => name);
  return names.map((name, at) => {
    const rows = group.map(({ name: slice, figures }): Row => ({
      name: slice,
      figure: figures[at]!,
      change: changes.find((change) => change.slice === slice && change.figure === name),
    }));
    return html`<div class="panel">${figureTable(name, rows, true)}</div>`;
  });
}
