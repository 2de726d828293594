import type { OfficesResponse } from '../../contract/offices.ts';
import { type Command, stringOption, UsageError } from '../command.ts';
import { connect } from '../connect.ts';
import { count, print, printJson, style } from '../output.ts';
import { succeeded } from '../request-failed.ts';

export const offices: Command = {
  name: 'offices',
  usage: 'AMT [--date TAG | --session N/N] [--json]',
  summary: 'Wer ein Amt innehatte, soweit die Protokolle es zeigen',
  help: [
    'AMT             Wörter der Amtsbezeichnung, etwa „Bundesministerin für Bildung“',
    '--date TAG      an diesem Tag, als JJJJ-MM-TT; nur für Protokolle mit Datum',
    '--session N/N   in dieser Sitzung, etwa 20/53',
  ],
  options: { date: { type: 'string' }, session: { type: 'string' } },
  async run(invocation) {
    const title = invocation.positionals.join(' ').trim();
    if (!title) throw new UsageError('Es fehlt das Amt.');
    const [date, session] = ['date', 'session'].map((name) => stringOption(invocation, name));
    const query = { title, ...(date && { date }), ...(session && { session }) };
    const connection = await connect(invocation.config);
    try {
      const answer = await (await succeeded(connection.client.api.offices.$get({ query }))).json();
      if (invocation.values['json']) printJson(answer);
      else printHolders(answer);
      return 0;
    } finally {
      await connection.close();
    }
  },
};

type Holder = OfficesResponse['holders'][number];

function printHolders({ holders }: OfficesResponse): void {
  if (holders.length === 0) print('In den Protokollen steht niemand mit diesem Amt.');
  for (const { name, title, first, last, speeches } of holders) {
    print(style('bold', name));
    print(`  ${title}`);
    print(`  ${momentOf(first)} bis ${momentOf(last)}, ${count(speeches, 'Wortbeitrag', 'Wortbeiträge')}`);
  }
}

function momentOf({ date, term, session }: Holder['first']): string {
  const printed = term === null ? 'ohne Sitzung' : `${term}/${session ?? '?'}`;
  return date === null ? printed : `${printed} (${date.split('-').reverse().join('.')})`;
}
