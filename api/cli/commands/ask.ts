import { type Command, stringOption, UsageError } from '../command.ts';
import { connect } from '../connect.ts';
import { engineChoice, engineHelp, engineOptions } from '../engine-options.ts';
import { asEvents, followTask } from '../follow-task.ts';
import { printGrounded } from '../grounded.ts';
import { printJson } from '../output.ts';
import { succeeded } from '../request-failed.ts';

export const ask: Command = {
  name: 'ask',
  usage: 'FRAGE [--dossier NAME] [--engine ART] [--json]',
  summary: 'Eine Frage aus den Dokumenten beantworten, mit Belegen',
  help: ['--dossier NAME  nur aus diesem Dossier', ...engineHelp],
  options: { dossier: { type: 'string' }, ...engineOptions },
  async run(invocation) {
    const question = invocation.positionals.join(' ').trim();
    if (!question) throw new UsageError('Es fehlt die Frage.');
    const dossier = stringOption(invocation, 'dossier');
    const choice = engineChoice(invocation);
    const connection = await connect(invocation.config);
    try {
      const request = { question, ...choice, ...(dossier !== undefined && { dossier }) };
      const response = await succeeded(connection.client.api.ask.$post({ json: request }, asEvents));
      const result = await followTask(response);
      if (invocation.values['json']) printJson(result);
      else printGrounded(result);
      return 0;
    } finally {
      await connection.close();
    }
  },
};
