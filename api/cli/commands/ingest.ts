import { openAsBlob } from 'node:fs';
import { basename } from 'node:path';
import type { IngestedFile, Job } from '../../contract/documents.ts';
import type { ApiClient } from '../client.ts';
import { type Command, stringOption, UsageError } from '../command.ts';
import { connect } from '../connect.ts';
import { readEvents } from '../events.ts';
import { type FoundFile, findFiles, inBatches, type Missing } from '../files.ts';
import { count, print, printJson, report, seconds } from '../output.ts';
import { succeeded } from '../request-failed.ts';

export const ingest: Command = {
  name: 'ingest',
  usage: 'PFAD… [--dossier NAME] [--json]',
  summary: 'Dateien und Ordner aufnehmen',
  help: ['--dossier NAME  Dossier, in das sie kommen; „Eingang“, wenn nichts angegeben ist'],
  options: { dossier: { type: 'string' } },
  async run(invocation) {
    const { positionals, values, config } = invocation;
    if (positionals.length === 0) throw new UsageError('Es fehlt, was aufgenommen werden soll.');
    const { files, missing } = await findFiles(positionals);
    const results = missing.map(asFailure);
    for (const file of results) reportFile(file);
    if (files.length > 0) {
      const connection = await connect(config);
      try {
        for (const batch of inBatches(files)) {
          const job = await send(connection.client, batch, stringOption(invocation, 'dossier'));
          results.push(...(await follow(connection.client, job)));
        }
      } finally {
        await connection.close();
      }
    }
    if (values['json']) printJson({ files: results });
    else print(summarise(results));
    return results.every(({ status }) => status === 'indexed' || status === 'unchanged') ? 0 : 1;
  },
};

async function send(
  client: ApiClient,
  batch: readonly FoundFile[],
  dossier: string | undefined,
): Promise<Job> {
  // Blobs backed by the files themselves: their bytes are read while they are sent.
  const file = await Promise.all(
    batch.map(async ({ path }) => new File([await openAsBlob(path)], basename(path))),
  );
  const source = batch.map((entry) => entry.source);
  const form = { file, source, ...(dossier !== undefined && { dossier }) };
  const response = await succeeded(client.api.documents.$post({ form }));
  return response.json();
}

/** Reports each file when it is finished; resolves to all of them, attachments included. */
async function follow(client: ApiClient, { id }: Job): Promise<IngestedFile[]> {
  const reported = new Set<string>();
  let files: IngestedFile[] = [];
  const response = await succeeded(
    client.api.jobs[':id'].$get({ param: { id } }, { headers: { accept: 'text/event-stream' } }),
  );
  for await (const event of readEvents(response)) {
    if (event.type === 'error') throw new Error(event.problem.detail);
    if (event.type !== 'job') continue;
    files = event.job.files;
    for (const file of files) {
      if (file.status === 'queued' || file.status === 'indexing' || reported.has(file.path)) continue;
      reported.add(file.path);
      reportFile(file);
    }
  }
  return files;
}

function reportFile(file: IngestedFile): void {
  report(`${marks[file.status]} ${file.path}: ${describe(file)}`);
}

const marks: Record<IngestedFile['status'], string> = {
  queued: '…',
  indexing: '…',
  indexed: '✓',
  unchanged: '=',
  'needs-ocr': '!',
  failed: '✗',
};

function describe(file: IngestedFile): string {
  if (file.error) return file.error.message;
  if (file.status === 'unchanged') return 'unverändert';
  if (file.status === 'needs-ocr') return 'enthält keinen lesbaren Text (Texterkennung nötig)';
  const pages = file.pages === null ? [] : [count(file.pages, 'Seite', 'Seiten')];
  const size = [...pages, count(file.passages, 'Abschnitt', 'Abschnitte')].join(', ');
  return `${size} (${seconds(file.seconds)})${file.replaced ? ', ersetzt die frühere Fassung' : ''}`;
}

function asFailure({ path, message }: Missing): IngestedFile {
  return {
    path,
    status: 'failed',
    documentId: null,
    pages: null,
    passages: 0,
    seconds: 0,
    replaced: false,
    error: { code: 'not-found', message },
  };
}

function summarise(files: readonly IngestedFile[]): string {
  const number = (status: IngestedFile['status']) => files.filter((file) => file.status === status).length;
  const parts = [
    count(number('indexed'), 'Datei aufgenommen', 'Dateien aufgenommen'),
    ...(number('unchanged') ? [`${number('unchanged')} unverändert`] : []),
    ...(number('needs-ocr') ? [`${number('needs-ocr')} ohne lesbaren Text`] : []),
    ...(number('failed') ? [`${number('failed')} nicht lesbar`] : []),
  ];
  return `${parts.join(', ')}.`;
}
