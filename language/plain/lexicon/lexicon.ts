import { adjectives } from './entries/adjectives.ts';
import { nounsAToK } from './entries/nouns-a-k.ts';
import { nounsLToZ } from './entries/nouns-l-z.ts';
import { particles } from './entries/particles.ts';
import { phrases } from './entries/phrases.ts';
import { verbsAToE } from './entries/verbs-a-e.ts';
import { verbsFToZ } from './entries/verbs-f-z.ts';
import type { LexiconEntry, PartOfSpeech } from './entry.ts';
import { parseLine, wordOfLine } from './parse.ts';

/** Entries ready to be looked up by what a text shows. */
export interface Lexicon {
  /** The entry of a word in its dictionary form; null where there is none. */
  find: (part: PartOfSpeech, word: string) => LexiconEntry | null;
  /** Phrases and particles that begin with a word in lower case, the longest first. */
  phrasesFrom: (first: string) => readonly LexiconEntry[];
  /** All of them. */
  entries: () => readonly LexiconEntry[];
}

/** An entry that is read when it is needed: reading all at once would keep a page waiting. */
interface Slot {
  part: PartOfSpeech;
  word: string;
  read: () => LexiconEntry;
}

/** Indexes entries; of two for the same word and part of speech, the later one counts. */
export const lexiconOf = (entries: readonly LexiconEntry[]): Lexicon => indexSlots(entries.map(slotOf));

const slotOf = (entry: LexiconEntry): Slot => ({ part: entry.part, word: entry.word, read: () => entry });
const keyOf = (part: PartOfSpeech, word: string) => `${part} ${word}`;
const isPhrase = ({ part, word }: Slot) => part === 'phrase' || part === 'particle' || word.includes(' ');

function indexSlots(slots: readonly Slot[]): Lexicon {
  const byKey = new Map(slots.map((slot) => [keyOf(slot.part, slot.word), slot]));
  const byFirst = new Map<string, Slot[]>();
  for (const slot of byKey.values()) {
    if (!isPhrase(slot)) continue;
    const first = slot.word.split(' ', 1)[0]!.toLowerCase();
    const others = byFirst.get(first);
    if (others) others.push(slot);
    else byFirst.set(first, [slot]);
  }
  for (const group of byFirst.values()) group.sort((a, b) => b.word.length - a.word.length);
  return {
    find: (part, word) => byKey.get(keyOf(part, word))?.read() ?? null,
    phrasesFrom: (first) => byFirst.get(first)?.map((slot) => slot.read()) ?? [],
    entries: () => [...byKey.values()].map((slot) => slot.read()),
  };
}

const sources: readonly [text: string, part: PartOfSpeech][] = [
  [verbsAToE, 'verb'],
  [verbsFToZ, 'verb'],
  [nounsAToK, 'noun'],
  [nounsLToZ, 'noun'],
  [adjectives, 'adjective'],
  [particles, 'particle'],
  [phrases, 'phrase'],
];

function slotsOf(text: string, part: PartOfSpeech): Slot[] {
  return text
    .trim()
    .split('\n')
    .map((line) => {
      let entry: LexiconEntry | null = null;
      return { part, word: wordOfLine(line, part), read: () => (entry ??= parseLine(line, part)) };
    });
}

let shippedSlots: readonly Slot[] | null = null;
let shipped: Lexicon | null = null;

/** The lexicon that comes with Amtsfeder; indexed at first use. */
export function shippedLexicon(): Lexicon {
  shippedSlots ??= sources.flatMap(([text, part]) => slotsOf(text, part));
  shipped ??= indexSlots(shippedSlots);
  return shipped;
}

/**
 * The shipped lexicon with a house's own entries, which go before those it shares a word with, and without the words
 * a house wants to keep.
 */
export function extendedLexicon(own: readonly LexiconEntry[], kept: readonly string[] = []): Lexicon {
  shippedLexicon();
  const dropped = new Set(kept);
  return indexSlots([...shippedSlots!.filter(({ word }) => !dropped.has(word)), ...own.map(slotOf)]);
}
