import type { Evaluation, SuiteEvaluation } from '../../../api/contract/evaluation.ts';
import { formatMeasured } from '../../../language/measured.ts';
import type { Change } from '../report.ts';
import { html, type Html } from './html.ts';

/** What the run says in one sentence, and a line for every suite. */
export function renderSummary(evaluation: Evaluation): Html {
  const { changes, accepted, suites } = evaluation;
  const count = (...verdicts: Change['verdict'][]) =>
    changes.filter(({ verdict }) => verdicts.includes(verdict)).length;
  const [bad, good] = [count('broken', 'loss'), count('gain')];
  const head =
    bad === 0
      ? 'Nichts ist schlechter geworden.'
      : `${bad} ${bad === 1 ? 'Wert ist deutlich schlechter oder reißt' : 'Werte sind deutlich schlechter oder reißen'} eine Grenze.`;
  const against = accepted
    ? `Verglichen mit dem angenommenen Lauf vom ${germanDate(accepted.createdAt)} (${accepted.commit ?? 'ohne Commit'}): ${good} ${good === 1 ? 'Wert' : 'Werte'} besser, ${count('same')} unverändert oder im Rauschen, ${count('new')} neu.`
    : 'Es gibt noch keinen angenommenen Lauf zum Vergleich; „amtsfeder eval --accept“ nimmt einen an.';
  return html`<header>
    <h1>Wie gut ist Amtsfeder?</h1>
    <p class="verdict-line ${bad === 0 ? 'fine' : 'bad'}">${accepted || bad > 0 ? head : 'Erster Lauf.'}</p>
    <p>${against}</p>
    <ul class="suites">
      ${suites.map((suite) => suiteLink(suite, changes))}
    </ul>
    <p class="key legend">${legend()}</p>
  </header>`;
}

function suiteLink({ name, title = name }: SuiteEvaluation, changes: Evaluation['changes']): Html {
  const own = changes.filter(({ suite }) => suite === name);
  const bad = own.filter(({ verdict }) => verdict === 'broken' || verdict === 'loss').length;
  const good = own.filter(({ verdict }) => verdict === 'gain').length;
  const state = bad > 0 ? `${bad} schlechter` : good > 0 ? `${good} besser` : 'gehalten';
  return html`<li class="${bad > 0 ? 'loss' : good > 0 ? 'gain' : 'same'}">
    <a href="#${name}">${title}</a><span>${state}</span>
  </li>`;
}

const sign = (inner: Html) =>
  html`<svg viewBox="0 0 28 20" width="28" height="20" aria-hidden="true" class="judged">${inner}</svg>`;

function legend(): Html {
  return html`<span>${sign(html`<circle cx="14" cy="10" r="4" class="dot" />`)} dieser Lauf</span>
    <span>${sign(html`<line x1="2" x2="26" y1="10" y2="10" class="range" />`)} 95-%-Intervall</span>
    <span>${sign(html`<circle cx="14" cy="10" r="6" class="ring" />`)} angenommener Lauf</span>
    <span>${sign(html`<line x1="14" x2="14" y1="1" y2="19" class="bound" />`)} Grenze, die gilt</span>`;
}

/** With what was measured: without it no figure can be repeated. */
export function renderOrigin({
  createdAt,
  seconds,
  commit,
  version,
  node,
  embedder,
  model,
  prompts,
}: Evaluation): Html {
  const facts: [string, string][] = [
    [
      'Gemessen',
      `${germanDate(createdAt)}, ${createdAt.slice(11, 16)} UTC, in ${formatMeasured(Math.round(seconds))} s`,
    ],
    ['Commit', commit ?? '–'],
    ['Version', `Amtsfeder ${version}, Node ${node}`],
    ['Einbettungsmodell', embedder],
    ['Sprachmodell', model ?? 'keines'],
  ];
  const prompt = Object.entries(prompts).map(
    ([id, hash]) =>
      html`<dt>Prompt ${id}</dt>
        <dd><code>${hash.slice(0, 12)}</code></dd>`,
  );
  return html`<section id="womit">
    <h2>Womit gemessen wurde</h2>
    <dl class="facts">
      ${facts.map(
        ([name, value]) =>
          html`<dt>${name}</dt>
            <dd>${value}</dd>`,
      )}${prompt}
    </dl>
  </section>`;
}

const germanDate = (iso: string) =>
  new Date(iso).toLocaleDateString('de-DE', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
