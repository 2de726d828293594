/** A stretch of text: offsets in UTF-16 code units, end exclusive. */
export interface Span {
  start: number;
  end: number;
}

export interface Word extends Span {
  text: string;
}

/**
 * A word begins and ends with a letter or digit. Inside it may carry hyphens („Bund-Länder-Gruppe“), soft
 * hyphens, apostrophes, gender marks („Bürger*innen“), and the points and commas of numbers („1.234,5“).
 */
const wordPattern =
  /[\p{L}\p{N}\p{M}]+(?:(?:[-\u2010\u2011\u00ad'’]|(?<=\p{L})[*:_](?=in(?:nen)?(?!\p{L}))|(?<=\p{N})[.,](?=\p{N}))[\p{L}\p{N}\p{M}]+)*/gu;

/** The words of a text in order, each with its offsets: `text.slice(start, end)` is the word as printed. */
export function words(text: string): Word[] {
  return Array.from(text.matchAll(wordPattern), ({ 0: word, index }) => ({
    text: word,
    start: index,
    end: index + word.length,
  }));
}

/** How many words a text has; „§“, dashes and other signs standing alone are none. */
export function countWords(text: string): number {
  return text.match(wordPattern)?.length ?? 0;
}
