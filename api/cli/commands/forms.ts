import { formsFolder } from '../../forms/forms.ts';
import type { Command } from '../command.ts';
import { connect } from '../connect.ts';
import { print, printJson, report, style, wrap } from '../output.ts';
import { succeeded } from '../request-failed.ts';

export const forms: Command = {
  name: 'forms',
  usage: '[--json]',
  summary: 'Formen zum Entwerfen auflisten, eigene des Hauses eingeschlossen',
  async run({ values, config }) {
    const connection = await connect(config);
    try {
      const response = await succeeded(connection.client.api.forms.$get());
      const { forms: all, broken } = await response.json();
      if (values['json']) {
        printJson({ forms: all, broken });
        return 0;
      }
      for (const { id, title, purpose, house } of all) {
        print(`${style('bold', id.padEnd(26))} ${title}${house ? ' (Form des Hauses)' : ''}`);
        print(style('dim', wrap(purpose, '    ')));
      }
      for (const { file, line, message } of broken) report(`${file}, Zeile ${line}: ${message}`);
      print(style('dim', `Eigene Formen liegen in ${formsFolder(config.dataDir)}`));
      return broken.length > 0 ? 1 : 0;
    } finally {
      await connection.close();
    }
  },
};
