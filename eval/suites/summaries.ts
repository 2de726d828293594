import { needsContext } from '../../language/ranking/dangling.ts';
import { rankSentences } from '../../language/ranking/rank.ts';
import { selectSentences } from '../../language/ranking/select.ts';
import { countWords } from '../../language/words.ts';
import { firstSentences, lexRank } from '../baselines/summaries.ts';
import { rouge, type RougeScores } from '../metrics/rouge.ts';
import { bootstrapInterval, mean } from '../metrics/statistics.ts';
import { type Figure, type Slice, type Suite, UsageError } from '../report/report.ts';
import { loadSummaryCases, type SummaryCase } from '../sets/summaries.ts';

/** A way to choose sentences of a text for a number of words; gives their indices. */
type System = (one: SummaryCase) => number[];

interface Outcome extends RougeScores {
  /** 1 where the summary has within ten per cent of the words asked for. */
  lengthKept: number;
  /** Sentences that point back to one that is not in the summary. */
  dangling: number;
}

const systems: [name: string, system: System][] = [
  ['Amtsfeder', ours],
  ['first sentences', ({ sentences, words }) => firstSentences(sentences, words)],
  ['plain LexRank', ({ sentences, words }) => lexRank(sentences, words)],
];

export const suite: Suite = {
  name: 'summaries',
  description:
    'extractive summaries by ROUGE beside first sentences and LexRank (--set FILE.jsonl [dev] [test])',
  async run({ set }) {
    const files = set.filter((name) => name !== 'dev' && name !== 'test');
    if (files.length === 0)
      throw new UsageError('summaries needs --set FILE.jsonl, then dev or test for one half');
    const halves = (['dev', 'test'] as const).filter(
      (half) => set.includes(half) || set.length === files.length,
    );
    const cases = (await Promise.all(files.map(loadSummaryCases))).flat();
    const slices: Slice[] = [];
    for (const half of halves) {
      const outcomes = runAll(cases.filter((one) => one.half === half));
      slices.push(
        ...outcomes.map(([name, rows]) => ({ name: `${half}: ${name}`, figures: figuresOf(rows) })),
      );
      slices.push(...gains(half, outcomes));
    }
    return {
      name: 'summaries',
      figures: [],
      slices,
      notes: [
        'Every system chooses from the same whole sentences and is given the length of the reference in words.',
        'F-measures on lower-case words, not stemmed; 95 % intervals by bootstrap over texts; gains are paired.',
        'Weights were chosen on the half named dev; texts on the same subject are in the same half.',
      ],
    };
  },
};

function ours({ sentences, paragraphs, words }: SummaryCase): number[] {
  const scores = rankSentences(sentences);
  return selectSentences({ sentences, scores, paragraphs, budget: { unit: 'words', value: words } });
}

function runAll(cases: readonly SummaryCase[]): [name: string, rows: Outcome[]][] {
  return systems.map(([name, system]) => [name, cases.map((one) => outcomeOf(one, system(one)))]);
}

function outcomeOf({ sentences, reference, words }: SummaryCase, chosen: readonly number[]): Outcome {
  const summary = chosen.map((i) => sentences[i]!).join(' ');
  return {
    ...rouge(summary, reference),
    lengthKept: Math.abs(countWords(summary) - words) <= 0.1 * words ? 1 : 0,
    dangling: chosen.filter((i) => needsContext(sentences[i]!) && !chosen.includes(i - 1)).length,
  };
}

const measures: [name: string, of: (row: Outcome) => number][] = [
  ['ROUGE-1', (row) => row.rouge1],
  ['ROUGE-2', (row) => row.rouge2],
  ['ROUGE-L', (row) => row.rougeL],
];

function figuresOf(rows: readonly Outcome[]): Figure[] {
  const all: typeof measures = [
    ...measures,
    ['length kept', (row) => row.lengthKept],
    ['dangling sentences', (row) => row.dangling],
  ];
  return all.map(([name, of]) => figure(name, rows.map(of)));
}

/** What the first system gains over each other, text by text. */
function gains(half: string, outcomes: readonly [name: string, rows: Outcome[]][]): Slice[] {
  const [first, ...others] = outcomes;
  return others.map(([name, rows]) => ({
    name: `${half}: gain over ${name}`,
    figures: measures.map(([measure, of]) => {
      const differences = rows.map((row, i) => of(first![1][i]!) - of(row));
      return figure(measure, differences);
    }),
  }));
}

function figure(name: string, values: readonly number[]): Figure {
  return { name, value: mean(values), n: values.length, interval: bootstrapInterval(values) };
}
