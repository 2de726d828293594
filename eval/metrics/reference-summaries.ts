import { needsContext } from '../../language/ranking/dangling.ts';
import { rankForSummary } from '../../language/ranking/rank-for-summary.ts';
import { selectSentences } from '../../language/ranking/select.ts';
import { countWords } from '../../language/words.ts';
import { firstSentences, lexRank } from '../baselines/summaries.ts';
import { average } from '../report/figures.ts';
import type { Figure, Slice } from '../report/report.ts';
import type { SummaryCase } from '../sets/summaries.ts';
import { rouge, type RougeScores } from './rouge.ts';

/** A way to choose sentences of a text for a number of words; gives their indices. */
type System = (one: SummaryCase) => number[];

interface Outcome extends RougeScores {
  id: string;
  /** 1 where the summary has within ten per cent of the words asked for. */
  lengthKept: number;
  /** Sentences that point back to one that is not in the summary. */
  dangling: number;
}

const systems: [name: string, system: System][] = [
  ['Amtsfeder', ours],
  ['erste Sätze', ({ sentences, words }) => firstSentences(sentences, words)],
  ['LexRank', ({ sentences, words }) => lexRank(sentences, words)],
];

/** Three systems by ROUGE against references, and what ours gains over each of the others, text by text. */
export function referenceSlices(half: string, cases: readonly SummaryCase[]): Slice[] {
  const outcomes = systems.map(([name, system]) => ({
    name,
    rows: cases.map((one) => outcomeOf(one, system(one))),
  }));
  const [first, ...others] = outcomes;
  return [
    ...outcomes.map(({ name, rows }) => ({
      name: `${half}: ${name}`,
      figures: [...measures, ...further].map(([measure, of]) =>
        told(average(measure, rows, of, { id: idOf })),
      ),
    })),
    ...others.map(({ name, rows }) => ({
      name: `${half}: Gewinn gegenüber ${name}`,
      figures: measures.map(([measure, of]) => {
        const gains = rows.map((row, at) => ({ id: row.id, gain: of(first!.rows[at]!) - of(row) }));
        return told(average(measure, gains, ({ gain }) => gain, { id: idOf }));
      }),
    })),
  ];
}

/** Typed to anything that has an id, so that each figure keeps the type of its own cases. */
function idOf<Case extends { id: string }>({ id }: Case): string {
  return id;
}

const measures: [name: string, of: (row: Outcome) => number][] = [
  ['ROUGE-1', (row) => row.rouge1],
  ['ROUGE-2', (row) => row.rouge2],
  ['ROUGE-L', (row) => row.rougeL],
];
const further: typeof measures = [
  ['Länge gehalten', (row) => row.lengthKept],
  ['Sätze ohne ihren Bezug', (row) => row.dangling],
];

/** ROUGE only tells. */
function told({ better: _better, ...figure }: Figure): Figure {
  return figure;
}

function ours({ sentences, paragraphs, words }: SummaryCase): number[] {
  const scores = rankForSummary(sentences.map((text) => ({ text, headings: [], before: '' })));
  return selectSentences({ sentences, scores, paragraphs, budget: { unit: 'words', value: words } });
}

function outcomeOf({ id, sentences, reference, words }: SummaryCase, chosen: readonly number[]): Outcome {
  const summary = chosen.map((i) => sentences[i]!).join(' ');
  return {
    id,
    ...rouge(summary, reference),
    lengthKept: Math.abs(countWords(summary) - words) <= 0.1 * words ? 1 : 0,
    dangling: chosen.filter((i) => needsContext(sentences[i]!) && !chosen.includes(i - 1)).length,
  };
}
