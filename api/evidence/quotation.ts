import { toldList, toldRow } from './composed.ts';
import type { Check, Citation, Finding, Section, Statement } from '../contract/grounded-text.ts';

/** The text a citation points into; null when it cannot be had any more. */
export type TextOf = (citation: Citation) => string | null;

/**
 * Checks what the extractive engine has written before it leaves: every quotation stands verbatim where its citation
 * says, and every statement is nothing but a quotation, or
 * several that a rule puts together: items of a list, a row of a table. What fails is marked, never left out.
 */
export function checkQuoted(sections: readonly Section[], textOf: TextOf): Section[] {
  return sections.map((section) => ({
    ...section,
    statements: section.statements.map((statement) => ({ ...statement, check: checkOne(statement, textOf) })),
  }));
}

function checkOne(statement: Statement, textOf: TextOf): Check {
  const broken = quotationFindings(statement.citations, textOf);
  if (broken.length > 0) return { status: 'unsupported', findings: broken };
  if (isToldFrom(statement.citations, statement.text)) {
    return { status: 'supported', findings: [] };
  }
  const message = 'Die Aussage ist kein wörtliches Zitat ihrer Fundstelle.';
  return { status: 'unsupported', findings: [{ kind: 'uncarried', message, span: null, source: null }] };
}

/** Whether a statement is one of its quotations, or put together from them by rule. */
function isToldFrom(citations: readonly Citation[], text: string): boolean {
  const quotes = citations.map(({ quote }) => quote);
  const [columns = '', row = ''] = quotes;
  return (
    quotes.some((quote) => sameWords(quote, text)) ||
    (quotes.length > 1 && toldList(quotes) === text) ||
    (quotes.length === 2 && toldRow(columns, row) === text)
  );
}

/** One finding per citation whose quotation does not stand verbatim at its place. */
export function quotationFindings(citations: readonly Citation[], textOf: TextOf): Finding[] {
  return citations.flatMap((citation, index): Finding[] => {
    const text = textOf(citation);
    if (text !== null && isVerbatim(citation, text)) return [];
    return [
      {
        kind: 'quotation',
        message: `Das Zitat steht nicht wörtlich an der Fundstelle ${citation.anchor.label} in „${citation.title}“.`,
        span: null,
        source: { citation: index, span: [0, citation.quote.length] },
      },
    ];
  });
}

/** Whether the quotation stands in the text, at the citation's span where it has one. */
export function isVerbatim({ quote, span }: Pick<Citation, 'quote' | 'span'>, text: string): boolean {
  if (quote.trim() === '') return false;
  return span ? text.slice(span[0], span[1]) === quote : text.includes(quote);
}

/** White space does not count: a statement is one line, a quotation may run over several. */
function sameWords(a: string, b: string): boolean {
  return a.replace(/\s+/g, ' ').trim() === b.replace(/\s+/g, ' ').trim();
}
