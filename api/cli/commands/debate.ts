import type { DebateList, DebateSummary } from '../../contract/parliament/debate-summaries.ts';
import type { ApiClient } from '../client.ts';
import { type Command, type Invocation, numberOption, stringOption, UsageError } from '../command.ts';
import { connect } from '../connect.ts';
import { engineChoice, engineHelp, engineOptions } from '../engine-options.ts';
import { asEvents, followTask } from '../follow-task.ts';
import { printGrounded } from '../grounded.ts';
import { count, print, printJson, style } from '../output.ts';
import { succeeded } from '../request-failed.ts';

export const debate: Command = {
  name: 'debate',
  usage: 'SITZUNG [PUNKT] [--words N] [--json]',
  summary: 'Die Punkte einer Sitzung („20/53“), oder die Zusammenfassung eines Punktes',
  help: [
    'PUNKT           Nummer aus der Liste, die der Befehl ohne sie zeigt',
    '--words N       Länge in Wörtern; 300, wenn nichts angegeben ist',
    '--dossier NAME  nur aus diesem Dossier',
    ...engineHelp,
  ],
  options: { words: { type: 'string' }, dossier: { type: 'string' }, ...engineOptions },
  async run(invocation) {
    const [record, item, ...more] = invocation.positionals;
    if (record === undefined || more.length > 0) throw new UsageError('Es fehlt die Sitzung, etwa 20/53.');
    if (item !== undefined && !/^\d+$/.test(item)) {
      throw new UsageError(`Der Punkt ist seine Nummer in der Liste, nicht „${item}“.`);
    }
    const connection = await connect(invocation.config);
    try {
      const result =
        item === undefined
          ? await list(connection.client, invocation, record)
          : await summarise(connection.client, invocation, record, Number(item));
      if (invocation.values['json']) printJson(result);
      else if ('items' in result) printList(result);
      else printGrounded(result);
      return 0;
    } finally {
      await connection.close();
    }
  },
};

async function list(client: ApiClient, invocation: Invocation, record: string): Promise<DebateList> {
  const dossier = stringOption(invocation, 'dossier');
  const query = { record, ...(dossier !== undefined && { dossier }) };
  return (await succeeded(client.api.debates.$get({ query }))).json();
}

async function summarise(
  client: ApiClient,
  invocation: Invocation,
  record: string,
  agenda: number,
): Promise<DebateSummary> {
  const dossier = stringOption(invocation, 'dossier');
  const words = numberOption(invocation, 'words', { min: 10 });
  const json = {
    record,
    agenda,
    ...(words !== undefined && { length: { unit: 'words' as const, value: words } }),
    ...(dossier !== undefined && { dossier }),
    ...engineChoice(invocation),
  };
  return followTask(await succeeded(client.api['debate-summaries'].$post({ json }, asEvents)));
}

function printList({ record, date, items }: DebateList): void {
  print(style('bold', date ? `${record}, ${date}` : record));
  for (const { index, heading, speeches, words, parties } of items) {
    print(`${String(index).padStart(3)}  ${heading ?? 'ohne Überschrift'}`);
    const who = parties.length > 0 ? `; ${parties.join(', ')}` : '';
    const size = `${count(speeches, 'Rede', 'Reden')}, ${count(words, 'Wort', 'Wörter')}${who}`;
    print(style('dim', `     ${size}`));
  }
}
