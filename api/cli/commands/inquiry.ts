import type { Inquiry } from '../../contract/inquiry.ts';
import { type Command, stringOption, UsageError } from '../command.ts';
import { connect } from '../connect.ts';
import { openFiles } from '../given-files.ts';
import { type NumberedPlaces, printPlaces, printStatement } from '../grounded.ts';
import { print, printJson, style, wrap } from '../output.ts';
import { succeeded } from '../request-failed.ts';

export const inquiry: Command = {
  name: 'inquiry',
  usage: 'DATEI|- [--received DATUM] [--dossier NAME] [--keep] [--json]',
  summary: 'Eine Kleine Anfrage aufnehmen: Fragen, Frist, frühere Antworten',
  help: [
    '--received DATUM  Tag des Eingangs (JJJJ-MM-TT); heute, wenn nichts angegeben ist',
    '--dossier NAME    wo nach früheren Antworten gesucht wird; ohne Angabe überall',
    '--keep            aufbewahren, um daran weiterzuarbeiten',
  ],
  options: { received: { type: 'string' }, dossier: { type: 'string' }, keep: { type: 'boolean' } },
  async run(invocation) {
    const { positionals, values, config } = invocation;
    if (positionals.length !== 1) throw new UsageError('Gebraucht wird genau ein Fragenpapier.');
    const received = stringOption(invocation, 'received');
    if (received !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(received)) {
      throw new UsageError('--received erwartet ein Datum wie 2025-07-08.');
    }
    const dossier = stringOption(invocation, 'dossier');
    const file = await openFiles(positionals);
    const connection = await connect(config);
    try {
      const request = JSON.stringify({ received, dossier, keep: values['keep'] === true });
      const response = await succeeded(connection.client.api.inquiries.$post({ form: { request, file } }));
      const result = await response.json();
      if (values['json']) printJson(result);
      else printInquiry(result.inquiry);
      return 0;
    } finally {
      await connection.close();
    }
  },
};

const longDate = new Intl.DateTimeFormat('de-DE', { dateStyle: 'full', timeZone: 'UTC' });
const dateOf = (iso: string | null) => (iso === null ? '–' : longDate.format(new Date(`${iso}T00:00:00Z`)));

function printInquiry({ title, askers, number, received, deadline, preface, questions }: Inquiry): void {
  print(style(['bold', 'underline'], title));
  if (askers) print(wrap(`Kleine Anfrage ${askers}${number ? ` (Drucksache ${number})` : ''}`));
  print(`Eingang: ${dateOf(received)}`);
  print(`Antwort fällig: ${dateOf(deadline)}`);
  print();
  for (const paragraph of preface) print(wrap(paragraph, '  '));
  const places: NumberedPlaces = new Map();
  for (const { number: own, of, text, found } of questions) {
    print();
    print(style('bold', wrap(`${own}${of === null ? '.' : ''} ${text}`)));
    for (const citation of found) {
      const quote = citation.quote.replace(/\s+/g, ' ');
      printStatement(
        { text: quote, citations: [citation], check: { status: 'supported', findings: [] } },
        places,
      );
    }
    if (found.length === 0) print(style('dim', '  Dazu enthalten die Dokumente nichts.'));
  }
  print();
  printPlaces(places);
}
