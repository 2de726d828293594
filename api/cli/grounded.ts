import type { Check, Citation, GroundedText, Refusal, Statement } from '../contract/grounded-text.ts';
import { print, style, wrap } from './output.ts';

/** Cited places by the number they are shown with, in order of first citation. */
export type NumberedPlaces = Map<string, number>;

/** A result for a reader: statements with numbered sources, then what was not found or not read. */
export function printGrounded(result: GroundedText): void {
  for (const { message } of result.notices) print(wrap(`Hinweis: ${message}`));
  if (result.refusal) printRefusal(result.refusal);
  const places: NumberedPlaces = new Map();
  for (const { heading, statements } of result.sections) {
    if (heading) print(style('bold', heading));
    for (const statement of statements) printStatement(statement, places);
    print();
  }
  printPlaces(places);
  printCoverage(result);
}

/** A statement with the numbers of what it cites, and below it what its check has found. */
export function printStatement({ text, citations, check }: Statement, places: NumberedPlaces): void {
  const marks = supporting(citations, check).map((citation) => `[${numberOf(citation, places)}]`);
  print(wrap(`${text} ${marks.join('')}`, '  '));
  for (const { message, source } of check.findings) {
    const place = source && citations[source.citation];
    print(wrap(`! ${message}${place ? ` [${numberOf(place, places)}]` : ''}`, '    '));
  }
}

/** What the numbers mean. */
export function printPlaces(places: NumberedPlaces): void {
  for (const [place, number] of places) print(style('dim', `[${number}] ${place}`));
}

/** Citations that carry a statement: all but those that say otherwise. */
function supporting(citations: readonly Citation[], { findings }: Check): Citation[] {
  const otherwise = findings.map(({ kind, source }) => (kind === 'contradiction' ? source?.citation : null));
  return citations.filter((_, index) => !otherwise.includes(index));
}

export function printRefusal({ message, nearest }: Refusal): void {
  print(wrap(message));
  if (nearest.length > 0) print(style('dim', 'Am nächsten kommt dem:'));
  for (const { quote, title, anchor } of nearest) {
    print(wrap(`„${quote.replace(/\s+/g, ' ')}“ (${title}, ${anchor.label})`, '  '));
  }
}

function numberOf({ title, anchor, source }: Citation, places: NumberedPlaces): number {
  const key = [title, anchor.label, source].filter(Boolean).join(', ');
  const number = places.get(key) ?? places.size + 1;
  places.set(key, number);
  return number;
}

function printCoverage({ coverage }: GroundedText): void {
  const { reading } = coverage;
  if (reading?.path === 'parts') {
    const read = reading.parts.filter(({ status }) => status === 'read').length;
    print(
      `Gelesen in ${reading.parts.length} Teilen${read < reading.parts.length ? `, davon ${read} ganz` : ''}.`,
    );
  }
  if (coverage.missingTopics.length > 0) print(`Nicht enthalten: ${coverage.missingTopics.join(', ')}`);
  for (const { title, unread } of coverage.documents) {
    if (unread.length > 0) print(`Nicht lesbar in „${title}“: Seite ${unread.join(', ')}`);
  }
  if (coverage.note) print(wrap(coverage.note));
}
