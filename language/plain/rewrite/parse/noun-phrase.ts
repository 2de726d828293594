import type { NominalFeatures } from '../../../morphology/grammar.ts';
import { type NounPhrase, readNounPhrase } from '../../../morphology/noun-phrases.ts';
import type { Sentence } from './sentence.ts';

/** A noun phrase in a sentence: determiner, adjectives and noun, without what follows the noun. */
export interface PlacedPhrase {
  /** Token indices, end exclusive. */
  from: number;
  to: number;
  phrase: NounPhrase;
}

/** The most words before a noun that are looked at. */
const longest = 6;

/** The longest noun phrase that ends with the noun at a token; null where the noun is unknown or nothing agrees. */
export function phraseEndingAt({ tokens }: Sentence, noun: number, limit = 0): PlacedPhrase | null {
  let found: PlacedPhrase | null = null;
  for (let from = noun; from >= Math.max(limit, noun - longest); from -= 1) {
    const words = tokens.slice(from, noun + 1);
    if (words.some(({ word }) => !word)) break;
    if (from < noun && /^\p{Lu}/u.test(tokens[from]!.text) && from > 0) break;
    const phrase = readNounPhrase(words.map(({ text }) => text));
    if (phrase) found = { from, to: noun + 1, phrase };
  }
  return found;
}

/** The noun phrase that begins at a token. */
export function phraseStartingAt(sentence: Sentence, from: number): PlacedPhrase | null {
  const { tokens } = sentence;
  for (let at = from; at < Math.min(tokens.length, from + longest + 1); at += 1) {
    const token = tokens[at]!;
    if (!token.word) return null;
    if (!/^\p{Lu}/u.test(token.text) || (at === 0 && tokens[1]?.word && !isNounItself(token.text))) continue;
    const phrase = readNounPhrase(tokens.slice(from, at + 1).map(({ text }) => text));
    return phrase && { from, to: at + 1, phrase };
  }
  return null;
}

const isNounItself = (word: string) => readNounPhrase([word]) !== null;

/** The different pairs of gender and number that a phrase can have. */
export function agreements({ phrase }: PlacedPhrase): Pick<NominalFeatures, 'gender' | 'number'>[] {
  const seen = new Map<string, Pick<NominalFeatures, 'gender' | 'number'>>();
  for (const { gender, number } of phrase.readings) seen.set(`${gender} ${number}`, { gender, number });
  return [...seen.values()];
}
