import { compareFacts } from '../../../language/facts/compare.ts';
import { factsOf } from '../../../language/facts/facts.ts';
import type { Source } from '../../evidence/source.ts';
import { SourceIndex, type SourceSentence } from '../../evidence/source-index.ts';
import type { Question } from './question.ts';

/** A text that contains only part of a compound asked for („Frist“ for „Widerspruchsfrist“). */
const partOfCompound = 0.4;
/** A text that contains the compound's parts as words of their own. */
const allParts = 0.65;

/** How strongly a text contains each wanted word and, behind them, each value of a question, 0 to 1. */
export type Strengths = number[];

/** Texts matched with a question. */
export interface Matched {
  index: SourceIndex;
  /** Per sentence of the index. */
  sentences: Strengths[];
  /** Per source: the strongest that any of its sentences has. */
  sources: Strengths[];
}

/** Matches a question with every sentence of the sources: 1 for the same word, less for synonyms and compounds. */
export function match({ wanted, values }: Question, sources: readonly Source[]): Matched {
  const index = new SourceIndex(sources);
  const sentences = index.sentences.map(() => [...wanted, ...values].map(() => 0));
  wanted.forEach(({ stem }, at) => {
    for (const found of index.matches(stem)) {
      const isPart = found.stem.length < stem.length && found.strength < 0.8;
      for (const sentence of index.postings(found.stem)) {
        const of = sentences[sentence]!;
        of[at] = isPart ? withPart(of[at]!) : Math.max(of[at]!, found.strength);
      }
    }
  });
  if (values.length > 0) {
    for (const [at, sentence] of index.sentences.entries())
      matchValues(sentence, values, sentences[at]!, wanted.length);
  }
  return { index, sentences, sources: strongest(sources, index, sentences) };
}

function withPart(before: number): number {
  return before === 0 ? partOfCompound : Math.max(before, allParts);
}

function matchValues(
  { text }: SourceSentence,
  values: Question['values'],
  into: Strengths,
  offset: number,
): void {
  if (!/[\d§]/.test(text)) return;
  const facts = factsOf(text);
  values.forEach((value, at) => {
    if (facts.some((fact) => compareFacts(value, fact) !== 'different')) into[offset + at] = 1;
  });
}

function strongest(
  sources: readonly Source[],
  index: SourceIndex,
  sentences: readonly Strengths[],
): Strengths[] {
  const bySource = new Map(sources.map((source) => [source, sentences[0]?.map(() => 0) ?? []]));
  for (const [at, { source }] of index.sentences.entries()) {
    const of = bySource.get(source)!;
    sentences[at]!.forEach((strength, term) => {
      of[term] = Math.max(of[term]!, strength);
    });
  }
  return sources.map((source) => bySource.get(source)!);
}

/**
 * How much each wanted word and value counts among these sources: by its weight in the question, and a subject more
 * the rarer it is; one that nowhere occurs is as rare as can be. Values weigh like the heaviest word.
 */
export function weightsIn({ index }: Matched, { wanted, values }: Question): number[] {
  const words = wanted.map(({ stem, weight, subject }) => {
    if (!subject) return weight;
    const best = index.matches(stem)[0];
    const frequency = best ? index.postings(best.stem).length : 1;
    return weight * Math.sqrt(Math.log(1 + index.sentences.length / frequency));
  });
  const heaviest = Math.max(1, ...words);
  return [...words, ...values.map(() => heaviest)];
}

/** The share of a question that strengths cover, each term by its weight. */
export function covered(strengths: Strengths, weights: readonly number[]): number {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return total === 0 ? 0 : strengths.reduce((sum, strength, at) => sum + strength * weights[at]!, 0) / total;
}
