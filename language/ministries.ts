import { stem } from './stem.ts';

/** A ministry named in a text, whether „Innenministerium“ or „Ministerium des Innern“. */
export interface NamedMinistry {
  /** Offsets into the text, end exclusive. */
  start: number;
  end: number;
  /** Normal forms of what it is responsible for: „Energie, Kommunales und Bauen“ are three. */
  fields: readonly string[];
}

const short =
  /(?<!\p{L})(?:Bundes|Landes|Staats)?(\p{L}{3,}?)s?(?:minister(?:iums?|ien|innen|in|n|s)?|ressorts?)(?!\p{L})/giu;
const long =
  /(?<!\p{L})(?:(?:Bundes|Landes|Staats)m|M)inister(?:iums?|ien|in|s)? (?:der|des|für) (\p{Lu}[\p{L}-]+(?:(?:,| und| sowie)(?: für| der| des)? \p{Lu}[\p{L}-]+)*)/gu;

/** What parliaments and houses put before „ministerium“ without naming a field. */
const noField = /^(?:bunde?|lande?|staat|fach)$/i;

/** Fields that go by another word in the short name than in the long one. */
const twins: readonly [RegExp, string][] = [
  [/^inn(?:e|en|er|ern|ere|eres|erem)$/, 'inner'],
  [/^(?:auß|äuß|auss|auswärtig)/, 'außen'],
];

/** The ministries that a text names by what they are responsible for, in its order. */
export function ministriesIn(text: string): NamedMinistry[] {
  if (!/minister|ressort/i.test(text)) return [];
  const found = [...matched(text, long), ...matched(text, short)];
  return found.sort((a, b) => a.start - b.start);
}

function matched(text: string, pattern: RegExp): NamedMinistry[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const words = match[1]!
      .split(/(?:,| und| sowie)(?: für| der| des)? /u)
      .filter((word) => !noField.test(word));
    const { index: start } = match;
    return words.length > 0 ? [{ start, end: start + match[0].length, fields: words.map(fieldOf) }] : [];
  });
}

function fieldOf(word: string): string {
  const lower = word.toLowerCase();
  return twins.find(([pattern]) => pattern.test(lower))?.[1] ?? stem(lower);
}

/** Whether two names may mean one ministry: they share a field. */
export function shareField({ fields }: NamedMinistry, other: NamedMinistry): boolean {
  return fields.some((field) => other.fields.includes(field));
}
