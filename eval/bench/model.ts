import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { readEvents } from '../../api/cli/events.ts';
import { readConfig } from '../../api/config.ts';
import type { GroundedText } from '../../api/contract/grounded-text.ts';
import { type RunningServer, startServer } from '../../api/server.ts';
import { ingestSample, sampleDossier } from '../../api/sample-dossier.ts';
import {
  scriptedModelName,
  type ScriptedModel,
  startScriptedModel,
} from '../../api/testing/scripted-model/server.ts';
import { median, quantile } from '../metrics/statistics.ts';
import type { Figure, Slice, Suite } from '../report/report.ts';

const question = 'Wie hoch ist der Höchstbetrag der Förderung je Gemeinde?';
const rounds = 30;
const warmUp = 5;
const summaryWords = 400;

/** What Amtsfeder adds to a model: over HTTP on the loopback, the model being the scripted server without delay. */
export const suite: Suite = {
  name: 'model',
  description: 'time added to a model’s first word, and summaries through a model (--set FILE.pdf…)',
  async run({ set }) {
    const dataDir = await mkdtemp(join(tmpdir(), 'amtsfeder-bench-model-'));
    const model = await startScriptedModel({ paceMs: 2 });
    const settings = { AMTSFEDER_MODEL_URL: model.url, AMTSFEDER_MODEL: scriptedModelName };
    const server = await startServer(
      readConfig({ AMTSFEDER_DATA: dataDir, AMTSFEDER_PORT: '0', ...settings }),
    );
    try {
      await ingestSample(server.services.library);
      await server.services.library.idle();
      const slices = await firstWords(server, model);
      for (const path of set) slices.push(await summarised(server, model, path));
      return {
        name: 'model',
        figures: [],
        slices,
        notes: [
          `First words: ${rounds} of each over the sample dossier, from the scripted model's first word to the first text on the caller's stream.`,
          'Memory is the peak of this process, which holds server, scripted model and caller.',
        ],
      };
    } finally {
      await server.close();
      await model.close();
      await rm(dataDir, { recursive: true });
    }
  },
};

/** One slice per way of asking: milliseconds from the model's first word to the first text on the caller's stream. */
async function firstWords({ url }: RunningServer, model: ScriptedModel): Promise<Slice[]> {
  const conversation = await begun(`${url}/api/conversations`, { context: { from: 'nothing' } });
  const withDocuments = await begun(`${url}/api/conversations`, {
    context: { from: 'dossier', dossier: sampleDossier },
  });
  const ways = [
    { name: 'a question', path: '/api/ask', body: { question, dossier: sampleDossier } },
    { name: 'a conversation', path: `/api/conversations/${conversation}/turns`, body: { question } },
    { name: 'over documents', path: `/api/conversations/${withDocuments}/turns`, body: { question } },
  ];
  const added = ways.map((): number[] => []);
  for (let round = 0; round < warmUp + rounds; round++) {
    for (const [at, { path, body }] of ways.entries()) {
      const firstText = await timeOfFirstText(`${url}${path}`, body);
      if (round >= warmUp) added[at]!.push(firstText - model.asked.at(-1)!.firstWordAt!);
    }
  }
  return ways.map(({ name }, at) => ({
    name,
    figures: [
      figure('added p50', median(added[at]!), 'ms', rounds),
      figure('added p95', quantile(added[at]!, 0.95), 'ms', rounds),
    ],
  }));
}

const headers = { 'content-type': 'application/json', accept: 'text/event-stream' };

async function begun(url: string, body: object): Promise<string> {
  const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) });
  return ((await response.json()) as { id: string }).id;
}

async function timeOfFirstText(url: string, body: object): Promise<number> {
  const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) });
  let firstText: number | null = null;
  for await (const event of readEvents(response)) {
    if (event.type === 'error') throw new Error(event.problem.detail);
    if (event.type === 'delta') firstText ??= performance.now();
  }
  if (firstText === null) throw new Error(`No text came from ${url}.`);
  return firstText;
}

async function summarised({ url }: RunningServer, model: ScriptedModel, path: string): Promise<Slice> {
  const form = new FormData();
  form.append('request', JSON.stringify({ length: { unit: 'words', value: summaryWords } }));
  form.append('file', new File([await readFile(path)], basename(path)));
  const asked = model.asked.length;
  const startedAt = performance.now();
  const response = await fetch(`${url}/api/summaries`, {
    method: 'POST',
    headers: { accept: 'text/event-stream' },
    body: form,
  });
  let result: GroundedText | null = null;
  let firstText: number | null = null;
  let peak = 0;
  for await (const event of readEvents(response)) {
    peak = Math.max(peak, process.memoryUsage.rss());
    if (event.type === 'delta') firstText ??= performance.now();
    if (event.type === 'done') result = event.result;
    if (event.type === 'error') throw new Error(event.problem.detail);
  }
  const { coverage, sections } = result!;
  const statements = sections.flatMap((section) => section.statements);
  const supported = statements.filter(({ check }) => check.status === 'supported').length;
  return {
    name: basename(path),
    figures: [
      figure('seconds', (performance.now() - startedAt) / 1000, 's', 1),
      figure('to first text', (firstText! - startedAt) / 1000, 's', 1),
      figure('requests', model.asked.length - asked, undefined, 1),
      figure('parts', coverage.reading?.parts.length ?? 0, undefined, 1),
      figure('words', coverage.words, undefined, 1),
      figure('supported', supported / statements.length, undefined, statements.length),
      figure('peak memory', peak / 2 ** 20, 'MB', 1),
    ],
  };
}

function figure(name: string, value: number, unit: string | undefined, n: number): Figure {
  return { name, value, ...(unit !== undefined && { unit }), n, interval: null };
}
