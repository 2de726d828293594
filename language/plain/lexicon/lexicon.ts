import { adjectives } from './entries/adjectives.ts';
import { nounsAToK } from './entries/nouns-a-k.ts';
import { nounsLToZ } from './entries/nouns-l-z.ts';
import { particles } from './entries/particles.ts';
import { phrases } from './entries/phrases.ts';
import { verbsAToE } from './entries/verbs-a-e.ts';
import { verbsFToZ } from './entries/verbs-f-z.ts';
import type { LexiconEntry } from './entry.ts';
import { parseEntries } from './parse.ts';

/** Entries ready to be looked up by what a text shows. */
export interface Lexicon {
  readonly entries: readonly LexiconEntry[];
  readonly verbs: ReadonlyMap<string, LexiconEntry>;
  readonly nouns: ReadonlyMap<string, LexiconEntry>;
  readonly adjectives: ReadonlyMap<string, LexiconEntry>;
  /** Phrases and particles by their first word in lower case, the longest first. */
  readonly phrases: ReadonlyMap<string, readonly LexiconEntry[]>;
}

/** Indexes entries; of two for the same word and part of speech, the later one counts. */
export function lexiconOf(entries: readonly LexiconEntry[]): Lexicon {
  const latest = new Map(entries.map((entry) => [`${entry.part} ${entry.word}`, entry]));
  const kept = [...latest.values()];
  const byWord = (part: LexiconEntry['part']) =>
    new Map(
      kept
        .filter((entry) => entry.part === part && !entry.word.includes(' '))
        .map((entry) => [entry.word, entry]),
    );
  const phraseIndex = new Map<string, LexiconEntry[]>();
  for (const entry of kept) {
    if (entry.part !== 'phrase' && entry.part !== 'particle' && !entry.word.includes(' ')) continue;
    const first = entry.word.split(' ')[0]!.toLowerCase();
    const others = phraseIndex.get(first);
    if (others) others.push(entry);
    else phraseIndex.set(first, [entry]);
  }
  for (const group of phraseIndex.values()) group.sort((a, b) => b.word.length - a.word.length);
  return {
    entries: kept,
    verbs: byWord('verb'),
    nouns: byWord('noun'),
    adjectives: byWord('adjective'),
    phrases: phraseIndex,
  };
}

let shipped: Lexicon | null = null;

/** The lexicon that comes with Amtsfeder; read at first use. */
export function shippedLexicon(): Lexicon {
  shipped ??= lexiconOf([
    ...parseEntries(verbsAToE, 'verb'),
    ...parseEntries(verbsFToZ, 'verb'),
    ...parseEntries(nounsAToK, 'noun'),
    ...parseEntries(nounsLToZ, 'noun'),
    ...parseEntries(adjectives, 'adjective'),
    ...parseEntries(particles, 'particle'),
    ...parseEntries(phrases, 'phrase'),
  ]);
  return shipped;
}

/** The shipped lexicon with a house's own entries, which go before those it shares a word with. */
export const extendedLexicon = (own: readonly LexiconEntry[]): Lexicon =>
  lexiconOf([...shippedLexicon().entries, ...own]);
