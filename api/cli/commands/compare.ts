import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { ComparedPassage, ComparedRow, Comparison, VersionRequest } from '../../contract/compare.ts';
import type { ApiClient } from '../client.ts';
import { type Command, stringOption, UsageError } from '../command.ts';
import { connect } from '../connect.ts';
import { type ExportFormat, fileFormat } from '../file-format.ts';
import { asEvents, followEvents } from '../follow-task.ts';
import { openFiles } from '../given-files.ts';
import { count, print, printJson, style, wrap } from '../output.ts';
import { succeeded } from '../request-failed.ts';

export const compare: Command = {
  name: 'compare',
  usage: 'ALT NEU [--out DATEI.docx|.odt|.md] [--json]',
  summary: 'Zwei Fassungen eines Textes gegenüberstellen (Synopse)',
  help: [
    'ALT, NEU        Dateien, Kennungen aufgenommener Dokumente, oder „-“ für die Standardeingabe',
    '--out DATEI     die Synopse in Spalten als DOCX, ODT oder Markdown',
  ],
  options: { out: { type: 'string' } },
  async run(invocation) {
    const { positionals, values, config } = invocation;
    const [before, after, ...more] = positionals;
    if (before === undefined || after === undefined || more.length > 0)
      throw new UsageError('Zum Vergleich gehören zwei Fassungen: ALT und NEU.');
    const out = stringOption(invocation, 'out');
    const format = out === undefined ? null : fileFormat(out);
    const [old, now] = [versionOf(before), versionOf(after)];
    const file = await openFiles([before, after].filter((_, at) => [old, now][at] === undefined));
    const connection = await connect(config);
    try {
      const request = { ...(old && { old }), ...(now && { new: now }) };
      const comparison = await compareVia(connection.client, request, file);
      if (out !== undefined && format)
        await writeFile(out, await exported(connection.client, comparison, format));
      if (values['json']) printJson(comparison);
      else if (out === undefined) printComparison(comparison);
      else print(`Geschrieben: ${basename(out)}`);
      return 0;
    } finally {
      await connection.close();
    }
  },
};

const documentId = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/;

/** A stored document where there is no file of that name; undefined for a file. */
function versionOf(named: string): VersionRequest | undefined {
  return documentId.test(named) && !existsSync(named) ? { document: named } : undefined;
}

/** Asks for the stream, so that progress can be told. */
async function compareVia(client: ApiClient, request: object, file: File[]): Promise<Comparison> {
  const input = { form: { request: JSON.stringify(request), file } };
  return followEvents(await succeeded(client.api.comparisons.$post(input, asEvents)), 'compared');
}

async function exported(
  client: ApiClient,
  comparison: Comparison,
  format: ExportFormat,
): Promise<Uint8Array> {
  const response = await succeeded(client.api.comparisons.export.$post({ json: { format, comparison } }));
  return new Uint8Array(await response.arrayBuffer());
}

const names = {
  changed: 'geändert',
  new: 'neu',
  dropped: 'entfallen',
  moved: 'verschoben',
  renumbered: 'neu gezählt',
} as const;

function printComparison({ old, new: now, rows, summary, notices }: Comparison): void {
  print(style('bold', `${old.title} → ${now.title}`));
  for (const { message } of notices) print(wrap(message));
  for (const row of rows) if (row.kind !== 'unchanged' || row.changes.length > 0) printRow(row);
  const told = Object.entries(names).map(([kind, name]) => `${summary[kind as keyof typeof names]} ${name}`);
  print();
  print(
    wrap(
      `${told.join(', ')}; ${count(summary.unchanged, 'Absatz', 'Absätze')} unverändert. ` +
        `${count(summary.substantial, 'Änderung', 'Änderungen')} in der Sache.`,
    ),
  );
}

function printRow({ kind, old, new: now, changes }: ComparedRow): void {
  const places = [...new Set([old, now].flatMap((side) => (side ? side.place || side.anchor.label : [])))];
  print();
  print(style('bold', `${places.join(' → ')}${kind === 'unchanged' ? '' : ` (${names[kind]})`}`));
  if (old && (kind === 'dropped' || old.marks.length > 0)) print(wrap(`- ${marked(old, '[-', '-]')}`));
  if (now && (kind === 'new' || now.marks.length > 0)) print(wrap(`+ ${marked(now, '{+', '+}')}`));
  if (old && now && old.marks.length + now.marks.length === 0) print(wrap(`  ${now.text}`));
  for (const { message } of changes) print(wrap(`! ${message}`, '  '));
}

/** Marks by signs, so that they can be read without colour and by a machine. */
function marked({ text, marks }: ComparedPassage, open: string, close: string): string {
  let from = 0;
  let shown = '';
  for (const [start, end] of marks) {
    shown += `${text.slice(from, start)}${open}${text.slice(start, end)}${close}`;
    from = end;
  }
  return shown + text.slice(from);
}
