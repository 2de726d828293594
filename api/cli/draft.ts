import type { DraftResult } from '../contract/drafts.ts';
import { type NumberedPlaces, printPlaces, printStatement } from './grounded.ts';
import { print, style, wrap } from './output.ts';

/** A draft for a reader: head, parts with numbered sources, what is still to be filled in. */
export function printDraft({ draft }: DraftResult): void {
  const places: NumberedPlaces = new Map();
  print(style(['bold', 'underline'], draft.title));
  for (const { label, value, placeholder, required } of draft.head) {
    if (value !== null || required) print(`  ${label.replace(/:$/, '')}: ${value ?? placeholder}`);
  }
  print();
  for (const { heading, lead, statements, placeholder } of draft.parts) {
    if (statements.length === 0 && placeholder === null) continue;
    if (heading) print(style('bold', heading));
    if (lead) print(wrap(lead, '  '));
    if (statements.length === 0) print(`  ${placeholder}`);
    for (const statement of statements) printStatement(statement, places);
    print();
  }
  for (const line of draft.closing) print(`  ${line}`);
  if (draft.fileStep) print(`  ${draft.fileStep}`);
  print();
  printPlaces(places);
  if (draft.missing.length > 0)
    print(wrap(`Es fehlt: ${draft.missing.map(({ heading }) => heading).join(', ')}`));
  for (const notice of draft.notices) print(wrap(notice));
}
