import type { Fact } from '../../language/facts/fact.ts';
import { stem } from '../../language/stem.ts';
import { isStopWord } from '../../language/stop-words.ts';
import { type Span, words } from '../../language/words.ts';

/** A word that carries meaning, with its stem and how much it counts. Nouns and names count more than verbs. */
export interface Term extends Span {
  text: string;
  stem: string;
  weight: number;
}

const comparedAsFacts: ReadonlySet<Fact['kind']> = new Set([
  'number',
  'percentage',
  'amount',
  'quantity',
  'duration',
  'date',
  'reference',
  'document-number',
  'person',
  'organisation',
]);

/** Verbs and adverbs that bind a sentence without saying what it is about. */
const thin = new Set(
  [
    'geben',
    'gibt',
    'machen',
    'macht',
    'gemacht',
    'kommen',
    'lassen',
    'stehen',
    'erfolgen',
    'erfolgt',
    'sowie',
    'bereits',
    'insgesamt',
    'Verfügung',
    'stellen',
    'Rahmen',
    'Höhe',
  ].map((word) => stem(word)),
);

/**
 * The content words of a sentence. Values (numbers, dates, §§), persons and bodies are left out: they are compared as facts,
 * and their spelling says nothing about whether a sentence carries them.
 */
export function termsOf(text: string, facts: readonly Fact[]): Term[] {
  const values = facts.filter((fact) => comparedAsFacts.has(fact.kind));
  return words(text).flatMap(({ text: word, start, end }) => {
    if (values.some((fact) => start < fact.end && fact.start < end)) return [];
    if (isStopWord(word) || !/\p{L}{2}/u.test(word)) return [];
    const stemmed = stem(word);
    if (thin.has(stemmed)) return [];
    return [{ text: word, stem: stemmed, start, end, weight: /^\p{Lu}/u.test(word) ? 1 : 0.6 }];
  });
}
