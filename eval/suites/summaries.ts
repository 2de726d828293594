import { sentences } from '../../language/sentences.ts';
import { countWords } from '../../language/words.ts';
import { referenceSlices } from '../metrics/reference-summaries.ts';
import { rouge } from '../metrics/rouge.ts';
import { average, share } from '../report/figures.ts';
import { type Failure, type Figure, type Slice, type Suite, UsageError } from '../report/report.ts';
import { type KeyFact, keyFactsFolder, type Place, saysAll } from '../sets/key-facts.ts';
import { labelAt } from '../sets/line-of.ts';
import { loadSummaryCases } from '../sets/summaries.ts';
import { lengths, summariseAll, type Summarised } from './summaries/summarised.ts';

interface Asked {
  id: string;
  fact: KeyFact;
  one: Summarised;
}

/** Key facts of long documents in their summaries; with files, ROUGE beside first sentences and LexRank. */
export const suite: Suite = {
  name: 'summaries',
  title: 'Zusammenfassen',
  description:
    'Kernaussagen in Zusammenfassungen, Länge, Belege (--set DATEI.jsonl [dev] [test]: ROUGE neben Vergleichsverfahren)',
  fast: [],
  async run({ set }) {
    const files = set.filter((name) => name !== 'dev' && name !== 'test');
    if (files.length === 0 && set.length > 0)
      throw new UsageError('summaries: --set DATEI.jsonl, dann dev oder test für eine Hälfte');
    if (files.length > 0) return againstReferences(files, set);
    const all = await summariseAll();
    return {
      name: 'summaries',
      figures: figuresOf(all),
      slices: slicesOf(all),
      failures: failuresOf(all),
      notes: [
        `${all.length / lengths.length} erfundene Dokumente von 530 bis 620 Wörtern mit je zehn Kernaussagen, die feststanden, bevor sie je zusammengefasst wurden; auf ${lengths.join(' und ')} Wörter.`,
        'Eine Kernaussage gilt als enthalten, wenn ein Satz alle ihre Wörter hat. ROUGE-1 gegen die Sätze der Kernaussagen ist nur ein Alarm: Es misst Wörter, nicht Wahrheit.',
      ],
    };
  },
};

/** Typed to anything that has an id, so that each figure keeps the type of its own cases. */
function idOf<Case extends { id: string }>({ id }: Case): string {
  return id;
}
const askedOf = (all: readonly Summarised[]): Asked[] =>
  all.flatMap((one) => one.given.facts.map((fact) => ({ id: `${one.id}: ${fact.name}`, fact, one })));

const covers = (system: keyof Summarised['texts']) => (asked: Asked) =>
  sentences(asked.one.texts[system]).some(({ start, end }) =>
    saysAll(asked.one.texts[system].slice(start, end), asked.fact.words),
  );

function figuresOf(all: readonly Summarised[]): Figure[] {
  const asked = askedOf(all);
  const statements = all.flatMap(({ id, statements: own }) =>
    own.map((statement, at) => ({ id: `${id}, Satz ${at + 1}`, statement })),
  );
  return [
    share('Kernaussagen enthalten', asked, covers('Amtsfeder'), { id: idOf }),
    share('Länge auf 10 % gehalten', all, keepsLength, { id: idOf, must: 1 }),
    share('Sätze belegt', statements, ({ statement }) => statement.check.status === 'supported', {
      id: idOf,
      must: 1,
    }),
    alarm(average('ROUGE-1 (nur Alarm)', all, rougeOf, { id: idOf })),
  ];
}

const keepsLength = ({ texts, words }: Summarised) =>
  Math.abs(countWords(texts.Amtsfeder) - words) <= 0.1 * words;

/** Against the sentences of the document that say the key facts. */
function rougeOf({ given, texts }: Summarised): number {
  const wanted = sentences(given.text)
    .map(({ start, end }) => given.text.slice(start, end))
    .filter((sentence) => given.facts.some(({ words }) => saysAll(sentence, words)));
  return rouge(texts.Amtsfeder, wanted.join(' ')).rouge1;
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

function slicesOf(all: readonly Summarised[]): Slice[] {
  const asked = askedOf(all);
  const places: Place[] = ['Anfang', 'Mitte', 'Ende'];
  return [
    ...lengths.map((words) => ({
      name: `auf ${words} Wörter`,
      figures: covered(asked.filter(({ one }) => one.words === words)),
    })),
    ...places.map((place) => ({
      name: `steht im Dokument: ${place}`,
      figures: covered(asked.filter(({ fact }) => fact.place === place)),
    })),
  ];
}

function failuresOf(all: readonly Summarised[]): Failure[] {
  return askedOf(all)
    .filter((asked) => asked.one.words === Math.max(...lengths) && !covers('Amtsfeder')(asked))
    .map(({ fact, one }) => ({
      case: `${one.given.name}: ${fact.name}`,
      figure: 'Kernaussagen enthalten',
      slice: fact.place,
      expected: fact.words.join(' … '),
      got: one.texts.Amtsfeder,
      label: labelAt(new URL(one.given.name, keyFactsFolder), `${fact.name} | `),
    }));
}

async function againstReferences(files: readonly string[], set: readonly string[]) {
  const halves = (['dev', 'test'] as const).filter(
    (half) => set.includes(half) || set.length === files.length,
  );
  const cases = (await Promise.all(files.map(loadSummaryCases))).flat();
  return {
    name: 'summaries',
    figures: [],
    slices: halves.flatMap((half) =>
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
