import type { Failure } from '../report.ts';
import { html, type Html } from './html.ts';

/** Where the links of a report lead. */
export interface Links {
  /** Address of a file from the top of the repository; null where the report is read elsewhere. */
  file(path: string): string | null;
  /** Address of the application's page that shows a document by its file name. */
  document(source: NonNullable<Failure['source']>): string;
}

/** The worst cases of a suite, each with what was expected, what came, and where both stand. */
export function renderFailures(failures: readonly Failure[], links: Links): Html | null {
  if (failures.length === 0) return null;
  return html`<details class="failures">
    <summary>Die schlechtesten Fälle (${failures.length})</summary>
    <ol>
      ${failures.map((failure) => renderFailure(failure, links))}
    </ol>
  </details>`;
}

function renderFailure(failure: Failure, links: Links): Html {
  const { figure, slice, expected, got } = failure;
  return html`<li>
    <p class="case">${failure.case}</p>
    <dl>
      <dt>Erwartet</dt>
      <dd>${expected}</dd>
      <dt>Erhalten</dt>
      <dd>${got}</dd>
    </dl>
    <p class="key">${[figure, slice].filter(Boolean).join(' › ')}${places(failure, links)}</p>
  </li>`;
}

function places({ label, source }: Failure, links: Links): Html {
  const at = label && `${label.file}${label.line === null ? '' : `:${label.line}`}`;
  const address = label ? links.file(label.file) : null;
  const written =
    at === undefined ? null : address === null ? html` · ${at}` : html` · <a href="${address}">${at}</a>`;
  const read = source ? html` · <a href="${links.document(source)}">${source.name} öffnen</a>` : null;
  return html`${written}${read}`;
}
