import { type ParliamentBody, paperNumbers } from '../../language/parliament/paper-numbers.ts';
import { sentences } from '../../language/sentences.ts';
import { anchorAt } from '../passages/anchors.ts';
import type { Block } from '../document.ts';
import type { Contribution, PaperReference, RecordSource } from './speech.ts';

const longestQuote = 400;

/** Where a document cites papers, its own number left out. */
export function referencesOf(
  { blocks, number }: Pick<RecordSource, 'blocks' | 'number'>,
  offsets: readonly number[],
  contributions: readonly Contribution[],
  home: ParliamentBody,
): PaperReference[] {
  let at = 0;
  return blocks.flatMap((block, i) => {
    const cited = paperNumbers(block.text, home).filter((paper) => paper.number !== number);
    if (cited.length === 0) return [];
    const offset = offsets[i]!;
    while (at < contributions.length && contributions[at]!.end <= offset) at++;
    const inside = contributions[at];
    const turn = inside && inside.start <= offset ? inside.turn : null;
    const spans = sentences(block.text);
    return cited.map((paper) => ({
      ...paper,
      start: offset + paper.start,
      end: offset + paper.end,
      turn,
      anchor: anchorAt(block, paper.start),
      quote: quoteAt(block, spans, paper.start),
    }));
  });
}

function quoteAt({ text }: Block, spans: { start: number; end: number }[], at: number): string {
  const span = spans.find(({ end }) => end > at) ?? { start: 0, end: text.length };
  const start = Math.max(span.start, Math.min(at - longestQuote / 2, span.end - longestQuote));
  return text.slice(start, Math.min(span.end, start + longestQuote)).trim();
}
