import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { localUser } from '../access/scope.ts';
import { createApp } from '../app.ts';
import { readConfig } from '../config.ts';
import { openServices, type OpenServices } from '../open-services.ts';
import { ingestSample, sampleDossier } from '../sample-dossier.ts';
import { type ApiClient, inProcessClient } from './client.ts';
import { printHits } from './commands/search.ts';
import { printGrounded } from './grounded.ts';
import { count, print, seconds, style } from './output.ts';
import { succeeded } from './request-failed.ts';

/** What the demonstration shows; every question fits the sample dossier, but for the one that nothing answers. */
const script = {
  search: 'Stellen Kompetenzzentrum',
  question: 'Wie hoch ist der Höchstbetrag der Förderung je Gemeinde?',
  unanswerable: 'Wie viele Wärmepumpen wurden 2025 in Musterland eingebaut?',
  summaryWords: 150,
};

const dataDir = await mkdtemp(join(tmpdir(), 'amtsfeder-demo-'));
const services = await openServices(readConfig({ AMTSFEDER_DATA: dataDir }), { eager: true });
try {
  await demonstrate(services, inProcessClient(createApp(services)));
} finally {
  await services.close();
  await rm(dataDir, { recursive: true, force: true });
}

async function demonstrate({ library }: OpenServices, client: ApiClient): Promise<void> {
  await scene(`Aufnehmen: Dossier „${sampleDossier}“`, async () => {
    const { id } = await ingestSample(library);
    for await (const { status, files } of library.watch(localUser, id)) {
      if (status !== 'done') continue;
      const passages = files.reduce((sum, file) => sum + file.passages, 0);
      print(`${count(files.length, 'Datei', 'Dateien')}, ${count(passages, 'Abschnitt', 'Abschnitte')}`);
    }
  });
  await scene(`Suchen: ${script.search}`, async () => {
    const response = await succeeded(client.api.search.$post({ json: { query: script.search, limit: 3 } }));
    printHits((await response.json()).hits);
  });
  for (const question of [script.question, script.unanswerable]) {
    await scene(`Fragen: ${question}`, async () => {
      const response = await succeeded(client.api.ask.$post({ json: { question } }));
      printGrounded(await response.json());
    });
  }
  await scene(`Zusammenfassen: das ganze Dossier in ${script.summaryWords} Wörtern`, async () => {
    const length = { unit: 'words' as const, value: script.summaryWords };
    const request = { dossier: sampleDossier, length };
    const response = await succeeded(client.api.summaries.$post({ json: request }));
    printGrounded(await response.json());
  });
}

async function scene(title: string, play: () => Promise<void>): Promise<void> {
  print(style(['bold', 'underline'], title));
  const startedAt = performance.now();
  await play();
  print(style('dim', `  ${seconds((performance.now() - startedAt) / 1000)}`));
  print();
}
