import { compareFacts } from '../../../language/facts/compare.ts';
import type { Fact, FactKind } from '../../../language/facts/fact.ts';
import { factsOf } from '../../../language/facts/facts.ts';
import { ministriesIn, shareField } from '../../../language/ministries.ts';
import { stem } from '../../../language/stem.ts';
import { words } from '../../../language/words.ts';
import type { Source } from '../../evidence/source.ts';
import { SourceIndex, type SourceSentence } from '../../evidence/source-index.ts';
import type { Question, Wanted } from './question.ts';

/** A text that contains only the beginning or end of an unknown compound. */
const partOfUnknown = 0.4;
/** A text that contains all parts of a compound as words of their own. */
const allParts = 0.75;
/** A part carried less than this is not there, and so the compound is not. */
const leastPart = 0.2;
/** What a noun counts for a verb of the same stem. */
const nounForVerb = 0.5;
/** From this strength on a match is the word itself or a synonym, below it part of a compound. */
const sameWord = 0.8;

/**
 * How strongly a text contains each wanted word of a question, then each value, then each part of each compound,
 * 0 to 1.
 */
export type Strengths = number[];

/** Texts matched with a question. */
export interface Matched {
  index: SourceIndex;
  /** Per sentence of the index. */
  sentences: Strengths[];
  /** Per source: the strongest that any of its sentences has. */
  sources: Strengths[];
}

/** Matches a question with every sentence of the sources. */
export function match(question: Question, sources: readonly Source[]): Matched {
  const { wanted, values } = question;
  const index = new SourceIndex(sources);
  const parts = wanted.flatMap((word) => word.parts);
  const sentences = index.sentences.map(() => [...wanted, ...values, ...parts].map(() => 0));
  const raise = (sentence: number, term: number, strength: number) => {
    const of = sentences[sentence]!;
    of[term] = Math.max(of[term]!, strength);
  };
  wanted.forEach((word, term) =>
    matchWord(index, word, (sentence, strength) => raise(sentence, term, strength)),
  );
  parts.forEach((part, at) => {
    for (const found of index.matches(part)) {
      for (const sentence of index.postings(found.stem)) {
        raise(sentence, wanted.length + values.length + at, found.strength);
      }
    }
  });
  if (values.length > 0) {
    for (const [sentence, { text }] of index.sentences.entries()) {
      for (const value of valuesIn(text, question)) raise(sentence, wanted.length + value, 1);
    }
  }
  return { index, sentences, sources: strongest(sources, index, sentences) };
}

function matchWord(
  index: SourceIndex,
  { text, stems, parts, ministry, subject }: Wanted,
  raise: (sentence: number, strength: number) => void,
): void {
  if (ministry) {
    for (const [at, sentence] of index.sentences.entries()) {
      if (ministriesIn(sentence.text).some((named) => shareField(named, ministry))) raise(at, 1);
    }
    return;
  }
  const isVerb = !subject && /^\p{Ll}/u.test(text);
  for (const stemmed of stems) {
    for (const found of index.matches(stemmed)) {
      const isPart = subject && found.strength < sameWord && found.stem.length < stemmed.length;
      if (isPart && parts.length > 0) continue;
      for (const at of index.postings(found.stem)) {
        // „festgehalten“ ends like „Gehalt“ and has nothing to do with it.
        if (subject && found.strength < sameWord && !hasNoun(index.sentences[at]!, found.stem)) continue;
        const strength = isPart ? partOfUnknown : found.strength;
        raise(
          at,
          isVerb && found.stem === stemmed && isOnlyNoun(index.sentences[at]!, stemmed)
            ? strength * nounForVerb
            : strength,
        );
      }
    }
  }
}

/** „Stellen“ inside a sentence is no form of „stellen“; „Planung“ and „planen“ have stems of their own. */
function isOnlyNoun({ text }: SourceSentence, stemmed: string): boolean {
  const own = words(text).filter((word) => stem(word.text) === stemmed);
  return own.every(({ text: word, start }) => start > 0 && /^\p{Lu}/u.test(word));
}

function hasNoun({ text }: SourceSentence, stemmed: string): boolean {
  return words(text).some((word) => /^\p{Lu}/u.test(word.text) && stem(word.text) === stemmed);
}

/** Indices of the question's values that a text states. */
function valuesIn(text: string, { values }: Question): number[] {
  if (!/[\d§]/.test(text)) return [];
  const facts = factsOf(text);
  return values.flatMap((value, at) =>
    facts.some((fact) => ofOneSort(value, fact) && compareFacts(value, fact) !== 'different') ? [at] : [],
  );
}

/** „24. Dezember 2025“ is no number between 5533 and 0; numbers of every sort are compared by their units. */
function ofOneSort(value: Fact, fact: Fact): boolean {
  return !namingKinds.has(value.kind) || value.kind === fact.kind;
}

const namingKinds: ReadonlySet<FactKind> = new Set(['date', 'reference', 'document-number']);

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
 * Strengths of wanted words and values alone. A compound also counts as carried when its parts are: its last one, which
 * says what it is, by `near`, the others by `far` already.
 */
export function withCompounds(near: Strengths, far: Strengths, { wanted, values }: Question): Strengths {
  const terms = wanted.length + values.length;
  let next = terms;
  const compounds = wanted.map(({ parts }) => {
    const strengths = parts.map((_, at) => {
      const source = at === parts.length - 1 ? near : far;
      return source[next + at]!;
    });
    next += parts.length;
    const complete = strengths.length > 0 && strengths.every((part) => part >= leastPart);
    return complete ? (allParts * strengths.reduce((sum, part) => sum + part, 0)) / strengths.length : 0;
  });
  return far.slice(0, terms).map((strength, at) => Math.max(strength, compounds[at] ?? 0));
}

/**
 * How much each wanted word and value counts among these sources: by its weight in the question, and a subject more
 * the rarer it is; one that nowhere occurs is as rare as can be. Values weigh like the heaviest word.
 */
export function weightsIn({ index }: Matched, { wanted, values }: Question): number[] {
  const heavy = wanted.map(({ stems, weight, subject }) => {
    if (!subject) return weight;
    const best = index.matches(stems[0]!)[0];
    const frequency = best ? index.postings(best.stem).length : 1;
    return weight * Math.sqrt(Math.log(1 + index.sentences.length / frequency));
  });
  const heaviest = Math.max(1, ...heavy);
  return [...heavy, ...values.map(() => heaviest)];
}

/** The share of a question that strengths cover, each term by its weight. */
export function covered(strengths: Strengths, weights: readonly number[]): number {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return total === 0 ? 0 : strengths.reduce((sum, strength, at) => sum + strength * weights[at]!, 0) / total;
}
