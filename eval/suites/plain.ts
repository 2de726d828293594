import { factDifference } from '../../language/plain/fact-difference.ts';
import { layOut } from '../../language/plain/layout.ts';
import type { Level } from '../../language/plain/rewrite/level.ts';
import { simplify } from '../../language/plain/rewrite/simplify.ts';
import { readability, type Scores } from '../../language/readability/readability.ts';
import { words } from '../../language/words.ts';
import { bleu } from '../metrics/bleu.ts';
import { sari } from '../metrics/sari.ts';
import { bootstrapInterval, mean, median } from '../metrics/statistics.ts';
import type { Figure, Slice, Suite } from '../report/report.ts';
import { lawSample, letters, type PlainCase, simplificationPairs } from '../sets/plain.ts';

const levels: readonly Level[] = ['buergernah', 'einfach', 'leicht'];
const lawSections = 500;

/** What became of one text. */
interface Outcome {
  before: Scores;
  after: Scores;
  text: string;
  sentences: number;
  changed: number;
  facts: number;
  lost: number;
  added: number;
  /** Numbers as printed, and words that deny, that the rewriting has fewer of. */
  numerals: number;
  denials: number;
}

/** Rewriting by rule: scores, facts, and where there are references SARI and BLEU. */
export const suite: Suite = {
  name: 'plain',
  description:
    'rewriting by rule: scores before and after, facts lost, SARI (--set [LAWS.jsonl.gz] [PAIRS.jsonl]; letters always)',
  fast: [],
  async run({ set }) {
    const sets: [string, PlainCase[]][] = [['letters', await letters()]];
    for (const path of set) {
      const law = path.endsWith('.gz');
      sets.push([
        law ? 'law' : 'pairs',
        await (law ? lawSample(path, lawSections) : simplificationPairs(path)),
      ]);
    }
    return {
      name: 'plain',
      figures: [],
      slices: sets.flatMap(([name, cases]) => levels.map((level) => sliceOf(name, cases, level))),
      notes: [
        'Scores are medians over texts; the drop is the mean of paired differences with a 95 % bootstrap interval.',
        `Law: ${lawSections} sections drawn with a fixed seed. Letters are invented.`,
        'Facts: numbers, dates, amounts, references, names, negations, modal words; compared sentence by sentence.',
        'Facts lost are found by the comparison that also holds back a rule; numerals and denials are counted apart from it, as printed.',
        'SARI and BLEU on lower-case words, one reference; copying the source is the baseline.',
      ],
    };
  },
};

const count = (name: string, value: number, n: number): Figure => ({ name, value, n, interval: null });

function sliceOf(set: string, cases: readonly PlainCase[], level: Level): Slice {
  const outcomes = cases.map((one) => rewrite(one, level));
  const total = (pick: (outcome: Outcome) => number) => outcomes.reduce((sum, one) => sum + pick(one), 0);
  const lost: Figure = {
    ...count(
      'facts lost',
      total((one) => one.lost),
      total((one) => one.facts),
    ),
    better: 'lower',
    must: 0,
  };
  return {
    name: `${set}, ${level}`,
    figures: [
      ...scoreFigures('LIX', outcomes, 'lix', 'lower'),
      ...scoreFigures('Amstad', outcomes, 'fleschAmstad', 'higher'),
      ...scoreFigures('WSTF 1', outcomes, 'wienerSachtext1', 'lower'),
      ...scoreFigures('words per sentence', outcomes, 'wordsPerSentence', 'lower'),
      {
        ...count(
          'sentences changed',
          total((one) => one.changed) / total((one) => one.sentences),
          total((one) => one.sentences),
        ),
        better: 'higher',
      },
      lost,
      count(
        'facts added',
        total((one) => one.added),
        outcomes.length,
      ),
      count(
        'numerals missing',
        total((one) => one.numerals),
        outcomes.length,
      ),
      count(
        'denials missing',
        total((one) => one.denials),
        outcomes.length,
      ),
      ...referenceFigures(cases, outcomes),
    ],
  };
}

