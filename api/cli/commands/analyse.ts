import type { AnalyseResponse } from '../../contract/analyse.ts';
import { type Command, UsageError } from '../command.ts';
import { connect } from '../connect.ts';
import { openFiles } from '../given-files.ts';
import { levelOption } from '../level-option.ts';
import { count, print, printJson, style, wrap } from '../output.ts';
import { succeeded } from '../request-failed.ts';
import { printScores } from '../scores.ts';

export const analyse: Command = {
  name: 'analyse',
  usage: 'DATEI|- [--level buergernah|einfach|leicht] [--json]',
  summary: 'Lesbarkeit messen und zeigen, was Sätze schwer macht',
  help: ['--level STUFE   woran der Text gemessen wird; einfach, wenn nichts angegeben ist'],
  options: { level: { type: 'string' } },
  async run(invocation) {
    const { positionals, values, config } = invocation;
    if (positionals.length !== 1) throw new UsageError('Es fehlt die Datei, die untersucht werden soll.');
    const level = levelOption(invocation);
    const file = await openFiles(positionals);
    const connection = await connect(config);
    try {
      const request = JSON.stringify({ level });
      const response = await succeeded(connection.client.api.analyses.$post({ form: { request, file } }));
      const result: AnalyseResponse = await response.json();
      if (values['json']) printJson(result);
      else printAnalysis(result);
      return 0;
    } finally {
      await connection.close();
    }
  },
};

function printAnalysis({ scores, sentences, findings }: AnalyseResponse): void {
  for (const { text, findings: found } of sentences) {
    if (found.length === 0) continue;
    print(wrap(text.replace(/\s+/g, ' ')));
    for (const { message, suggestion } of found) print(wrap(`• ${message} ${suggestion ?? ''}`, '    '));
    print();
  }
  for (const { message, suggestion } of findings) print(wrap(`• ${message} ${suggestion ?? ''}`));
  const hard = sentences.filter((sentence) => sentence.findings.length > 0).length;
  print(style('bold', `Befunde in ${hard} von ${count(sentences.length, 'Satz', 'Sätzen')}.`));
  printScores([['Maß', scores]]);
}
