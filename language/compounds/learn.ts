import { unify } from '../spelling.ts';
import { isStopWord } from '../stop-words.ts';
import { endsInPrefix, isAffix } from './affixes.ts';
import type { CompoundLexicon } from './lexicon.ts';
import { splitCompound } from './split.ts';

/** A word counts as standing alone when the text has it this often. */
const aloneAtLeast = 8;
/** A part counts when it was seen in this many words; short ones are chance more often. */
const familyAtLeast = (part: string) => (part.length < 5 ? 6 : 3);

const shortWords = new Set(
  'amt arm art arzt bad bau bus ehe eid eis erb gas gut hof hut job not ort rad rat ruf see süd tag tat tod ton tor tür typ uhr zug'.split(
    ' ',
  ),
);
const links = ['s', 'n', 'en', 'es'];

/** How often each word stands in the text, and whether it is mostly written with a capital letter. */
class Vocabulary {
  readonly counts = new Map<string, number>();
  readonly #capitals = new Map<string, number>();

  constructor(wordCounts: Iterable<readonly [string, number]>) {
    for (const [word, count] of wordCounts) {
      if (/\p{Ll}\p{Lu}/u.test(word) || word === word.toUpperCase()) continue;
      const unified = unify(word);
      if (!/^[a-zäöü]{3,}$/.test(unified)) continue;
      this.counts.set(unified, (this.counts.get(unified) ?? 0) + count);
      if (/^\p{Lu}/u.test(word)) this.#capitals.set(unified, (this.#capitals.get(unified) ?? 0) + count);
    }
  }

  isNoun(word: string): boolean {
    return 2 * (this.#capitals.get(word) ?? 0) >= (this.counts.get(word) ?? 0);
  }

  standsAlone(word: string, atLeast = aloneAtLeast): boolean {
    if ((this.counts.get(word) ?? 0) < atLeast) return false;
    return (word.length >= 4 || shortWords.has(word)) && !isAffix(word) && !isStopWord(word);
  }

  /** The word a modifier comes from: „arbeits“ → arbeit, „sonnen“ → sonnen, „wohn“ (wohnen) → wohn; else null. */
  modifierBase(modifier: string): string | null {
    if (this.standsAlone(modifier) && this.isNoun(modifier)) return modifier;
    for (const link of links) {
      if (!modifier.endsWith(link)) continue;
      const base = modifier.slice(0, -link.length);
      if (this.standsAlone(base) && this.isNoun(base)) return base;
    }
    if (this.standsAlone(modifier)) return modifier;
    if (modifier.length < 4 || isAffix(modifier) || isStopWord(modifier)) return null;
    return this.standsAlone(`${modifier}en`, 30) || this.standsAlone(`${modifier}e`, 30) ? modifier : null;
  }

  isHead(word: string): boolean {
    return this.standsAlone(word) && (word.length >= 5 || this.isNoun(word));
  }
}

/** How many different words each part opens (as modifier) or closes (as head). */
interface Families {
  modifiers: Map<string, number>;
  heads: Map<string, number>;
}

/**
 * Learns the parts of compounds from how often each word, as printed, stands in a text. A string is a part when it
 * stands alone as a word (or is the stem of a verb) and joins with several others to longer words of the same text;
 * what is itself made of two well-attested parts is left out, so that „Wohngeld“ is split like „Wohngeldgesetz“.
 */
export function learnLexicon(wordCounts: Iterable<readonly [string, number]>): CompoundLexicon {
  const vocabulary = new Vocabulary(wordCounts);
  const baseOf = remember((modifier: string) => vocabulary.modifierBase(modifier));
  const families = countFamilies(vocabulary, baseOf);
  const size = (part: string) => (families.modifiers.get(part) ?? 0) + (families.heads.get(part) ?? 0);
  const candidates = [...new Set([...families.modifiers.keys(), ...families.heads.keys()])]
    .filter((part) => size(part) >= familyAtLeast(part))
    .sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
  const parts = new Map<string, number>();
  for (const candidate of candidates) {
    if (!isMadeOf(candidate, parts, families, baseOf)) parts.set(candidate, size(candidate));
  }
  for (const [part, family] of boundModifiers(vocabulary, { parts })) parts.set(part, family);
  return { parts };
}

/** Modifiers that never stand alone: „Haupt-“, „Sonder-“, „Solidar-“, „Eich-“. */
function boundModifiers(vocabulary: Vocabulary, lexicon: CompoundLexicon): Map<string, number> {
  const families = new Map<string, number>();
  for (const [word, times] of vocabulary.counts) {
    if (times < 3 || !vocabulary.isNoun(word)) continue;
    for (const [modifier, head] of splits(word)) {
      if (modifier.length < 4 || head.length < 5 || (lexicon.parts.get(head) ?? 0) < 8) continue;
      increase(families, modifier);
    }
  }
  const known = (part: string) =>
    isAffix(part) || isStopWord(part) || splitCompound(`${part}zeit`, lexicon).length > 1;
  for (const [modifier, size] of families) {
    const cutOff = endsInPrefix(modifier) && modifier.length > 5;
    if (size < 5 || cutOff || known(modifier)) families.delete(modifier);
  }
  return families;
}

function countFamilies(vocabulary: Vocabulary, baseOf: (modifier: string) => string | null): Families {
  const families: Families = { modifiers: new Map(), heads: new Map() };
  for (const [word, times] of vocabulary.counts) {
    if (times < 2) continue;
    for (const [modifier, head] of splits(word)) {
      if (!vocabulary.isHead(head)) continue;
      const base = baseOf(modifier);
      if (base === null) continue;
      increase(families.modifiers, base);
      increase(families.heads, head);
    }
  }
  return families;
}

function isMadeOf(
  word: string,
  parts: ReadonlyMap<string, number>,
  families: Families,
  baseOf: (modifier: string) => string | null,
): boolean {
  const attested = (part: string, family: Map<string, number>) =>
    parts.has(part) && (family.get(part) ?? 0) >= familyAtLeast(part) + 1;
  return splits(word).some(([modifier, head]) => {
    const base = baseOf(modifier);
    return base !== null && attested(base, families.modifiers) && attested(head, families.heads);
  });
}

function increase(family: Map<string, number>, part: string): void {
  family.set(part, (family.get(part) ?? 0) + 1);
}

/** All ways to cut a word in two, neither piece shorter than three letters. */
function splits(word: string): [string, string][] {
  return Array.from({ length: Math.max(0, word.length - 5) }, (_, i) => [
    word.slice(0, i + 3),
    word.slice(i + 3),
  ]);
}

function remember<T>(compute: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>();
  return (key) => {
    if (!known.has(key)) known.set(key, compute(key));
    return known.get(key) as T;
  };
}
