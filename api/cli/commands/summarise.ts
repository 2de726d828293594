import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import type { GroundedText } from '../../contract/grounded-text.ts';
import type { summaryRequestSchema } from '../../contract/tasks.ts';
import type { ApiClient } from '../client.ts';
import { type Command, type Invocation, stringOption, stringOptions, UsageError } from '../command.ts';
import { connect } from '../connect.ts';
import { engineChoice, engineHelp, engineOptions } from '../engine-options.ts';
import { asEvents, followTask } from '../follow-task.ts';
import { openFiles } from '../given-files.ts';
import { printGrounded } from '../grounded.ts';
import { lengthOption } from '../length-option.ts';
import { printJson } from '../output.ts';
import { succeeded } from '../request-failed.ts';

type SummaryRequest = z.input<typeof summaryRequestSchema>;

export const summarise: Command = {
  name: 'summarise',
  usage: 'DATEI…|- [--words N | --sentences N | --minutes N] [--focus THEMA] [--json]',
  summary: 'Zusammenfassen: Dateien, Standardeingabe oder aufgenommene Dokumente',
  help: [
    '--words N       Länge in Wörtern; 200, wenn nichts angegeben ist',
    '--sentences N   Länge in Sätzen',
    '--minutes N     Länge in Redeminuten (125 Wörter je Minute)',
    '--focus THEMA   Thema als eigener Abschnitt; mehrfach oder mit „;“ getrennt',
    '--document ID   aufgenommenes Dokument statt einer Datei; mehrfach möglich',
    '--dossier NAME  alle Dokumente eines Dossiers',
    ...engineHelp,
  ],
  options: {
    words: { type: 'string' },
    sentences: { type: 'string' },
    minutes: { type: 'string' },
    focus: { type: 'string', multiple: true },
    document: { type: 'string', multiple: true },
    dossier: { type: 'string' },
    ...engineOptions,
  },
  async run(invocation) {
    const request = readRequest(invocation);
    const files = await openFiles(invocation.positionals);
    const connection = await connect(invocation.config);
    try {
      const result = await summariseVia(connection.client, request, files);
      if (invocation.values['json']) printJson(result);
      else printGrounded(result);
      return 0;
    } finally {
      await connection.close();
    }
  },
};

function readRequest(invocation: Invocation): SummaryRequest {
  const documents = stringOptions(invocation, 'document');
  const dossier = stringOption(invocation, 'dossier');
  const given = [invocation.positionals.length, documents.length, dossier === undefined ? 0 : 1];
  if (given.filter(Boolean).length !== 1) {
    throw new UsageError('Was zusammengefasst wird, sind entweder Dateien, --document oder --dossier.');
  }
  const focus = stringOptions(invocation, 'focus').flatMap((topics) => topics.split(';'));
  const length = lengthOption(invocation);
  return {
    focus: focus.map((topic) => topic.trim()).filter(Boolean),
    ...engineChoice(invocation),
    ...(length && { length }),
    ...(documents.length > 0 && { documents }),
    ...(dossier !== undefined && { dossier }),
  };
}

async function summariseVia(client: ApiClient, request: SummaryRequest, file: File[]): Promise<GroundedText> {
  const run = randomUUID();
  const named = { ...request, run };
  const input = file.length > 0 ? { form: { request: JSON.stringify(named), file } } : { json: named };
  // Whoever interrupts gets what has been read so far; whoever does it twice, the shell.
  const stop = () => void client.api.summaries[':run'].stop.$post({ param: { run } });
  process.once('SIGINT', stop);
  try {
    return await followTask(await succeeded(client.api.summaries.$post(input, asEvents)));
  } finally {
    process.off('SIGINT', stop);
  }
}
