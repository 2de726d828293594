import { readFile, writeFile } from 'node:fs/promises';
import type { z } from 'zod';
import type { DraftResult, draftRequestSchema } from '../../contract/drafts.ts';
import type { ApiClient } from '../client.ts';
import { type Command, type Invocation, stringOption, stringOptions, UsageError } from '../command.ts';
import { connect } from '../connect.ts';
import { engineChoice, engineHelp, engineOptions } from '../engine-options.ts';
import { type ExportFormat, fileFormat } from '../file-format.ts';
import { printDraft } from '../draft.ts';
import { openFiles } from '../given-files.ts';
import { lengthOption } from '../length-option.ts';
import { printJson, report } from '../output.ts';
import { succeeded } from '../request-failed.ts';

type DraftRequest = z.input<typeof draftRequestSchema>;

export const draft: Command = {
  name: 'draft',
  usage:
    'FORM [--source DATEI…] [--brief TEXT | --brief-file DATEI] [--notes DATEI] [--dossier NAME] [--out DATEI.docx|.odt|.md] [--json]',
  summary: 'Nach einer Form entwerfen; „amtsfeder forms“ nennt die Formen',
  help: [
    '--source DATEI      Quelle; mehrfach möglich',
    '--document ID       aufgenommenes Dokument als Quelle; mehrfach möglich',
    '--dossier NAME      alle Dokumente eines Dossiers als Quellen',
    '--brief TEXT        worum es gehen soll; Zeilen wie „Az.: …“ füllen Kopffelder',
    '--brief-file DATEI  dasselbe aus einer Datei',
    '--notes DATEI       eigene Notizen als Quelle, Zeile für Zeile',
    '--words N           Länge in Wörtern statt der Länge der Form',
    '--minutes N         Länge in Redeminuten',
    '--out DATEI         in eine Datei schreiben: .docx, .odt oder .md',
    ...engineHelp,
  ],
  options: {
    source: { type: 'string', multiple: true },
    document: { type: 'string', multiple: true },
    dossier: { type: 'string' },
    brief: { type: 'string' },
    'brief-file': { type: 'string' },
    notes: { type: 'string' },
    words: { type: 'string' },
    minutes: { type: 'string' },
    out: { type: 'string' },
    ...engineOptions,
  },
  async run(invocation) {
    const { values, config } = invocation;
    const out = stringOption(invocation, 'out');
    const format = out === undefined ? null : fileFormat(out);
    const request = await readRequest(invocation);
    const files = await openFiles(stringOptions(invocation, 'source'));
    const connection = await connect(config);
    try {
      const result = await draftVia(connection.client, request, files);
      if (out !== undefined) await writeTo(out, format!, result);
      if (values['json']) printJson(result);
      else if (out === undefined) printDraft(result);
      else
        report(
          `${out}: ${result.missing.length} Pflichtangaben fehlen, ${result.placeholders.length} Platzhalter.`,
        );
      return 0;
    } finally {
      await connection.close();
    }
  },
};

async function readRequest(invocation: Invocation): Promise<DraftRequest> {
  const [form, ...more] = invocation.positionals;
  if (form === undefined) throw new UsageError('Es fehlt die Form; „amtsfeder forms“ nennt sie.');
  if (more.length > 0) throw new UsageError('Quellen werden mit --source genannt.');
  const briefFile = stringOption(invocation, 'brief-file');
  const given = stringOption(invocation, 'brief');
  if (given !== undefined && briefFile !== undefined)
    throw new UsageError('Entweder --brief oder --brief-file.');
  const notesFile = stringOption(invocation, 'notes');
  const documents = stringOptions(invocation, 'document');
  const brief = given ?? (briefFile === undefined ? undefined : await readText(briefFile));
  return {
    form,
    brief,
    notes: notesFile === undefined ? undefined : await readText(notesFile),
    documents: documents.length > 0 ? documents : undefined,
    dossier: stringOption(invocation, 'dossier'),
    length: lengthOption(invocation),
    ...engineChoice(invocation),
  };
}

async function readText(path: string): Promise<string> {
  return readFile(path, 'utf8').catch(() => {
    throw new UsageError(`Die Datei „${path}“ gibt es nicht, oder sie ist nicht lesbar.`);
  });
}

async function draftVia(client: ApiClient, request: DraftRequest, file: File[]): Promise<DraftResult> {
  const input = file.length > 0 ? { form: { request: JSON.stringify(request), file } } : { json: request };
  const response = await succeeded(client.api.drafts.$post(input));
  return response.json();
}

/** Writing files needs no server; what it needs is loaded only here. */
async function writeTo(path: string, format: ExportFormat, { draft: drafted }: DraftResult): Promise<void> {
  const [{ draftPaper }, { exportPaper }] = await Promise.all([
    import('../../export/draft/draft-paper.ts'),
    import('../../export/export.ts'),
  ]);
  const { bytes } = await exportPaper(
    draftPaper(drafted, { citations: 'footnotes', provenance: 'none' }),
    format,
  );
  await writeFile(path, bytes);
}
