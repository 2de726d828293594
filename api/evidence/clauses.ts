import type { Span } from '../../language/words.ts';

/** Where a clause can end: comma, semicolon, colon, dash between blanks, or a conjunction between clauses. */
const boundary = /[,;:](?=\s)|\s[–—-]\s|\s(?=(?:und|oder|aber|sondern|jedoch|sowie)\s)/gu;

/** An infinitive with „zu“ carries on the clause before it: „Es ist verboten, im Freien zu lagern“. */
const infinitive = /\s(?:zu\s\p{Ll}+n|\p{Ll}+zu\p{Ll}+en)[\s.,;!]*$/u;

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
  return clauses.reduce<Span[]>((joined, clause) => {
    const last = joined.at(-1);
    if (last && infinitive.test(text.slice(clause.start, clause.end))) last.end = clause.end;
    else joined.push(clause);
    return joined;
  }, []);
}
