import { lastNamedBody, namedBody } from '../../language/parliament/named-body.ts';
import { type CitedBody, paperNumbers, type PaperNumber } from '../../language/parliament/paper-numbers.ts';
import { sentences } from '../../language/sentences.ts';
import { anchorAt } from '../passages/anchors.ts';
import type { Block } from '../document.ts';
import type { Contribution, PaperReference, RecordSource } from './speech.ts';

const longestQuote = 400;

/**
 * Where a document cites papers, its own number left out. Of a paper of which no word says whose it is, the
 * parliament that its sentence names last before it is taken, else the one that is at `home` in the document.
 */
export function referencesOf(
  { kind, blocks, number }: Pick<RecordSource, 'kind' | 'blocks' | 'number'>,
  offsets: readonly number[],
  contributions: readonly Contribution[],
  home: () => CitedBody,
): PaperReference[] {
  let at = 0;
  let known: CitedBody | null = null;
  // A parliament's own papers mean its own, whomever a sentence names.
  const isOwnPaper = kind === 'plenarprotokoll' || kind === 'drucksache';
  // Most documents cite nothing; what it takes to know is the whole text.
  const atHome = () => (known ??= home());
  return blocks.flatMap((block, i) => {
    const cited = paperNumbers(block.text, 'unknown').filter((paper) => paper.number !== number);
    if (cited.length === 0) return [];
    const offset = offsets[i]!;
    while (at < contributions.length && contributions[at]!.end <= offset) at++;
    const inside = contributions[at];
    const turn = inside && inside.start <= offset ? inside.turn : null;
    const spans = sentences(block.text);
    return cited.map((paper) => ({
      ...paper,
      body: bodyOf(paper, isOwnPaper ? null : block.text, sentenceAt(spans, paper.start), atHome),
      start: offset + paper.start,
      end: offset + paper.end,
      turn,
      anchor: anchorAt(block, paper.start),
      quote: quoteAt(block, spans, paper.start),
    }));
  });
}

function bodyOf(
  { body, number, start: at }: PaperNumber,
  text: string | null,
  [start, end]: readonly [number, number],
  home: () => CitedBody,
): CitedBody {
  if (body !== 'unknown') return body;
  const [first, second] = number.split('/').map(Number);
  // The Bundesrat counts by year, the others by electoral term.
  if (first! > 99) return 'BR';
  const told = text && (lastNamedBody(text.slice(start, at)) ?? namedBody(text.slice(start, end)));
  const said = told || home();
  return said === 'BR' && second! > 99 ? 'unknown' : said;
}

function sentenceAt(spans: readonly { start: number; end: number }[], at: number): [number, number] {
  const span = spans.find(({ end }) => end > at);
  return span ? [span.start, span.end] : [at, at];
}

function quoteAt({ text }: Block, spans: { start: number; end: number }[], at: number): string {
  const span = spans.find(({ end }) => end > at) ?? { start: 0, end: text.length };
  const start = Math.max(span.start, Math.min(at - longestQuote / 2, span.end - longestQuote));
  return text.slice(start, Math.min(span.end, start + longestQuote)).trim();
}
