import type { Hit } from '../../contract/search.ts';
import { type Command, numberOption, stringOption, UsageError } from '../command.ts';
import { connect } from '../connect.ts';
import { print, printJson, style, wrap } from '../output.ts';
import { succeeded } from '../request-failed.ts';

export const search: Command = {
  name: 'search',
  usage: 'SUCHTEXT [--limit 10] [--dossier NAME] [--explain] [--json]',
  summary: 'Fundstellen in den Dokumenten suchen',
  help: [
    '--limit N       wie viele Fundstellen höchstens',
    '--dossier NAME  nur in diesem Dossier',
    '--explain       was jede Fundstelle nach oben gebracht hat',
  ],
  options: { limit: { type: 'string' }, dossier: { type: 'string' }, explain: { type: 'boolean' } },
  async run(invocation) {
    const query = invocation.positionals.join(' ').trim();
    if (!query) throw new UsageError('Es fehlt, wonach gesucht werden soll.');
    const limit = numberOption(invocation, 'limit', { min: 1 });
    const dossier = stringOption(invocation, 'dossier');
    const connection = await connect(invocation.config);
    try {
      const explain = invocation.values['explain'] === true;
      const request = { query, explain, ...(limit && { limit }), ...(dossier !== undefined && { dossier }) };
      const response = await succeeded(connection.client.api.search.$post({ json: request }));
      const result = await response.json();
      if (invocation.values['json']) printJson(result);
      else printHits(result.hits);
      return 0;
    } finally {
      await connection.close();
    }
  },
};

/** Hits for a reader: title, place, and the passage with matching words in bold. */
export function printHits(hits: readonly Hit[]): void {
  if (hits.length === 0) print('Nichts gefunden.');
  for (const hit of hits) {
    print(`${style('bold', `${hit.rank}. ${hit.title}`)}, ${hit.anchor.label}  ${style('dim', hit.source)}`);
    if (hit.headings.length > 0) print(style('dim', `   ${hit.headings.join(' › ')}`));
    print(wrap(highlight(hit), '   '));
    if (hit.explain) print(style('dim', wrap(explanation(hit.score, hit.explain), '   ')));
    print();
  }
}

function highlight({ quote, matches }: Hit): string {
  let end = 0;
  let marked = '';
  for (const [from, to] of matches) {
    marked += quote.slice(end, from) + style('bold', quote.slice(from, to));
    end = to;
  }
  return marked + quote.slice(end);
}

const signals: Record<NonNullable<Hit['explain']>[number]['signal'], string> = {
  stems: 'Wörter',
  parts: 'Wortteile',
  ngrams: 'Buchstabenfolgen',
  lead: 'früh im Text',
  coverage: 'Abdeckung',
  nearness: 'nah beieinander',
  vectors: 'Bedeutung',
  exact: 'Zahlen und §§',
  reranker: 'Reranker',
};

const hundredths = new Intl.NumberFormat('de-DE', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** „0,71 = Bedeutung 0,30 + Wörter 0,25 + …“ */
function explanation(score: number, parts: NonNullable<Hit['explain']>): string {
  const told = parts.map(({ signal, share }) => `${signals[signal]} ${hundredths.format(share)}`);
  return `${hundredths.format(score)} = ${told.join(' + ')}`;
}
