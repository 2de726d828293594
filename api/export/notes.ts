import type { Paper } from './paper.ts';

/** A quotation in a note is long enough to be found, and leaves the page to the text. */
const longestQuote = 280;
/** A title named before is recognised by its first words. */
const longestTitle = 44;

/**
 * Words of the notes of a paper, reference by reference in reading order. The first note on a citation quotes the
 * source, later ones only name it, and shorten its title. No note refers to another: a person may move them.
 */
export function noteWriter(paper: Pick<Paper, 'citations'>): (citations: readonly number[]) => string {
  const quoted = new Set<number>();
  const named = new Set<string>();
  const one = (index: number): string => {
    const citation = paper.citations[index];
    if (!citation) throw new RangeError(`There is no citation ${index}.`);
    const { title, place, quote } = citation;
    const shown = named.has(title) ? shortened(title, longestTitle) : title;
    const source = [shown, place].filter(Boolean).join(', ');
    const first = !quoted.has(index);
    named.add(title);
    quoted.add(index);
    return first && quote ? `${source}: „${shortened(innerQuotes(quote), longestQuote)}“` : source;
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
function shortened(text: string, longest: number): string {
  if (text.length <= longest) return text.trim();
  return `${text.slice(0, text.lastIndexOf(' ', longest)).replace(/[\s,;:–-]+$/, '')} …`;
}
