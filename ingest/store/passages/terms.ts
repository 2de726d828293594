import { indexTerms } from '../../../language/search-terms.ts';
import type { PassageRow } from './passage-row.ts';

/** The words a passage is found by. */
export interface PassageTerms {
  stems: string;
  parts: string;
}

/**
 * The terms of passages: their own words, and those of what they stand under (title, headings) or who speaks.
 * Neighbouring passages share most of the latter, so those terms are computed once.
 */
export function termsOf(rows: readonly PassageRow[]): PassageTerms[] {
  const contexts = new Map<string, PassageTerms>();
  return rows.map((row) => {
    const context = contextOf(row);
    const around = contexts.get(context) ?? indexTerms(context);
    contexts.set(context, around);
    const own = indexTerms(row.text);
    return { stems: joined(around.stems, own.stems), parts: joined(around.parts, own.parts) };
  });
}

/** What a passage stands under, as text; also what an embedder should read before the passage. */
export function contextOf({ title, headings, speaker, party }: PassageRow): string {
  return [title, ...headings, speaker, party].filter(Boolean).join('\n');
}

function joined(first: string, second: string): string {
  return first && second ? `${first} ${second}` : first || second;
}
