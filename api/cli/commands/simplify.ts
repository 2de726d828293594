import { writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { SimplificationBody, SimplifyResponse } from '../../contract/simplify.ts';
import type { ApiClient } from '../client.ts';
import { type Command, type Invocation, stringOption, UsageError } from '../command.ts';
import { connect } from '../connect.ts';
import { engineChoice, engineHelp, engineOptions } from '../engine-options.ts';
import { type ExportFormat, fileFormat } from '../file-format.ts';
import { asEvents, followEvents } from '../follow-task.ts';
import { openFiles } from '../given-files.ts';
import { levelOption } from '../level-option.ts';
import { print, printJson, report } from '../output.ts';
import { succeeded } from '../request-failed.ts';
import { printScores } from '../scores.ts';

export const simplify: Command = {
  name: 'simplify',
  usage: 'DATEI|- [--level buergernah|einfach|leicht] [--out DATEI.docx|.odt|.md] [--json]',
  summary: 'In bürgernahe, Einfache oder Leichte Sprache umschreiben',
  help: [
    '--level STUFE    einfach, wenn nichts angegeben ist',
    '--context ART    letter (Brief) oder norm; sonst aus dem Text erkannt',
    '--out DATEI      das Ergebnis mit Überschriften, Listen und Tabellen als DOCX, ODT oder Markdown',
    ...engineHelp,
  ],
  options: {
    level: { type: 'string' },
    context: { type: 'string' },
    out: { type: 'string' },
    ...engineOptions,
  },
  async run(invocation) {
    const { positionals, values, config } = invocation;
    if (positionals.length !== 1) throw new UsageError('Es fehlt die Datei, die umgeschrieben werden soll.');
    const out = stringOption(invocation, 'out');
    const format = out === undefined ? null : fileFormat(out);
    const request = JSON.stringify({
      level: levelOption(invocation),
      ...chosen(invocation, 'context', ['letter', 'norm']),
      ...engineChoice(invocation),
    });
    const file = await openFiles(positionals);
    const connection = await connect(config);
    try {
      const result = await simplifyVia(connection.client, { form: { request, file } });
      if (out !== undefined && format)
        await writeFile(out, await exported(connection.client, result, format));
      if (values['json']) printJson(result);
      else printSimplified(result, out);
      return 0;
    } finally {
      await connection.close();
    }
  },
};

function chosen(invocation: Invocation, name: string, known: readonly string[]): Record<string, string> {
  const value = stringOption(invocation, name);
  if (value === undefined) return {};
  if (!known.includes(value)) throw new UsageError(`--${name} kennt ${known.join(' und ')}.`);
  return { [name]: value };
}

/** Asks for the stream, so that progress can be told while a model writes. */
async function simplifyVia(
  client: ApiClient,
  input: { form: { request: string; file: File[] } },
): Promise<SimplifyResponse> {
  return followEvents(await succeeded(client.api.simplifications.$post(input, asEvents)), 'simplified');
}

async function exported(
  client: ApiClient,
  body: SimplificationBody,
  format: ExportFormat,
): Promise<Uint8Array> {
  const response = await succeeded(client.api.simplifications.export.$post({ json: { format, body } }));
  return new Uint8Array(await response.arrayBuffer());
}

function keptNote(facts: number): string {
  if (facts === 0) return 'Der Text enthält keine Angaben, die verloren gehen könnten.';
  return facts === 1 ? 'Die eine Angabe ist erhalten.' : `Alle ${facts} Angaben sind erhalten.`;
}

function printSimplified({ text, scores, facts, notices, sentences }: SimplifyResponse, path?: string): void {
  if (path === undefined) print(`${text}\n`);
  for (const { message } of notices) report(message);
  const changed = sentences.filter(({ before, after }) => before !== after).length;
  report(`${changed} von ${sentences.length} Sätzen umgeschrieben.`);
  report(
    facts.lost.length + facts.added.length === 0
      ? keptNote(facts.kept.length)
      : `Bitte prüfen – verloren: ${names(facts.lost)}; hinzugekommen: ${names(facts.added)}.`,
  );
  if (path === undefined)
    printScores([
      ['vorher', scores.before],
      ['nachher', scores.after],
    ]);
  else print(`Geschrieben: ${basename(path)}`);
}

const names = (facts: SimplifyResponse['facts']['lost']) =>
  facts.map(({ text }) => `„${text}“`).join(', ') || 'nichts';
