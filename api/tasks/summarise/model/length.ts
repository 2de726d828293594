import { countWords } from '../../../../language/words.ts';
import { rankSentences } from '../../../../language/ranking/rank.ts';
import type { Section } from '../../../contract/grounded-text.ts';
import type { NumberedSource } from '../../writing/numbered.ts';
import type { Budget } from '../fill.ts';

const tolerance = 0.1;
const unsupportedPenalty = 1;

/** How long a text is, in what its budget counts. */
export function lengthOf(sections: readonly Section[], { unit }: Pick<Budget, 'unit'>): number {
  const statements = sections.flatMap((section) => section.statements);
  return unit === 'sentences'
    ? statements.length
    : statements.reduce((sum, { text }) => sum + countWords(text), 0);
}

/** „etwa 200 Wörter“ */
export function inWords({ unit, value }: Budget): string {
  const number = new Intl.NumberFormat('de-DE').format(value);
  return unit === 'sentences' ? `genau ${number} Sätze` : `etwa ${number} Wörter`;
}

/** Whether a length is within the tolerance of what was ordered. */
export function isKept(length: number, { value }: Budget): boolean {
  return Math.abs(length - value) <= tolerance * value;
}

/**
 * Shortens a text by whole statements until it is no longer than its budget allows: what nothing carries first, then
 * what is least central. Never below the budget's lower bound where a statement less would do.
 */
export function trim(sections: readonly Section[], budget: Budget): Section[] {
  const statements = sections.flatMap((section) => section.statements);
  const centrality = rankSentences(statements.map(({ text }) => text));
  const score = new Map(
    statements.map((statement, at) => [
      statement,
      centrality[at]! - (statement.check.status === 'unsupported' ? unsupportedPenalty : 0),
    ]),
  );
  let kept = [...sections];
  for (const statement of statements.toSorted((a, b) => score.get(a)! - score.get(b)!)) {
    if (lengthOf(kept, budget) <= (1 + tolerance) * budget.value) break;
    const shorter = kept.map((section) => ({
      ...section,
      statements: section.statements.filter((one) => one !== statement),
    }));
    if (lengthOf(shorter, budget) >= (1 - tolerance) * budget.value) kept = shorter;
  }
  return kept.filter((section) => section.statements.length > 0);
}

/** A text with the markers it was written with, for the next attempt. */
export function withMarkers(sections: readonly Section[], sources: readonly NumberedSource[]): string {
  return sections
    .map(({ heading, statements }) => {
      const lines = statements.map(({ text, citations }) => {
        const numbers = citations.map(({ documentId, source, quote }) =>
          sources.find(
            (one) =>
              one.source.documentId === documentId &&
              one.source.source === source &&
              one.source.text.includes(quote),
          ),
        );
        return `${text} ${numbers.map((one) => (one ? `[${one.number}]` : '')).join('')}`.trim();
      });
      return [...(heading ? [`## ${heading}`] : []), lines.join(' ')].join('\n');
    })
    .join('\n\n');
}
