import { compareFacts } from '../../../language/facts/compare.ts';
import { factsOf } from '../../../language/facts/facts.ts';
import type { Source } from '../../evidence/source.ts';
import type { SourceIndex } from '../../evidence/source-index.ts';
import type { Question } from './question.ts';

/** A text that contains only part of a compound asked for („Frist“ for „Widerspruchsfrist“). */
const partOfCompound = 0.4;
/** A text that contains the compound's parts as words of their own. */
const allParts = 0.8;

/** How strongly a text contains each wanted word and, behind them, each value of a question, 0 to 1. */
export type Strengths = number[];

/**
 * Strengths of every sentence of the index: 1 for the same word, less for synonyms and compounds, 0 for nothing.
 * Strength says nothing of rarity; see the question's weights.
 */
export function strengthsIn(index: SourceIndex, { wanted, values }: Question): Strengths[] {
  const strengths = index.sentences.map(() => [...wanted, ...values].map(() => 0));
  wanted.forEach(({ stem }, at) => {
    for (const match of index.matches(stem)) {
      const isPart = match.stem.length < stem.length && match.strength < 0.8;
      for (const sentence of index.postings(match.stem)) {
        const of = strengths[sentence]!;
        of[at] = isPart ? withPart(of[at]!) : Math.max(of[at]!, match.strength);
      }
    }
  });
  if (values.length === 0) return strengths;
  for (const [sentence, { text }] of index.sentences.entries()) {
    const facts = factsOf(text);
    values.forEach((value, at) => {
      const stated = facts.some((fact) => compareFacts(value, fact) !== 'different');
      if (stated) strengths[sentence]![wanted.length + at] = 1;
    });
  }
  return strengths;
}

function withPart(before: number): number {
  return before === 0 ? partOfCompound : Math.max(before, allParts);
}

/** For each source the strongest that any of its sentences has, term by term. */
export function strongestPerSource(
  sources: readonly Source[],
  index: SourceIndex,
  strengths: readonly Strengths[],
  { wanted, values }: Question,
): Strengths[] {
  const strongest = new Map(sources.map((source) => [source, [...wanted, ...values].map(() => 0)]));
  for (const [at, { source }] of index.sentences.entries()) {
    const of = strongest.get(source)!;
    strengths[at]!.forEach((strength, term) => {
      of[term] = Math.max(of[term]!, strength);
    });
  }
  return sources.map((source) => strongest.get(source)!);
}

/** The share of a question that strengths cover, each term by its weight; values weigh like nouns. */
export function covered(strengths: Strengths, { wanted, values }: Question): number {
  const weights = [...wanted.map(({ weight }) => weight), ...values.map(() => 1)];
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return total === 0 ? 0 : strengths.reduce((sum, strength, at) => sum + strength * weights[at]!, 0) / total;
}
