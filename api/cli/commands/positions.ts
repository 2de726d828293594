import { writeFile } from 'node:fs/promises';
import type { Positions } from '../../contract/parliament/positions.ts';
import { positionsTable } from '../../tasks/parliament/tables.ts';
import { type Command, numberOption, stringOption, UsageError } from '../command.ts';
import { connect } from '../connect.ts';
import { engineChoice, engineHelp, engineOptions } from '../engine-options.ts';
import { asEvents, followTask } from '../follow-task.ts';
import { printGrounded } from '../grounded.ts';
import { print, printJson, report, wrap } from '../output.ts';
import { recordFilter, recordHelp, recordOptions } from '../record-options.ts';
import { succeeded } from '../request-failed.ts';

export const positions: Command = {
  name: 'positions',
  usage: 'THEMA [--by party|speaker] [--csv DATEI] [--json]',
  summary: 'Positionen zu einem Thema im Parlament, nach Fraktion oder Person',
  help: [
    '--by ART        „party“ (Fraktion, wenn nichts angegeben ist) oder „speaker“ (Person)',
    '--quotations N  höchstens so viele Zitate je Fraktion oder Person; 3, wenn nichts angegeben ist',
    '--csv DATEI     die Zitate mit Fundstelle als Tabelle',
    ...recordHelp,
    ...engineHelp,
  ],
  options: {
    by: { type: 'string' },
    quotations: { type: 'string' },
    csv: { type: 'string' },
    ...recordOptions,
    ...engineOptions,
  },
  async run(invocation) {
    const topic = invocation.positionals.join(' ').trim();
    if (!topic) throw new UsageError('Es fehlt das Thema.');
    const by = stringOption(invocation, 'by') ?? 'party';
    if (by !== 'party' && by !== 'speaker') {
      throw new UsageError(`--by ist „party“ oder „speaker“, nicht „${by}“.`);
    }
    const quotations = numberOption(invocation, 'quotations', { min: 1 });
    const request = {
      topic,
      by,
      ...(quotations !== undefined && { quotations }),
      ...recordFilter(invocation),
      ...engineChoice(invocation),
    } as const;
    const connection = await connect(invocation.config);
    try {
      const response = await succeeded(connection.client.api.positions.$post({ json: request }, asEvents));
      const result = await followTask<Positions>(response);
      const file = stringOption(invocation, 'csv');
      if (file !== undefined) {
        await writeFile(file, positionsTable(result));
        report(`Geschrieben: ${file}`);
      }
      if (invocation.values['json']) printJson(result);
      else printPositions(result);
      return 0;
    } finally {
      await connection.close();
    }
  },
};

function printPositions(result: Positions): void {
  printGrounded(result);
  const { silent, speeches, of } = result.positions;
  if (result.refusal === null) print(`${speeches} von ${of} Reden nennen das Thema.`);
  if (silent.length > 0) print(wrap(`Nicht dazu gesprochen: ${silent.join(', ')}`));
}
