import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { SpeechQuery } from '../../ingest/parliament/search/speech-query.ts';
import { durations, measured, peakMemory, percentiles, secondsSince } from '../metrics/timing.ts';
import type { Figure, Slice, Suite } from '../report/report.ts';
import { openPlenum, type Plenum, scope } from '../sets/plenum.ts';
import { officeSearches, speechQuestions } from '../sets/speech-searches.ts';
import { positionsOn } from '../suites/positions/ask.ts';

const rounds = 2;
const positionTopics = ['Wasserstoff', 'Fernwärme'];

export const suite: Suite = {
  name: 'speeches',
  title: 'Redensuche: Zeiten',
  description:
    'Suche in Plenarprotokollen mit allen Zahlen je Merkmal: Zeit zum Aufnehmen, Suchzeiten, Größe, Speicher (--set SPEECHES.jsonl.gz [DATENVERZEICHNIS])',
  async run({ set }) {
    const plenum = await openPlenum(set);
    try {
      const before = process.memoryUsage().rss;
      const started = performance.now();
      await plenum.library.parliament.warm();
      const seconds = secondsSince(started);
      const loaded = process.memoryUsage().rss;
      const slices = [...(await timesOf(plenum)), await positionTimes(plenum)];
      return {
        name: 'speeches',
        title: 'Redensuche: Zeiten',
        figures: [
          ...(await taking(plenum)),
          ...(await sizes(plenum)),
          measured('In den Speicher gelesen', seconds, 's'),
          measured('Arbeitsspeicher davor', before / 1e6, 'MB'),
          measured('Arbeitsspeicher danach', loaded / 1e6, 'MB'),
          measured('Arbeitsspeicher, Höchststand', peakMemory(), 'MB'),
        ],
        slices,
        notes: [
          'Jede Suche mit zwanzig Fundstellen und allen Zahlen; vorher einmal alle Suchen zum Warmlaufen. ' +
            'Aufgenommen: vom Lesen der Datei bis alle Reden gefunden werden, mit Wortstellen, Absätzen, ' +
            'Vektoren und den Indizes darüber; nur bei leerem Datenverzeichnis. Rechenzeit: über alle Kerne. ' +
            'Auf der Platte: am Ende, wenn frühere Stände gelöscht sind; Akten sind Texte, Wortmeldungen und ' +
            'Wortstellen in PGlite. Arbeitsspeicher: der ganze Prozess, mit Embedder und beiden Datenbanken.',
        ],
      };
    } finally {
      await plenum.close();
    }
  },
};

async function taking({ library, taken }: Plenum): Promise<Figure[]> {
  const { total } = await library.parliament.search(scope, { limit: 0, presiding: true });
  return [
    measured('Wortmeldungen', total),
    ...(taken
      ? [measured('Aufgenommen', taken.seconds, 's'), measured('Rechenzeit', taken.processorSeconds, 's')]
      : []),
  ];
}

async function sizes({ folder }: Plenum): Promise<Figure[]> {
  const parts = [
    ['Akten', join(folder, 'records')],
    ['Absätze', join(folder, 'passages')],
    ['zusammen', folder],
  ] as const;
  return Promise.all(
    parts.map(async ([name, path]) => measured(`Auf der Platte: ${name}`, (await bytesIn(path)) / 1e6, 'MB')),
  );
}

async function timesOf({ library }: Plenum): Promise<Slice[]> {
  const searches: SpeechQuery[] = (await officeSearches()).map(({ query }) => query);
  const questions: SpeechQuery[] = (await speechQuestions()).map(({ query }) => query);
  const filters: SpeechQuery[] = searches.map((query) => ({ ...query, text: '' }));
  const typed = searches.flatMap((query) =>
    [3, 5, 8].map((length) => ({ ...query, text: (query.text ?? '').slice(0, length) })),
  );
  const slices: [string, readonly SpeechQuery[]][] = [
    ['Dreißig Suchen eines Büros', searches],
    ['Dieselben, nach Datum', searches.map((query) => ({ ...query, sort: 'newest' as const }))],
    ['Dieselben ohne Text', filters],
    ['Beim Tippen', typed],
    ['Fragen in ganzen Sätzen', questions],
  ];
  const measuredSlices: Slice[] = [];
  for (const [name, queries] of slices) {
    const search = (query: SpeechQuery) => library.parliament.search(scope, query);
    await durations(queries, 1, search);
    const taken = await durations(Array.from({ length: rounds }, () => queries).flat(), 1, search);
    measuredSlices.push({ name, figures: percentiles(taken) });
  }
  return measuredSlices;
}

/** What positions by group cost, on a topic of many speeches and on one of few. */
async function positionTimes({ library }: Plenum): Promise<Slice> {
  const figures: Figure[] = [];
  for (const topic of positionTopics) {
    await positionsOn(library, topic);
    const before = process.cpuUsage();
    const { positions } = await positionsOn(library, topic);
    const { user, system } = process.cpuUsage(before);
    figures.push(measured(`„${topic}“, ${positions.speeches} Reden`, (user + system) / 1e6, 's'));
  }
  return { name: 'Positionen, Rechenzeit', figures };
}

async function bytesIn(folder: string): Promise<number> {
  let bytes = 0;
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (entry.isFile()) bytes += (await stat(join(entry.parentPath, entry.name))).size;
  }
  return bytes;
}
