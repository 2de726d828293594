import { layOut } from '../../language/plain/layout.ts';
import type { Level } from '../../language/plain/rewrite/level.ts';
import { simplify } from '../../language/plain/rewrite/simplify.ts';
import type { Scores } from '../../language/readability/readability.ts';
import { words } from '../../language/words.ts';
import { bleu } from '../metrics/bleu.ts';
import { measureRewriting, type Rewrite, type Rewriting } from '../metrics/rewriting.ts';
import { sari } from '../metrics/sari.ts';
import { average, share } from '../report/figures.ts';
import type { Failure, Figure, Slice, Suite } from '../report/report.ts';
import { labelAt } from '../sets/line-of.ts';
import {
  lawSample,
  lettersFolder,
  letters,
  ownPairs,
  type PlainCase,
  simplificationPairs,
} from '../sets/plain.ts';

const levels: Record<Level, string> = {
  buergernah: 'bürgernah',
  einfach: 'Einfache Sprache',
  leicht: 'Leichte Sprache',
};
const lawSections = 500;

interface Rewritten extends Rewriting {
  /** Set, level and case. */
  id: string;
  set: string;
  level: Level;
  given: PlainCase;
}

/** Rewriting by rule, ours or one that is broken: facts kept, easier to read, near to what a person made of it. */
export const plainSuite = ({ rewrite = simplify }: { rewrite?: Rewrite } = {}): Suite => ({
  name: 'plain',
  title: 'Klartext',
  description:
    'Umschreiben nach Regeln: Werte vorher und nachher, Fakten, SARI (--set [GESETZE.jsonl.gz] [PAARE.jsonl])',
  fast: [],
  async run({ set }) {
    const sets: [name: string, cases: PlainCase[]][] = [
      ['Schreiben', await letters()],
      ['Satzpaare', await ownPairs()],
    ];
    for (const path of set) {
      if (path.endsWith('.gz')) sets.push(['Gesetze', await lawSample(path, lawSections)]);
      else sets.push(['gegebene Paare', await simplificationPairs(path)]);
    }
    const all = sets.flatMap(([name, cases]) =>
      (Object.keys(levels) as Level[]).flatMap((level) =>
        cases.map((given): Rewritten => ({
          ...measureRewriting(given, level, rewrite),
          id: `${name}, ${levels[level]}: ${given.id}`,
          set: name,
          level,
          given,
        })),
      ),
    );
    return {
      name: 'plain',
      figures: figuresOf(all),
      slices: sets.flatMap(([name]) => slicesOf(name, all)),
      failures: all.flatMap(failureOf),
      notes: [
        'Schreiben und Satzpaare sind erfunden; die Vorbilder der Paare wurden geschrieben, bevor die Regeln sie sahen.',
        ...(set.length > 0 ? [`Gesetze: ${lawSections} Abschnitte, mit festem Startwert gezogen.`] : []),
        'Fakten: Zahlen, Daten, Beträge, Fundstellen, Namen, Verneinungen, Müssen und Können, Satz für Satz verglichen. Ziffern und Verneinungen werden unabhängig von diesem Vergleich noch einmal gezählt, wie gedruckt.',
        'SARI und BLEU auf kleingeschriebenen Wörtern mit einem Vorbild; zum Vergleich die unveränderte Vorlage.',
      ],
    };
  },
});

export const suite = plainSuite();

const byId = { id: ({ id }: Rewritten) => id };

function figuresOf(all: readonly Rewritten[]): Figure[] {
  return [
    share('Texte ohne verlorene Fakten', all, ({ lost }) => lost === 0, { ...byId, must: 1 }),
    share('Texte ohne hinzugekommene Fakten', all, ({ added }) => added === 0, byId),
    share(
      'Texte mit allen Ziffern und Verneinungen',
      all,
      ({ numerals, denials }) => numerals + denials === 0,
      byId,
    ),
    average('LIX leichter um', all, ({ before, after }) => before.lix - after.lix, byId),
    average(
      'Befunde je 100 Wörter weniger',
      all,
      ({ hardBefore, hardAfter }) => hardBefore - hardAfter,
      byId,
    ),
    average('SARI', withReference(all), sariOf, byId),
  ];
}

const measures: readonly [name: string, key: keyof Scores, better: 'higher' | 'lower'][] = [
  ['LIX', 'lix', 'lower'],
  ['Amstad', 'fleschAmstad', 'higher'],
  ['WSTF 1', 'wienerSachtext1', 'lower'],
  ['Wörter je Satz', 'wordsPerSentence', 'lower'],
];

function slicesOf(set: string, all: readonly Rewritten[]): Slice[] {
  return Object.entries(levels).map(([level, name]) => {
    const own = all.filter((one) => one.set === set && one.level === level);
    return {
      name: `${set}, ${name}`,
      figures: [
        ...measures.flatMap(([measure, key, better]): Figure[] => [
          { ...average(`${measure} nachher`, own, ({ after }) => after[key], { ...byId, better }) },
          told(average(`${measure} vorher`, own, ({ before }) => before[key], byId)),
        ]),
        average('Sätze geändert', own, ({ changed, sentences }) => changed / sentences, byId),
        ...(withReference(own).length > 0 ? referenceFigures(withReference(own)) : []),
      ],
    };
  });
}

/** A figure that is told beside others, never judged. */
function told({ better: _better, cases: _cases, ...figure }: Figure): Figure {
  return figure;
}

const withReference = (all: readonly Rewritten[]) => all.filter(({ given }) => given.reference !== null);
const tokens = (text: string) => words(text.toLowerCase()).map((word) => word.text);
const tokensOf = ({ given }: Rewritten) => tokens(layOut(given.blocks, [], 'einfach'));
const wantedOf = ({ given }: Rewritten) => tokens(given.reference ?? '');
const sariOf = (one: Rewritten) => sari(tokensOf(one), tokens(one.text), [wantedOf(one)]);

function referenceFigures(own: readonly Rewritten[]): Figure[] {
  const n = own.length;
  const source = (one: Rewritten) => sari(tokensOf(one), tokensOf(one), [wantedOf(one)]);
  return [
    average('SARI', own, sariOf, byId),
    told(average('SARI der Vorlage', own, source, byId)),
    { name: 'BLEU', value: bleu(own.map((one) => [tokens(one.text), wantedOf(one)])), n, interval: null },
    {
      name: 'BLEU der Vorlage',
      value: bleu(own.map((one) => [tokensOf(one), wantedOf(one)])),
      n,
      interval: null,
    },
  ];
}

function failureOf({ given, level, set, text, lost, added, numerals, denials }: Rewritten): Failure[] {
  const faults = [
    ...(lost > 0 ? [`${lost} Fakten verloren`] : []),
    ...(added > 0 ? [`${added} Fakten hinzugekommen`] : []),
    ...(numerals + denials > 0 ? [`${numerals + denials} Ziffern oder Verneinungen weniger`] : []),
  ];
  if (faults.length === 0) return [];
  return [
    {
      case: layOut(given.blocks, [], level),
      figure: faults.join(', '),
      slice: `${set}, ${levels[level]}`,
      expected: given.reference ?? 'dieselben Fakten',
      got: text,
      ...(set === 'Schreiben' && { label: labelAt(new URL(given.id, lettersFolder), given.blocks[0]!.text) }),
    },
  ];
}
