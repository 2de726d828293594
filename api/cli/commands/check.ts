import type { CheckResponse } from '../../contract/checks.ts';
import type { Statement } from '../../contract/grounded-text.ts';
import { type Command, stringOption, stringOptions, UsageError } from '../command.ts';
import { connect } from '../connect.ts';
import { openFiles } from '../given-files.ts';
import { print, printJson, style, wrap } from '../output.ts';
import { succeeded } from '../request-failed.ts';

export const check: Command = {
  name: 'check',
  usage: 'DATEI|- [--source DATEI…] [--dossier NAME] [--json]',
  summary: 'Einen Text Satz für Satz gegen Quellen prüfen',
  help: [
    '--source DATEI  Quelle, gegen die geprüft wird; mehrfach möglich',
    '--dossier NAME  statt dessen die Dokumente eines Dossiers; ohne Angabe alle',
  ],
  options: { source: { type: 'string', multiple: true }, dossier: { type: 'string' } },
  async run(invocation) {
    const { positionals, values, config } = invocation;
    const sources = stringOptions(invocation, 'source');
    const dossier = stringOption(invocation, 'dossier');
    if (positionals.length !== 1) throw new UsageError('Es fehlt die Datei, die geprüft werden soll.');
    if (sources.length > 0 && dossier !== undefined) {
      throw new UsageError('Geprüft wird entweder gegen --source oder gegen --dossier.');
    }
    const file = await openFiles([...positionals, ...sources]);
    const connection = await connect(config);
    try {
      const request = JSON.stringify({ ...(dossier !== undefined && { dossier }) });
      const response = await succeeded(connection.client.api.checks.$post({ form: { request, file } }));
      const result: CheckResponse = await response.json();
      if (values['json']) printJson(result);
      else printCheck(result);
      return 0;
    } finally {
      await connection.close();
    }
  },
};

const marks = { supported: '✓', partial: '~', unsupported: '✗' } as const;

function printCheck({ statements, summary }: CheckResponse): void {
  for (const statement of statements) printStatement(statement);
  print(
    style('bold', `${summary.supported} von ${summary.statements} Sätzen sind getragen`) +
      `, ${summary.partial} in Teilen, ${summary.unsupported} nicht.`,
  );
  if (summary.contradicted > 0) {
    print(`Zu ${summary.contradicted} Sätzen nennt ein anderes Dokument einen anderen Wert.`);
  }
}

function printStatement({ text, check: { status, findings }, citations }: Statement): void {
  print(wrap(`${marks[status]} ${text.replace(/\s+/g, ' ')}`));
  for (const { message } of findings) print(wrap(message, '    '));
  const places = citations.map(({ title, anchor }) => [title, anchor.label].filter(Boolean).join(', '));
  if (places.length > 0) print(style('dim', wrap(`→ ${[...new Set(places)].join('; ')}`, '    ')));
}
