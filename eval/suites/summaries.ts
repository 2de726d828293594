import { sentences } from '../../language/sentences.ts';
import { countWords } from '../../language/words.ts';
import { referenceSlices } from '../metrics/reference-summaries.ts';
import { rouge } from '../metrics/rouge.ts';
import { average, share } from '../report/figures.ts';
import type { Failure, Figure, Slice, Suite } from '../report/report.ts';
import { type Half, type KeyFact, type Place, saysAll } from '../sets/key-facts.ts';
import { labelAt } from '../sets/line-of.ts';
import { loadSummaryCases } from '../sets/summaries.ts';
import { lengths, summariseAll, type Summarised, systems } from './summaries/summarised.ts';

interface Asked {
  id: string;
  fact: KeyFact;
  one: Summarised;
}

const halves = ['dev', 'test'] as const;
/** Of all key facts, at both lengths; LexRank has .28 of them. */
const leastKeyFacts = 0.4;

/** Key facts of office documents in their summaries; with files, ROUGE beside first sentences and LexRank. */
export const suite: Suite = {
  name: 'summaries',
  title: 'Zusammenfassen',
  description:
    'Kernaussagen in Zusammenfassungen, Länge, Belege (--set [dev] [test]; --set DATEI.jsonl [dev] [test]: ROUGE neben Vergleichsverfahren)',
  fast: ['dev'],
  full: ['dev', 'test'],
  async run({ set }) {
    const files = set.filter((name) => !isHalf(name));
    const named = halves.filter((half) => set.includes(half));
    return files.length > 0
      ? againstReferences(files, named.length > 0 ? named : halves)
      : keyFacts(named.length > 0 ? named : ['dev']);
  },
};

const isHalf = (name: string) => halves.some((half) => half === name);

async function keyFacts(chosen: readonly Half[]) {
  const byHalf = await Promise.all(chosen.map(async (half) => ({ half, all: await summariseAll(half) })));
  const all = byHalf.flatMap((one) => one.all);
  return {
    name: 'summaries',
    figures: figuresOf(all),
    slices: byHalf.flatMap((one) => slicesOf(one.half, one.all)),
    failures: failuresOf(byHalf.find(({ half }) => half === 'dev')?.all ?? []),
    notes: [
      `${all.length / lengths.length} erfundene Dokumente mit je zehn Kernaussagen, die feststanden, bevor sie je zusammengefasst wurden; auf ${lengths.join(' und ')} Wörter.`,
      'Eine Kernaussage gilt als enthalten, wenn ein Satz, ein Listenpunkt oder eine Tabellenzeile alle ihre Wörter hat. Gewinne sind gepaart, Dokument für Dokument.',
      'ROUGE-1 gegen die Sätze der Kernaussagen ist nur ein Alarm: Es misst Wörter, nicht Wahrheit.',
    ],
  };
}

/** Typed to anything that has an id, so that each figure keeps the type of its own cases. */
function idOf<Case extends { id: string }>({ id }: Case): string {
  return id;
}
const askedOf = (all: readonly Summarised[]): Asked[] =>
  all.flatMap((one) => one.given.facts.map((fact) => ({ id: `${one.id}: ${fact.name}`, fact, one })));

type System = (typeof systems)[number];
const says = (system: System, { said }: Summarised, { words }: KeyFact) =>
  said[system].some((text) => saysAll(text, words));
const covers = (system: System) => (asked: Asked) => says(system, asked.one, asked.fact);

function figuresOf(all: readonly Summarised[]): Figure[] {
  const asked = askedOf(all);
  const statements = all.flatMap(({ id, statements: own }) =>
    own.map((statement, at) => ({ id: `${id}, Satz ${at + 1}`, statement })),
  );
  return [
    share('Kernaussagen enthalten', asked, covers('Amtsfeder'), { id: idOf, must: leastKeyFacts }),
    share('Länge auf 10 % gehalten', all, keepsLength, { id: idOf, must: 1 }),
    share('Sätze belegt', statements, ({ statement }) => statement.check.status === 'supported', {
      id: idOf,
      must: 1,
    }),
    alarm(average('ROUGE-1 (nur Alarm)', all, rougeOf, { id: idOf })),
  ];
}

