import { baseLexicon } from '../../compounds/base-lexicon.ts';
import { separablePrefixes } from '../../morphology/prefixes.ts';
import { splitCompound } from '../../compounds/split.ts';

/** Letters from which on a word is hard to read in one piece, and the fewest between two joints. */
const longWord = 14;
const shortestPart = 4;

/** The point that shows a joint without changing how the word is spelt. */
const mediopoint = '·';

/**
 * Long compounds with a Mediopunkt at their joints: „Bundes·ausbildungs·förderungs·gesetz“. Words that are no
 * compounds of known parts stay, and so do words that carry hyphens already.
 */
export function showJoints(text: string): string {
  return text.replace(/(?<![\p{L}-])\p{Lu}\p{Ll}{13,}(?![\p{L}-])/gu, (word) => joined(word));
}

/** Adjectives in names, and nouns made of them, are no compounds of the parts they seem to have. */
const adjective = /(?:isch|lich|ig)e[mnrs]?$/;

const remembered = new Map<string, string>();

function joined(word: string): string {
  const known = remembered.get(word);
  if (known !== undefined) return known;
  const parts = splitCompound(word, baseLexicon());
  const result =
    word.length >= longWord && parts.length > 1 && !adjective.test(word) ? withPoints(word, parts) : word;
  remembered.set(word, result);
  return result;
}

/** The parts are spelt without umlaut dots and ß; a word whose letters they do not match one for one stays whole. */
function withPoints(word: string, parts: readonly string[]): string {
  const lengths = lettersOf(word, withPrefixes(parts));
  if (!lengths || lengths.length < 2 || lengths.some((length) => length < shortestPart)) return word;
  let at = 0;
  return lengths.map((length) => word.slice(at, (at += length))).join(mediopoint);
}

/** A separable prefix is no part of its own: „Überein|stimmung“, „Bereit|stellung“. */
function withPrefixes(parts: readonly string[]): string[] {
  const joinedParts: string[] = [];
  for (const part of parts) {
    const before = joinedParts.at(-1);
    if (before !== undefined && separablePrefixes.includes(before))
      joinedParts[joinedParts.length - 1] = before + part;
    else joinedParts.push(part);
  }
  return joinedParts;
}

/** How many letters of the word each unified part stands for; „ß“ is unified to „ss“. */
function lettersOf(word: string, parts: readonly string[]): number[] | null {
  const lengths: number[] = [];
  let at = 0;
  for (const part of parts) {
    let unified = 0;
    const start = at;
    while (unified < part.length && at < word.length) {
      unified += word[at]!.toLowerCase() === 'ß' ? 2 : 1;
      at += 1;
    }
    if (unified !== part.length) return null;
    lengths.push(at - start);
  }
  return at === word.length ? lengths : null;
}
