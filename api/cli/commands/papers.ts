import type { Paper } from '../../contract/speeches.ts';
import { type Command, UsageError } from '../command.ts';
import { connect } from '../connect.ts';
import { count, print, printJson, style, wrap } from '../output.ts';
import { succeeded } from '../request-failed.ts';

export const papers: Command = {
  name: 'papers',
  usage: 'NUMMER [--json]',
  summary: 'Eine Drucksache: wer sie nennt, und der Gang der Sache',
  async run(invocation) {
    const number = invocation.positionals.join(' ').trim();
    if (!number) throw new UsageError('Es fehlt die Nummer, etwa 20/1234.');
    const connection = await connect(invocation.config);
    try {
      const response = await succeeded(
        connection.client.api.papers[':number'].$get({ param: { number: encodeURIComponent(number) } }),
      );
      const paper = await response.json();
      if (invocation.values['json']) printJson(paper);
      else printPaper(paper);
      return 0;
    } finally {
      await connection.close();
    }
  },
};

function printPaper({ citation, title, documentId, timeline, citedBy }: Paper): void {
  print(style('bold', title ? `${citation}: ${title}` : citation));
  if (documentId === null) print('Die Drucksache selbst ist nicht im Bestand.');
  print();
  print(style('bold', 'Gang der Sache'));
  for (const { date, label, citation: place } of timeline) {
    print(
      wrap(
        [date?.split('-').reverse().join('.'), label, place && `(${place})`].filter(Boolean).join('  '),
        '  ',
      ),
    );
  }
  print();
  print(style('bold', count(citedBy.length, 'Nennung', 'Nennungen')));
  for (const { title: where, anchor, quote, speech } of citedBy) {
    const by = speech ? `${speech.speaker}, ${speech.citation}` : `${where}, ${anchor.label}`;
    print(`  ${by}`);
    print(wrap(quote, '     '));
  }
}
