import type { Check, Citation, GroundedText, Refusal } from '../contract/grounded-text.ts';
import { print, style, wrap } from './output.ts';

/** A result for a reader: statements with numbered sources, then what was not found or not read. */
export function printGrounded(result: GroundedText): void {
  if (result.refusal) printRefusal(result.refusal);
  const sources = new Map<string, number>();
  for (const { heading, statements } of result.sections) {
    if (heading) print(style('bold', heading));
    for (const { text, citations, check } of statements) {
      const marks = supporting(citations, check).map((citation) => `[${numberOf(citation, sources)}]`);
      print(wrap(`${text} ${marks.join('')}`, '  '));
      for (const { message, source } of check.findings) {
        const place = source && citations[source.citation];
        print(wrap(`! ${message}${place ? ` [${numberOf(place, sources)}]` : ''}`, '    '));
      }
    }
    print();
  }
  for (const [source, number] of sources) print(style('dim', `[${number}] ${source}`));
  printCoverage(result);
}

/** Citations that carry a statement: all but those that say otherwise. */
function supporting(citations: readonly Citation[], { findings }: Check): Citation[] {
  const otherwise = findings.map(({ kind, source }) => (kind === 'contradiction' ? source?.citation : null));
  return citations.filter((_, index) => !otherwise.includes(index));
}

function printRefusal({ message, nearest }: Refusal): void {
  print(wrap(message));
  if (nearest.length > 0) print(style('dim', 'Am nächsten kommt dem:'));
  for (const { quote, title, anchor } of nearest) {
    print(wrap(`„${quote.replace(/\s+/g, ' ')}“ (${title}, ${anchor.label})`, '  '));
  }
}

function numberOf({ title, anchor, source }: Citation, sources: Map<string, number>): number {
  const key = [title, anchor.label, source].filter(Boolean).join(', ');
  const number = sources.get(key) ?? sources.size + 1;
  sources.set(key, number);
  return number;
}

function printCoverage({ coverage }: GroundedText): void {
  if (coverage.missingTopics.length > 0) print(`Nicht enthalten: ${coverage.missingTopics.join(', ')}`);
  for (const { title, unread } of coverage.documents) {
    if (unread.length > 0) print(`Nicht lesbar in „${title}“: Seite ${unread.join(', ')}`);
  }
  if (coverage.note) print(wrap(coverage.note));
}
