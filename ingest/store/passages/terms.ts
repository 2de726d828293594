import { indexTerms } from '../../../language/search-terms.ts';
import type { PassageRow } from './passage-row.ts';

interface Terms {
  stems: string;
  parts: string;
}

/** What a passage is found by. */
interface PassageTerms extends Terms {
  /** What it stands under, as text: title, headings, speaker and party, one a line. */
  context: string;
}

/**
 * The terms of passages: their own words, and those of what they stand under (title, headings) or who speaks.
 * Neighbouring passages share most of the latter, so those terms are computed once.
 */
export function termsOf(rows: readonly PassageRow[]): PassageTerms[] {
  const contexts = new Map<string, Terms>();
  return rows.map((row) => {
    const context = contextOf(row);
    const around = contexts.get(context) ?? indexTerms(context);
    contexts.set(context, around);
    const own = indexTerms(row.text);
    return { context, stems: joined(around.stems, own.stems), parts: joined(around.parts, own.parts) };
  });
}

function contextOf({ title, headings, speaker, party }: PassageRow): string {
  return [title, ...headings, speaker, party].filter(Boolean).join('\n');
}

function joined(first: string, second: string): string {
  return first && second ? `${first} ${second}` : first || second;
}
