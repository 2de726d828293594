import { unify } from '../spelling.ts';
import { isStopWord } from '../stop-words.ts';
import { endsInPrefix, isAffix } from './affixes.ts';
import type { CompoundLexicon } from './lexicon.ts';
import { splitIntoParts } from './split.ts';

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

/**
 * Learns the parts of compounds from how often each word, as printed, stands in a text. A string is a part when it
 * stands alone as a word (or is the stem of a verb) and joins with several others to longer words of the same text;
 * what is itself made of two well-attested parts is left out, so that „Wohngeld“ is split like „Wohngeldgesetz“.
 */
export function learnLexicon(wordCounts: Iterable<readonly [string, number]>): CompoundLexicon {
  const vocabulary = new Vocabulary(wordCounts);
  const families = countFamilies(vocabulary);
  const free = withoutCompounds(families, new Map());
  const bound = new Map([...boundModifiers(vocabulary, free), ...boundHeads(vocabulary, free)]);
  const parts = withoutCompounds(families, bound);
  for (const [part, family] of bound) if (!parts.has(part)) parts.set(part, family);
  return { parts };
}

/** The words with families, shortest first, save those that are made of words already taken. */
function withoutCompounds(
  families: Map<string, number>,
  bound: ReadonlyMap<string, number>,
): Map<string, number> {
  const parts = new Map(bound);
  const byLength = [...families]
    .filter(([part, family]) => family >= familyAtLeast(part))
    .sort(([a], [b]) => a.length - b.length || (a < b ? -1 : 1));
  for (const [part, family] of byLength) {
    if (parts.has(part) || splitIntoParts(part, { parts }) !== null) continue;
    parts.set(part, family);
  }
  return parts;
}

/** Modifiers that never stand alone: „Haupt-“, „Sonder-“, „Solidar-“, „Eich-“. */
function boundModifiers(vocabulary: Vocabulary, free: ReadonlyMap<string, number>): Map<string, number> {
  const families = new Map<string, number>();
  for (const [word, times] of vocabulary.counts) {
    if (times < 3 || !vocabulary.isNoun(word)) continue;
    for (const [modifier, head] of splits(word)) {
      if (modifier.length >= 4 && head.length >= 5 && (free.get(head) ?? 0) >= 8)
        increase(families, modifier);
    }
  }
  const known = (part: string) =>
    isAffix(part) || isStopWord(part) || splitIntoParts(`${part}zeit`, { parts: free }) !== null;
  for (const [modifier, family] of families) {
    const cutOff = endsInPrefix(modifier) && modifier.length > 5;
    if (family < 5 || cutOff || known(modifier)) families.delete(modifier);
  }
  return families;
}

/** Adjectives that only close compounds: „-pflichtig“, „-haltig“, „-widrig“. */
function boundHeads(vocabulary: Vocabulary, free: ReadonlyMap<string, number>): Map<string, number> {
  const families = new Map<string, number>();
  for (const [word, times] of vocabulary.counts) {
    if (times < 3 || !/(?:ig|lich)$/.test(word)) continue;
    for (const [modifier, head] of splits(word)) {
      const base = vocabulary.modifierBase(modifier);
      if (head.length >= 5 && base !== null && (free.get(base) ?? 0) >= 8) increase(families, head);
    }
  }
  const known = (part: string) => free.has(part) || vocabulary.isHead(part) || families.has(part);
  const noHead = [...families].filter(
    ([head, family]) =>
      family < 5 ||
      isAffix(head) ||
      free.has(head) ||
      (head.startsWith('s') && known(head.slice(1))) ||
      splitIntoParts(head, { parts: free }) !== null,
  );
  for (const [head] of noHead) families.delete(head);
  return families;
}

/** How many different words each part opens or closes. */
function countFamilies(vocabulary: Vocabulary): Map<string, number> {
  const families = new Map<string, number>();
  const baseOf = remember((modifier: string) => vocabulary.modifierBase(modifier));
  for (const [word, times] of vocabulary.counts) {
    if (times < 2) continue;
    for (const [modifier, head] of splits(word)) {
      const base = vocabulary.isHead(head) ? baseOf(modifier) : null;
      if (base === null) continue;
      increase(families, base);
      increase(families, head);
    }
  }
  return families;
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
