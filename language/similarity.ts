import { indexTerms } from './search-terms.ts';

/** What two texts are compared by: distinct stems, those with digits among them, and whether the text negates. */
interface Content {
  stems: ReadonlySet<string>;
  numbers: readonly string[];
  negations: number;
}

const leastShared = 0.75;
const leastContained = 0.9;
/** The shorter of two texts must have this share of the longer one's words to be no mere part of it. */
const leastLength = 0.6;

/**
 * Whether two sentences or passages say the same in nearly the same words, so that showing one is enough. Texts that
 * differ in a number, a date, a reference or a negation are never the same.
 */
export function areNearDuplicates(a: string, b: string): boolean {
  const [first, second] = [contentOf(a), contentOf(b)];
  const [short, long] = first.stems.size <= second.stems.size ? [first, second] : [second, first];
  if (short.stems.size === 0) return a.trim() === b.trim();
  if (short.stems.size < leastLength * long.stems.size || short.negations !== long.negations) return false;
  if (!sameNumbers(short, long)) return false;
  let shared = 0;
  for (const stem of short.stems) if (long.stems.has(stem)) shared++;
  const union = short.stems.size + long.stems.size - shared;
  return shared >= leastShared * union || shared >= leastContained * short.stems.size;
}

function contentOf(text: string): Content {
  const stems = new Set(indexTerms(text).stems.split(' ').filter(Boolean));
  return {
    stems,
    numbers: [...stems].filter((stem) => /\d/.test(stem)),
    negations: text.match(/(?<!\p{L})(?:nicht|kein\p{L}*|ohne|nie|niemals|weder)(?!\p{L})/giu)?.length ?? 0,
  };
}

const sameNumbers = (a: Content, b: Content) =>
  a.numbers.every((number) => b.stems.has(number)) && b.numbers.every((number) => a.stems.has(number));
