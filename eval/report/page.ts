import type { Change } from './compare.ts';
import { intervalPlot } from './interval-plot.ts';
import { formatFigure, formatNumber } from './render.ts';
import type { Figure, RunReport, SuiteReport } from './report.ts';

/** A run as one HTML file that needs nothing else: every figure with its interval, beside the accepted one. */
export function renderPage(run: RunReport, accepted: RunReport | null, changes: readonly Change[]): string {
  const sections = run.suites.map((suite) => renderSuite(suite, changes));
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Amtsfeder – evaluation of ${escape(run.createdAt.slice(0, 10))}</title>
<style>${style}</style>
<h1>How good is Amtsfeder?</h1>
${renderSummary(run, accepted, changes)}
${sections.join('\n')}
</html>
`;
}

function renderSummary(run: RunReport, accepted: RunReport | null, changes: readonly Change[]): string {
  const count = (verdict: Change['verdict']) => changes.filter((change) => change.verdict === verdict).length;
  const against = accepted
    ? `${count('broken')} bounds broken, ${count('loss')} losses and ${count('gain')} gains against the accepted run of ${accepted.createdAt.slice(0, 10)} (${accepted.commit ?? 'no commit'}); the rest is noise or unchanged.`
    : `No accepted run to compare with; ${count('broken')} bounds broken.`;
  const facts = [
    ['Measured', `${run.createdAt.slice(0, 16).replace('T', ' ')} UTC, in ${formatNumber(run.seconds)} s`],
    ['Commit', run.commit ?? '–'],
    ['Version', `Amtsfeder ${run.version}, Node ${run.node}`],
    ['Embedder', run.embedder],
    ['Chat model', run.model ?? 'none'],
    ...Object.entries(run.prompts).map(([id, hash]) => [`Prompt ${id}`, hash.slice(0, 12)]),
  ] as [string, string][];
  return `<p>${escape(against)}</p>
<p class="key">Dot: this run. Bar: 95 % interval. Ring: the accepted run. Dashed: a bound that must be kept.</p>
<details><summary>With what it was measured</summary><dl>${facts
    .map(([name, value]) => `<dt>${escape(name)}</dt><dd>${escape(value)}</dd>`)
    .join('')}</dl></details>`;
}

function renderSuite(suite: SuiteReport, changes: readonly Change[]): string {
  const own = changes.filter((change) => change.suite === suite.name);
  const slices = [{ name: null, figures: suite.figures }, ...suite.slices];
  const rows = slices
    .filter(({ figures }) => figures.length > 0)
    .map(({ name, figures }) => {
      const head = name === null ? '' : `<tr><th colspan="5" scope="rowgroup">${escape(name)}</th></tr>`;
      const lines = figures.map((figure) =>
        renderFigure(
          figure,
          own.find((change) => change.slice === name && change.figure === figure.name),
        ),
      );
      return `<tbody>${head}${lines.join('')}</tbody>`;
    });
  const notes = suite.notes.map((note) => `<li>${escape(note)}</li>`).join('');
  return `<section><h2>${escape(suite.name)}</h2>
<table><thead><tr><th>Figure</th><th>Value (95 %)</th><th></th><th>n</th><th>Change</th></tr></thead>${rows.join('')}</table>
<ul>${notes}</ul></section>`;
}

function renderFigure(figure: Figure, change: Change | undefined): string {
  const verdict = change?.verdict ?? 'told';
  const before = change?.before ?? null;
  return `<tr class="${verdict}"><td>${escape(figure.name)}</td><td class="number">${escape(formatFigure(figure))}</td><td>${intervalPlot(figure, before)}</td><td class="number">${formatNumber(figure.n)}</td><td>${escape(changeText(verdict, before))}</td></tr>`;
}

function changeText(verdict: Change['verdict'], before: number | null): string {
  const was = before === null ? '' : ` from ${formatNumber(before)}`;
  const texts: Record<Change['verdict'], string> = {
    broken: 'bound broken',
    loss: `loss${was}`,
    gain: `gain${was}`,
    same: '',
    new: 'new',
    told: '',
  };
  return texts[verdict];
}

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

const style = `
:root { color-scheme: light dark; --line: light-dark(#d5d9de, #3b4149); --quiet: light-dark(#5a626c, #a3abb5);
  --bad: light-dark(#b3261e, #ff8a80); --good: light-dark(#1b6e3a, #7bd49a); --mark: light-dark(#0b5cad, #7db7f5); }
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 64rem; margin: 2rem auto; padding: 0 1rem; }
h2 { margin: 2.5rem 0 .5rem; border-bottom: 1px solid var(--line); }
table { border-collapse: collapse; width: 100%; font-size: .925rem; }
th { text-align: left; font-weight: 600; } thead th { color: var(--quiet); font-weight: 400; }
th, td { padding: .25rem .75rem .25rem 0; vertical-align: middle; } tbody th { padding-top: 1rem; }
.number { font-variant-numeric: tabular-nums; white-space: nowrap; } .key, li { color: var(--quiet); font-size: .875rem; }
.loss td:last-child, .broken td:last-child { color: var(--bad); font-weight: 600; } .gain td:last-child { color: var(--good); }
svg { display: block; } dl { display: grid; grid-template-columns: max-content 1fr; gap: 0 1rem; } dd { margin: 0; }
`;
