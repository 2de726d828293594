import type { CompoundLexicon } from '../compounds/lexicon.ts';
import { splitCompound } from '../compounds/split.ts';
import { stem } from '../stem.ts';
import type { Span } from '../words.ts';
import type { Term } from './term.ts';

/** Where terms of a text match a query's tokens or one of its phrases; see `SearchTerms.matchSpans`. */
export function markTerms(
  text: string,
  terms: readonly Term[],
  query: { stems: readonly string[]; parts: readonly string[] },
  phrases: readonly (readonly string[])[],
  lexicon: CompoundLexicon,
): Span[] {
  const stems = new Set(query.stems);
  const parts = new Set(query.parts);
  const spans = terms.flatMap((term) => {
    if (term.stems.some((token) => stems.has(token))) return [{ start: term.start, end: term.end }];
    if (!term.parts.some((token) => parts.has(token))) return [];
    return matchingParts(text, term, stems, parts, lexicon);
  });
  for (const phrase of phrases) spans.push(...phraseSpans(terms, phrase));
  return mergeSpans(spans);
}

/**
 * A simple word that is part of a query's compound is marked; of a compound, the pieces that the query names as
 * words, or the whole where each of its pieces is part of the query.
 */
function matchingParts(
  text: string,
  term: Term,
  stems: ReadonlySet<string>,
  parts: ReadonlySet<string>,
  lexicon: CompoundLexicon,
): Span[] {
  const word = text.slice(term.start, term.end);
  const pieces = splitCompound(word, lexicon);
  const whole = { start: term.start, end: term.end };
  if (pieces.every((piece) => parts.has(stem(piece)))) return [whole];
  if (pieces.join('').length !== word.length)
    return pieces.some((piece) => stems.has(stem(piece))) ? [whole] : [];
  let start = term.start;
  return pieces.flatMap((piece) => {
    const span = { start, end: start + piece.length };
    start = span.end;
    return stems.has(stem(piece)) ? [span] : [];
  });
}

function phraseSpans(terms: readonly Term[], phrase: readonly string[]): Span[] {
  return terms.flatMap((term, i) =>
    phrase.every((key, j) => terms[i + j]?.key === key)
      ? [{ start: term.start, end: terms[i + phrase.length - 1]!.end }]
      : [],
  );
}

function mergeSpans(spans: Span[]): Span[] {
  const merged: Span[] = [];
  for (const { start, end } of spans.sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = merged.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}
