import type { Citation, GroundedText } from '../contract/grounded-text.ts';
import { print, style, wrap } from './output.ts';

/** A result for a reader: statements with numbered sources, then what was not found or not read. */
export function printGrounded(result: GroundedText): void {
  if (result.refusal) print(wrap(result.refusal.message));
  const sources = new Map<string, number>();
  for (const { heading, statements } of result.sections) {
    if (heading) print(style('bold', heading));
    for (const { text, citations } of statements) {
      const marks = citations.map((citation) => `[${numberOf(citation, sources)}]`).join('');
      print(wrap(`${text} ${marks}`, '  '));
    }
    print();
  }
  for (const [source, number] of sources) print(style('dim', `[${number}] ${source}`));
  printCoverage(result);
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
