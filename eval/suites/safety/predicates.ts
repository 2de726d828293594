import { localUser } from '../../../api/access/scope.ts';
import type { SearchRequest } from '../../../ingest/library-types.ts';
import { share } from '../../report/figures.ts';
import type { Part } from './part.ts';
import type { TwoDossiers } from './two-dossiers.ts';

/** Values that would end a string of SQL, widen a condition, or mean something to LIKE. */
const hostile = [
  "' OR 1=1 --",
  "x') OR ('1'='1",
  "x'; DROP TABLE documents; --",
  String.raw`x\' OR 1=1 --`,
  "x'' OR ''=''",
  '%',
  '_',
  '" OR "a"="a',
  "x' UNION SELECT * FROM works --",
  '‘ OR 1=1 --',
  "x\u0000' OR 1=1",
];

/** Each place of a search that takes a value of the caller's. */
const places: Record<string, (value: string) => Partial<SearchRequest>> = {
  Dossier: (dossier) => ({ dossier }),
  Dokument: (value) => ({ documents: [value] }),
  'eines von zwei Dokumenten': (value) => ({ documents: ['nirgends', value] }),
  Art: (kind) => ({ kind }),
  'Datum von': (value) => ({ from: `9999${value}` }),
  'Datum bis': (value) => ({ to: `0000${value}` }),
  Person: (speaker) => ({ speaker }),
  Partei: (party) => ({ party }),
};

interface Tried {
  id: string;
  /** Passages found where nothing may be found, and things removed that nobody named. */
  harm: number;
}

/** Conditions smuggled into what callers name: none finds, removes or breaks anything. */
export async function predicates(room: TwoDossiers): Promise<Part> {
  const tried: Tried[] = [];
  for (const value of hostile) {
    for (const [place, of] of Object.entries(places)) {
      tried.push({ id: `${place}: ${JSON.stringify(value)}`, harm: await found(room, of(value)) });
    }
    tried.push({ id: `Entfernen: ${JSON.stringify(value)}`, harm: await removed(room, value) });
    tried.push({ id: `Rede: ${JSON.stringify(value)}`, harm: await foundSpeeches(room, value) });
  }
  const plain = await found(room, {});
  const { total } = await room.library.documents(localUser);
  return {
    name: 'eingeschleuste Bedingungen',
    figures: [
      share('nichts gefunden, nichts entfernt', tried, ({ harm }) => harm === 0, {
        id: ({ id }) => id,
        must: 1,
      }),
      share('Gegenprobe: ohne Bedingung gefunden', [plain], (hits) => hits > 0, {
        id: () => 'Suche',
        must: 1,
      }),
      share('Bestand unversehrt', [total], (left) => left === 3, { id: () => 'Dokumente', must: 1 }),
    ],
    notes: [
      `${hostile.length} Werte an ${tried.length / hostile.length} Stellen, an denen ein Aufrufer etwas nennen kann; eine Ablehnung zählt als gehalten.`,
    ],
  };
}

/** A refusal finds nothing. */
const countOr0 = (hits: Promise<number>) => hits.catch(() => 0);

const found = ({ library }: TwoDossiers, request: Partial<SearchRequest>) =>
  countOr0(library.search(localUser, { query: 'Radweg Brutpaare', ...request }).then(({ length }) => length));

const foundSpeeches = ({ library }: TwoDossiers, value: string) =>
  countOr0(
    library.parliament
      .search(localUser, { text: 'wächst', parties: [value], roles: [value], agendas: [value] })
      .then(({ total }) => total),
  );

const removed = ({ library }: TwoDossiers, value: string) =>
  countOr0(library.remove(localUser, value).then(Number));