function rewrite({ blocks, context }: PlainCase, level: Level): Outcome {
  const sentences = blocks.flatMap(({ text }, block) =>
    simplify(text, { level, context }).sentences.map((sentence) => ({ ...sentence, block })),
  );
  const differences = sentences.map(({ before, after }) => factDifference(before, after));
  const text = layOut(blocks, sentences, level);
  return {
    before: readability(layOut(blocks, [], level)),
    after: readability(text),
    text,
    sentences: sentences.length,
    changed: sentences.filter(({ before, after }) => before !== after).length,
    facts: differences.reduce((sum, { kept, lost }) => sum + kept.length + lost.length, 0),
    lost: differences.reduce((sum, { lost }) => sum + lost.length, 0),
    added: differences.reduce((sum, { added }) => sum + added.length, 0),
    numerals: sentences.reduce((sum, { before, after }) => sum + missing(before, after, numeral), 0),
    denials: sentences.reduce((sum, { before, after }) => sum + missing(before, after, denial), 0),
  };
}

/** Day and month of „03.05.2026“, which a rewriting writes as „3. Mai 2026“; the year counts. */
const dayAndMonth = /\d{1,2}\.\d{1,2}\.(?=\d{2,4})/g;
const numeral = /\d+(?:[.,]\d+)*/g;
const denial = /(?<!\p{L})(?:nicht|nichts|nie(?:mals|mand\p{Ll}*)?|kein\p{Ll}*|ohne|weder)(?!\p{L})/giu;

/**
 * How many matches of the text its rewriting lacks. Knows nothing of what the rules are held against, so that a fact
 * which that overlooks shows here.
 */
function missing(before: string, after: string, pattern: RegExp): number {
  const matches = (text: string): string[] => text.replace(dayAndMonth, '').match(pattern) ?? [];
  const left = matches(after).map(bare);
  return matches(before).filter((match) => {
    const at = left.indexOf(bare(match));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  }).length;
}

/** „keine“ and „keiner“ deny alike; „03“ and „3“ are one number. */
const bare = (match: string) =>
  match
    .toLowerCase()
    .replace(/^kein.*/, 'kein')
    .replace(/^0+(?=\d)/, '');

/** Medians before and after, and the mean gain towards the easier side. */
function scoreFigures(
  name: string,
  outcomes: readonly Outcome[],
  key: keyof Scores,
  better: 'higher' | 'lower',
): Figure[] {
  const n = outcomes.length;
  const gains = outcomes.map(({ before, after }) =>
    better === 'lower' ? before[key] - after[key] : after[key] - before[key],
  );
  return [
    { name: `${name} before`, value: median(outcomes.map(({ before }) => before[key])), n, interval: null },
    {
      name: `${name} after`,
      value: median(outcomes.map(({ after }) => after[key])),
      n,
      interval: null,
      better,
    },
    {
      name: `${name} easier by`,
      value: mean(gains),
      n,
      interval: bootstrapInterval(gains),
      better: 'higher',
    },
  ];
}

const tokens = (text: string) => words(text.toLowerCase()).map((word) => word.text);

function referenceFigures(cases: readonly PlainCase[], outcomes: readonly Outcome[]): Figure[] {
  const pairs = cases.flatMap(({ reference, blocks }, at) =>
    reference === null
      ? []
      : [
          {
            source: tokens(layOut(blocks, [], 'einfach')),
            ours: tokens(outcomes[at]!.text),
            reference: tokens(reference),
          },
        ],
  );
  if (pairs.length === 0) return [];
  const n = pairs.length;
  const score = (name: string, values: number[]): Figure => ({
    name,
    value: mean(values),
    n,
    interval: bootstrapInterval(values),
  });
  return [
    {
      ...score(
        'SARI',
        pairs.map(({ source, ours, reference }) => sari(source, ours, [reference])),
      ),
      better: 'higher',
    },
    score(
      'SARI of the source',
      pairs.map(({ source, reference }) => sari(source, source, [reference])),
    ),
    { name: 'BLEU', value: bleu(pairs.map(({ ours, reference }) => [ours, reference])), n, interval: null },
    {
      name: 'BLEU of the source',
      value: bleu(pairs.map(({ source, reference }) => [source, reference])),
      n,
      interval: null,
    },
  ];
}
