import { visitTerms } from '../../../language/search-terms.ts';
import { partMark } from './postings.ts';

/** What may stand at each place of a phrase, as `Clause` has it. */
type Slots = readonly (readonly string[])[];

/** So many words are joined by hyphens at most: „Nord-Stream-2-Pipeline“. */
const mostJoined = 4;

const hyphen = /(?<=[\p{L}\p{N}])[-‐‑](?=[\p{L}\p{N}])/gu;

/** Whether a word joins others by hyphens: „9-Euro-Ticket“, and not „2024-05-03“. */
export const isHyphenated = (word: string): boolean => /^[\p{L}\p{N}]\S*[-‐‑]\p{L}/u.test(word);

export const withoutHyphens = (text: string): string => text.replace(hyphen, ' ');

/** What the words of a text are compared by in phrases. */
export function keysOf(text: string): string[] {
  const keys: string[] = [];
  visitTerms(text, ({ key }) => keys.push(key));
  return keys;
}

/**
 * The ways in which records may hyphenate a phrase: as typed; each hyphen as a space; neighbouring words joined, also
 * as part of a longer word so joined („9 Euro Ticket“ → „9-Euro-Ticket“, „Nord Stream“ → „Nord-Stream-Pipeline“).
 * Words around a function word are not joined. Empty for a text without words.
 */
export function hyphenations(text: string): Slots[] {
  const words: { key: string; text: string; isFunctionWord: boolean }[] = [];
  visitTerms(text, ({ key, stems }, start, end) =>
    words.push({ key, text: text.slice(start, end), isFunctionWord: stems.length === 0 }),
  );
  if (words.length === 0) return [];
  const typed = words.map((word) => (isHyphenated(word.text) ? joined(word.key) : [word.key]));
  const ways: Slots[] = [typed];
  if (words.some((word) => isHyphenated(word.text)))
    ways.push(keysOf(withoutHyphens(text)).map((key) => [key]));
  for (let from = 0; from < words.length; from++) {
    for (let to = from + 2; to <= Math.min(words.length, from + mostJoined); to++) {
      const run = words.slice(from, to);
      if (run.some(({ isFunctionWord }) => isFunctionWord)) break;
      const [key, ...others] = keysOf(run.map((word) => word.text).join('-'));
      if (key && others.length === 0) ways.push([...typed.slice(0, from), joined(key), ...typed.slice(to)]);
    }
  }
  return ways;
}

const joined = (key: string) => [key, partMark + key];
