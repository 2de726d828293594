import type { Draft, DraftCitation, DraftStatement } from '../../contract/drafts.ts';
import type { PaperCitation } from '../paper.ts';

/** The citations of a draft, each once, and where they stand in that list. */
export interface DraftCitations {
  list: PaperCitation[];
  of(statement: DraftStatement): number[];
}

/** Collects what the statements that are printed cite. A quotation that is the statement itself is not repeated. */
export function citationsOf({ parts }: Pick<Draft, 'parts'>): DraftCitations {
  const list: PaperCitation[] = [];
  const places = new Map<string, number>();
  for (const { citations, text } of parts.flatMap(printedStatements)) {
    for (const citation of citations) {
      const key = keyOf(citation);
      const place = places.get(key) ?? list.length;
      places.set(key, place);
      const quote = same(citation.quote, text) ? '' : (list[place]?.quote ?? citation.quote);
      list[place] = { title: citation.title, place: citation.anchor.label, quote };
    }
  }
  return {
    list,
    of: (statement) => [
      ...new Set(statement.citations.flatMap((citation) => places.get(keyOf(citation)) ?? [])),
    ],
  };
}

/** What was dropped stays in the draft, and out of the paper. */
export const printedStatements = ({ statements }: Draft['parts'][number]): DraftStatement[] =>
  statements.filter(({ accepted }) => accepted);

const keyOf = ({ documentId, source, anchor, quote }: DraftCitation): string =>
  [documentId, source, anchor.label, quote].join('\n');

const same = (a: string, b: string): boolean => letters(a) === letters(b);
const letters = (text: string): string => text.replace(/[^\p{L}\d]/gu, '').toLowerCase();
