import type { PersonStatements } from '../../contract/parliament/person-statements.ts';
import { type Command, numberOption, UsageError } from '../command.ts';
import { connect } from '../connect.ts';
import { engineChoice, engineHelp, engineOptions } from '../engine-options.ts';
import { asEvents, followTask } from '../follow-task.ts';
import { printGrounded } from '../grounded.ts';
import { print, printJson } from '../output.ts';
import { recordFilter, recordHelp, recordOptions } from '../record-options.ts';
import { succeeded } from '../request-failed.ts';

export const statements: Command = {
  name: 'statements',
  usage: 'PERSON THEMA [--limit N] [--json]',
  summary: 'Was eine Person im Lauf der Zeit zu einem Thema gesagt hat',
  help: [
    '--limit N       höchstens so viele Debatten; 15, wenn nichts angegeben ist',
    ...recordHelp,
    ...engineHelp,
  ],
  options: { limit: { type: 'string' }, ...recordOptions, ...engineOptions },
  async run(invocation) {
    const [person, ...words] = invocation.positionals;
    const topic = words.join(' ').trim();
    if (person === undefined || !topic) {
      throw new UsageError('Es fehlt die Person oder das Thema: statements "Eva Muster" Wärmeplanung');
    }
    const limit = numberOption(invocation, 'limit', { min: 1 });
    const request = {
      person,
      topic,
      ...(limit !== undefined && { limit }),
      ...recordFilter(invocation),
      ...engineChoice(invocation),
    };
    const connection = await connect(invocation.config);
    try {
      const { client } = connection;
      const response = await succeeded(client.api['person-statements'].$post({ json: request }, asEvents));
      const result = await followTask<PersonStatements>(response);
      if (invocation.values['json']) printJson(result);
      else {
        printGrounded(result);
        print(`${result.person.speeches} von ${result.person.of} Reden nennen das Thema.`);
      }
      return 0;
    } finally {
      await connection.close();
    }
  },
};
