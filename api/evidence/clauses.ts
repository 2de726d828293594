import type { Span } from '../../language/words.ts';

/** Where a clause can end: comma, semicolon, colon, dash between blanks, or a conjunction between clauses. */
const boundary = /[,;:](?=\s)|\s[–—-]\s|\s(?=(?:und|oder|aber|sondern|jedoch|sowie)\s)/gu;

/** The clauses of a sentence, roughly: cut at punctuation and conjunctions. Together they cover the sentence. */
export function clausesOf(text: string): Span[] {
  const clauses: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(boundary)) {
    const end = match.index + match[0].length;
    clauses.push({ start, end });
    start = end;
  }
  clauses.push({ start, end: text.length });
  return clauses;
}
