import type { EarlierAnswers } from '../../contract/parliament/earlier-answers.ts';
import { type Command, numberOption, stringOption, UsageError } from '../command.ts';
import { connect } from '../connect.ts';
import { engineChoice, engineHelp, engineOptions } from '../engine-options.ts';
import { asEvents, followTask } from '../follow-task.ts';
import { printGrounded } from '../grounded.ts';
import { print, printJson, style, wrap } from '../output.ts';
import { succeeded } from '../request-failed.ts';

export const earlier: Command = {
  name: 'earlier',
  usage: 'FRAGE [--before DATUM] [--json]',
  summary: 'Frühere Antworten auf dieselbe Frage, geänderte Zahlen markiert',
  help: [
    '--before DATUM  nur ältere, als 2024-05-03',
    '--limit N       höchstens so viele Antworten; 6, wenn nichts angegeben ist',
    '--dossier NAME  nur aus diesem Dossier',
    ...engineHelp,
  ],
  options: {
    before: { type: 'string' },
    limit: { type: 'string' },
    dossier: { type: 'string' },
    ...engineOptions,
  },
  async run(invocation) {
    const question = invocation.positionals.join(' ').trim();
    if (!question) throw new UsageError('Es fehlt die Frage.');
    const before = stringOption(invocation, 'before');
    const dossier = stringOption(invocation, 'dossier');
    const limit = numberOption(invocation, 'limit', { min: 1 });
    const request = {
      question,
      ...(before !== undefined && { before }),
      ...(dossier !== undefined && { dossier }),
      ...(limit !== undefined && { limit }),
      ...engineChoice(invocation),
    };
    const connection = await connect(invocation.config);
    try {
      const { client } = connection;
      const response = await succeeded(client.api['earlier-answers'].$post({ json: request }, asEvents));
      const result = await followTask<EarlierAnswers>(response);
      if (invocation.values['json']) printJson(result);
      else printEarlier(result);
      return 0;
    } finally {
      await connection.close();
    }
  },
};

function printEarlier(result: EarlierAnswers): void {
  printGrounded(result);
  const { changes, answers } = result.earlier;
  if (changes.length > 0) print(style('bold', 'Geänderte Angaben'));
  for (const { subject, values } of changes) {
    const told = values.map(
      ({ answer, text }) => `${text} (${answers[answer]!.official ?? answers[answer]!.title})`,
    );
    print(wrap(`${subject ? `${subject}: ` : ''}${told.join(' → ')}`, '  '));
  }
}
