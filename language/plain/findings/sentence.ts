import { lemmaOfParticiple } from '../../morphology/participles.ts';
import { lemmaOfVerb, type VerbReading } from '../../morphology/verb-forms.ts';
import { type Word, words } from '../../words.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Level } from '../rewrite/level.ts';

export interface SentenceWord extends Word {
  lower: string;
  /** Begins with a capital letter. */
  capital: boolean;
  /** Which segment of the sentence it stands in. */
  segment: number;
}

/** A sentence cut at its punctuation. */
export interface Sentence {
  text: string;
  level: Level;
  /** Hard words; the shipped ones if absent. */
  lexicon: Lexicon | undefined;
  words: readonly SentenceWord[];
  /** Words between commas, semicolons, colons, dashes and brackets, in order; none is empty. */
  segments: readonly (readonly SentenceWord[])[];
}

const boundary = /[,;:()[\]?!|]|\s[–—-]\s/;

/** Reads a sentence for the rules. */
export function readSentence(text: string, level: Level, lexicon?: Lexicon): Sentence {
  const segments: SentenceWord[][] = [];
  const all: SentenceWord[] = [];
  let before = 0;
  for (const word of words(text)) {
    if (segments.length === 0 || boundary.test(text.slice(before, word.start))) segments.push([]);
    before = word.end;
    const capital = /^\p{Lu}/u.test(word.text);
    const read = { ...word, lower: word.text.toLowerCase(), capital, segment: segments.length - 1 };
    segments.at(-1)!.push(read);
    all.push(read);
  }
  return { text, level, lexicon, words: all, segments };
}

/** From the first to the last of some words. */
export const spanOf = (first: Word, last: Word = first): [number, number] => [first.start, last.end];

/** At most this many words are remembered, so that a long text does not fill memory. */
const remembered = 20_000;
const participles = new Map<string, string | null>();
const verbs = new Map<string, VerbReading[]>();

function recall<T>(memory: Map<string, T>, key: string, find: (key: string) => T): T {
  const known = memory.get(key);
  if (known !== undefined) return known;
  const found = find(key);
  if (memory.size >= remembered) memory.clear();
  memory.set(key, found);
  return found;
}

/** The infinitive of an uninflected participle II in running text, null for anything else. */
export const participleLemma = ({ lower, capital }: SentenceWord): string | null =>
  capital || !/[tn]$/.test(lower) ? null : recall(participles, lower, lemmaOfParticiple);

/** How a word can be read as a finite verb; none for capitalised words. */
export const finiteReadings = ({ lower, capital }: SentenceWord): readonly VerbReading[] =>
  capital ? [] : recall(verbs, lower, lemmaOfVerb);