const keepsLength = ({ said, words }: Summarised) =>
  Math.abs(countWords(said.Amtsfeder.join(' ')) - words) <= 0.1 * words;

/** Against the sentences of the document that say the key facts. */
function rougeOf({ given, said }: Summarised): number {
  const wanted = sentences(given.text)
    .map(({ start, end }) => given.text.slice(start, end))
    .filter((sentence) => given.facts.some(({ words }) => saysAll(sentence, words)));
  return rouge(said.Amtsfeder.join(' '), wanted.join(' ')).rouge1;
}

/** Told, so that somebody looks when it falls; never judged. */
function alarm({ better: _better, ...figure }: Figure): Figure {
  return figure;
}

const covered = (cases: readonly Asked[]): Figure[] => [
  share('Kernaussagen enthalten', cases, covers('Amtsfeder'), { id: idOf }),
  alarm(share('erste Sätze', cases, covers('erste Sätze'), { id: idOf })),
  alarm(share('LexRank', cases, covers('LexRank'), { id: idOf })),
];

function slicesOf(half: Half, all: readonly Summarised[]): Slice[] {
  const asked = askedOf(all);
  const places: Place[] = ['Anfang', 'Mitte', 'Ende'];
  return [
    ...lengths.map((words) => ({
      name: `${half}: auf ${words} Wörter`,
      figures: [
        ...covered(asked.filter(({ one }) => one.words === words)),
        ...gains(all.filter((one) => one.words === words)),
      ],
    })),
    ...places.map((place) => ({
      name: `${half}: steht im Dokument: ${place}`,
      figures: covered(asked.filter(({ fact }) => fact.place === place)),
    })),
  ];
}

const shareOf = (system: System, one: Summarised) =>
  one.given.facts.filter((fact) => says(system, one, fact)).length / one.given.facts.length;

/** What we have more of a document's key facts than each of the others. */
function gains(all: readonly Summarised[]): Figure[] {
  return (['erste Sätze', 'LexRank'] as const).map((other) =>
    alarm(
      average(`Gewinn gegenüber ${other}`, all, (one) => shareOf('Amtsfeder', one) - shareOf(other, one), {
        id: idOf,
      }),
    ),
  );
}

function failuresOf(all: readonly Summarised[]): Failure[] {
  return askedOf(all)
    .filter((asked) => asked.one.words === Math.max(...lengths) && !covers('Amtsfeder')(asked))
    .map(({ fact, one }) => ({
      case: `${one.given.name}: ${fact.name}`,
      figure: 'Kernaussagen enthalten',
      slice: fact.place,
      expected: fact.words.join(' … '),
      got: one.said.Amtsfeder.join(' '),
      label: labelAt(one.given.file, `${fact.name} | `),
    }));
}

async function againstReferences(files: readonly string[], chosen: readonly Half[]) {
  const cases = (await Promise.all(files.map(loadSummaryCases))).flat();
  return {
    name: 'summaries',
    figures: [],
    slices: chosen.flatMap((half) =>
      referenceSlices(
        half,
        cases.filter((one) => one.half === half),
      ),
    ),
    notes: [
      'Jedes Verfahren wählt aus denselben ganzen Sätzen und bekommt die Länge des Vorbilds in Wörtern.',
      'F-Maße auf kleingeschriebenen Wörtern, ohne Stammformen; 95-%-Intervalle durch Ziehen mit Zurücklegen über Texte; Gewinne gepaart.',
      'Die Gewichte wurden auf der Hälfte dev gewählt; Texte zum selben Gegenstand stehen in derselben Hälfte.',
    ],
  };
}
