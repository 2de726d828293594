import { writeFile } from 'node:fs/promises';
import type { z } from 'zod';
import type { Mentions, mentionsRequestSchema } from '../../contract/parliament/mentions.ts';
import { mentionsTable } from '../../tasks/parliament/tables.ts';
import { type Command, stringOption, UsageError } from '../command.ts';
import { connect } from '../connect.ts';
import { print, printJson, report, style } from '../output.ts';
import { recordFilter, recordHelp, recordOptions } from '../record-options.ts';
import { succeeded } from '../request-failed.ts';

export const mentions: Command = {
  name: 'mentions',
  usage: 'THEMA [--unit month|session] [--csv DATEI] [--json]',
  summary: 'Wie oft ein Thema im Parlament genannt wurde, über die Zeit und nach Fraktion',
  help: [
    '--unit ART      „month“ oder „session“; nach Monat, wo alle Protokolle ein Datum haben',
    '--csv DATEI     alle Zahlen als Tabelle',
    ...recordHelp,
  ],
  options: { unit: { type: 'string' }, csv: { type: 'string' }, ...recordOptions },
  async run(invocation) {
    const topic = invocation.positionals.join(' ').trim();
    if (!topic) throw new UsageError('Es fehlt das Thema.');
    const unit = stringOption(invocation, 'unit');
    if (unit !== undefined && unit !== 'month' && unit !== 'session') {
      throw new UsageError(`--unit ist „month“ oder „session“, nicht „${unit}“.`);
    }
    const request: z.input<typeof mentionsRequestSchema> = {
      topic,
      ...(unit && { unit }),
      ...recordFilter(invocation),
    };
    const connection = await connect(invocation.config);
    try {
      const response = await succeeded(connection.client.api.mentions.$post({ json: request }));
      const result = await response.json();
      const file = stringOption(invocation, 'csv');
      if (file !== undefined) {
        await writeFile(file, mentionsTable(result));
        report(`Geschrieben: ${file}`);
      }
      if (invocation.values['json']) printJson(result);
      else printMentions(result);
      return 0;
    } finally {
      await connection.close();
    }
  },
};

const tenths = new Intl.NumberFormat('de-DE', { maximumFractionDigits: 1 });
const rate = (perThousand: number | null) =>
  perThousand === null ? '–' : `${tenths.format(perThousand)} je 1.000`;

function printMentions({ buckets, parties, total, unit }: Mentions): void {
  print(`${total.speeches} von ${total.of} Reden (${rate(total.perThousand)})`);
  print();
  const width = Math.max(0, ...parties.map(({ label }) => label.length));
  for (const { label, speeches, of, perThousand } of parties) {
    print(
      `${label.padEnd(width)}  ${String(speeches).padStart(5)} von ${String(of).padStart(5)}  ${rate(perThousand)}`,
    );
  }
  print();
  print(style('bold', unit === 'month' ? 'Nach Monat' : 'Nach Sitzung'));
  const named = buckets.filter(({ speeches }) => speeches > 0);
  for (const { label, speeches, of } of named)
    print(`${label.padEnd(16)} ${String(speeches).padStart(4)} von ${of}`);
}
