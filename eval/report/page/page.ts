import { pathToFileURL } from 'node:url';
import type { Evaluation } from '../../../api/contract/evaluation.ts';
import { renderChanges } from './changes.ts';
import type { Links } from './failures.ts';
import { Html, html } from './html.ts';
import { style } from './style.ts';
import { renderSuite } from './suite.ts';
import { renderOrigin, renderSummary } from './summary.ts';

/** A run as one HTML file that needs nothing else: every figure with interval and n, beside the accepted one. */
export function renderPage(evaluation: Evaluation, links: Links): string {
  const { createdAt, suites, changes } = evaluation;
  return html`<!doctype html>
    <html lang="de">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>Amtsfeder – Qualität am ${createdAt.slice(0, 10)}</title>
        <style>
          ${new Html(style)}
        </style>
      </head>
      <body>
        <main>
          ${renderSummary(evaluation)} ${renderChanges(evaluation)}
          ${suites.map((suite) => renderSuite(suite, changes, links))} ${renderOrigin(evaluation)}
        </main>
      </body>
    </html> `.source;
}

/** Links into this checkout, and into the application at an address. */
export function linksTo(application: string): Links {
  const top = new URL('../../../', import.meta.url);
  return {
    file: (path) => (path.startsWith('/') ? pathToFileURL(path) : new URL(path, top)).href,
    document({ name, span }) {
      const params = new URLSearchParams({ datei: name, ...(span && { stelle: span.join('-') }) });
      return `${application}/#/qualitaet?${params}`;
    },
  };
}
