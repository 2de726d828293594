import type { Paper } from './paper.ts';

/** A quotation in a note is long enough to be found, and leaves the page to the text. */
const longestQuote = 280;

/**
 * Words of the notes of a paper, reference by reference in reading order. The first note on a citation quotes the
 * source, later ones only name it.
 */
export function noteWriter(paper: Pick<Paper, 'citations'>): (citations: readonly number[]) => string {
  const quoted = new Set<number>();
  const one = (index: number): string => {
    const citation = paper.citations[index];
    if (!citation) throw new RangeError(`There is no citation ${index}.`);
    const first = !quoted.has(index);
    quoted.add(index);
    return first && citation.quote
      ? `${citation.label}: „${shortened(innerQuotes(citation.quote))}“`
      : citation.label;
  };
  return (citations) => {
    const note = citations.map(one).join('; ');
    return /[.!?…]“?$/.test(note) ? note : `${note}.`;
  };
}

/** Quotation marks inside a quotation become single ones. */
const innerQuotes = (text: string): string =>
  text.replace(/\s+/g, ' ').replaceAll('„', '‚').replaceAll(/[“”]/g, '‘');

/** Cuts at a word, and says so. */
function shortened(text: string): string {
  if (text.length <= longestQuote) return text.trim();
  return `${text.slice(0, text.lastIndexOf(' ', longestQuote)).replace(/[\s,;:–-]+$/, '')} …`;
}
