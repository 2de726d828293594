import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { localUser } from '../../api/access/scope.ts';
import { checkText } from '../../api/evidence/check.ts';
import { ingestSample } from '../../api/sample-dossier.ts';
import { answer } from '../../api/tasks/ask/ask.ts';
import { summarise } from '../../api/tasks/summarise/summarise.ts';
import { resultOf, type TaskContext } from '../../api/tasks/task.ts';
import { openLibrary } from '../../ingest/library.ts';
import type { Library } from '../../ingest/library-types.ts';
import { simplify } from '../../language/plain/rewrite/simplify.ts';
import { processorSeconds, referenceWork } from '../metrics/processor.ts';
import { median } from '../metrics/statistics.ts';
import { measured, percentiles, secondsSince } from '../metrics/timing.ts';
import type { Figure, Slice, Suite } from '../report/report.ts';
import { letters } from '../sets/plain.ts';
import { loadQuestions } from '../sets/questions.ts';
import { growth } from './speed/growth.ts';

/** Questions that are asked, and searched for. */
const questions = 10;
const rounds = 2;

/**
 * What a task may take of the processor, as multiples of the reference work: about four times what it took when this
 * was written. Less says nothing on a machine that does other things; more has grown by an order of magnitude.
 */
const bounds = { search: 0.8, question: 4, summary: 0.6, rewriting: 0.8 };

/** Times and memory on the sample dossier: told as they are, judged only where they have grown beyond all noise. */
export const suite: Suite = {
  name: 'speed',
  title: 'Tempo',
  description: 'Aufnahme, Suche, erste Antwort, Zusammenfassung, Speicher am Beispieldossier',
  fast: [],
  async run() {
    const load = loadavg()[0]!;
    const dataDir = await mkdtemp(join(tmpdir(), 'amtsfeder-speed-'));
    const opened = performance.now();
    const library = await openLibrary({ dataDir, embedder: { kind: 'own' } });
    const opening = secondsSince(opened);
    try {
      const taking = performance.now();
      await ingestSample(library);
      await library.idle();
      const ingesting = secondsSince(taking);
      const { total } = await library.documents(localUser);
      const tasks = await measureTasks(library);
      return {
        name: 'speed',
        figures: tasks.map(({ ratio }) => ratio),
        slices: [
          ...tasks.map(({ slice }) => slice),
          {
            name: 'Bibliothek',
            figures: [
              measured('öffnen (neu)', opening, 's'),
              { ...measured('Aufnahme des Beispieldossiers', ingesting, 's'), n: total },
              { ...measured('Aufnahme je Dokument', ingesting / total, 's'), n: total },
              measured('Arbeitsspeicher, höchstens', process.resourceUsage().maxRSS / 1024, 'MB'),
            ],
          },
          await growth(library),
        ],
        notes: [
          `Geurteilt wird nur über Prozessorzeit im Verhältnis zu einer festen Bezugsarbeit (Sortieren, Zählen, Hashen), mit viermal so weiten Grenzen, wie gemessen wurde. Zeiten sind Wanduhrzeiten; ${availableParallelism()} Kerne, Last zu Beginn ${load.toLocaleString('de-DE', { maximumFractionDigits: 1 })}${load > availableParallelism() / 2 ? ' – die Maschine war beschäftigt' : ''}.`,
        ],
      };
    } finally {
      await library.close();
      await rm(dataDir, { recursive: true });
    }
  },
};

interface Task {
  name: string;
  /** What is done each time. */
  works: (() => Promise<unknown>)[];
  most: number;
}

async function measureTasks(library: Library): Promise<{ ratio: Figure; slice: Slice }[]> {
  const asked = (await loadQuestions()).slice(0, questions).map(({ question }) => question);
  const { documents } = await library.documents(localUser);
  const context: TaskContext = { library, scope: localUser, signal: new AbortController().signal };
  const length = { unit: 'words' as const, value: 120 };
  const noReaders = { read: () => Promise.reject(new Error('nothing is left to read')) };
  const texts = (await letters()).map(({ blocks }) => blocks.map(({ text }) => text).join('\n\n'));
  const tasks: Task[] = [
    {
      name: 'Suche',
      works: asked.map((query) => () => library.search(localUser, { query })),
      most: bounds.search,
    },
    {
      name: 'erste Aussage einer Antwort',
      works: asked.map((question) => () => firstStatement(context, question)),
      most: bounds.question,
    },
    {
      name: 'Zusammenfassung',
      works: documents.slice(0, 4).map(
        ({ id }) =>
          () =>
            resultOf(summarise(context, noReaders, { documents: [id], length, focus: [] }, [])),
      ),
      most: bounds.summary,
    },
    {
      name: 'Schreiben umschreiben und prüfen',
      works: texts.map((text) => async () => checkText(simplify(text, { level: 'einfach' }).text, [])),
      most: bounds.rewriting,
    },
  ];
  const results: { ratio: Figure; slice: Slice }[] = [];
  for (const task of tasks) results.push(await measureTask(task));
  return results;
}

/** A first round warms up; between the others the reference work is measured, so that both meet the same machine. */
async function measureTask({ name, works, most }: Task): Promise<{ ratio: Figure; slice: Slice }> {
  const [taken, shares]: [number[], number[]] = [[], []];
  for (const work of works) await work();
  for (let round = 0; round < rounds; round++) {
    const reference = await processorSeconds(referenceWork);
    for (const work of works) {
      const begun = performance.now();
      shares.push((await processorSeconds(work)) / reference);
      taken.push(performance.now() - begun);
    }
  }
  return {
    ratio: {
      name: `${name}: Vielfaches der Bezugsarbeit`,
      value: median(shares),
      n: shares.length,
      interval: null,
      better: 'lower',
      must: most,
    },
    slice: { name, figures: percentiles(taken) },
  };
}

async function firstStatement(context: TaskContext, question: string): Promise<void> {
  for await (const event of answer(context, { question })) if (event.type === 'statement') return;
}
