import { localUser } from '../../../api/access/scope.ts';
import type { Library, ReadySource } from '../../../ingest/library-types.ts';
import { processorSeconds } from '../../metrics/processor.ts';
import { seededRandom } from '../../metrics/statistics.ts';
import { measured } from '../../metrics/timing.ts';
import type { Slice } from '../../report/report.ts';

/** Documents of the first and of the second helping. */
const few = 60;
const many = 240;

const words =
  'Brücke Haushalt Förderung Gemeinde Antrag Richtlinie Bescheid Verkehr Schule Wasser Umwelt Personal Frist Bericht Ausschuss'.split(
    ' ',
  );

/** How the cost of a document grows with the number of documents: about 1 where it does not. */
export async function growth(library: Library): Promise<Slice> {
  const first = await costOf(library, 'klein', few);
  const second = await costOf(library, 'groß', many);
  return {
    name: 'Wachstum',
    figures: [
      {
        ...measured(`Aufnahme je Dokument: ${many} gegenüber ${few} Dokumenten`, second / first),
        n: few + many,
        better: 'lower',
        must: 2,
      },
    ],
  };
}

async function costOf(library: Library, dossier: string, size: number): Promise<number> {
  const documents = invented(dossier, size);
  const seconds = await processorSeconds(() => library.indexDocuments(localUser, dossier, documents));
  return seconds / size;
}

function invented(dossier: string, size: number): ReadySource[] {
  const random = seededRandom(size);
  const sentence = () =>
    `${Array.from({ length: 12 }, () => words[Math.floor(random() * words.length)]!).join(' ')}.`;
  return Array.from({ length: size }, (_, at) => ({
    source: `${dossier}-${at}.txt`,
    document: {
      title: `Dokument ${at}`,
      kind: 'sonstiges',
      language: 'de',
      date: null,
      number: null,
      authors: [],
      blocks: Array.from({ length: 4 }, (__, part) => ({
        kind: 'paragraph',
        text: `${sentence()} ${sentence()}`,
        anchor: { kind: 'line', label: `Zeile ${part + 1}`, page: null },
      })),
      pages: null,
      attachments: [],
    },
  }));
}
