import type { PassageRow } from '../passage-row.ts';

/** A passage for tests, as told and otherwise unremarkable. */
export function exampleRow(given: Partial<PassageRow> = {}): PassageRow {
  const text = given.text ?? 'Die Behörde entscheidet über den Antrag.';
  const anchor = { kind: 'page', label: 'S. 1', page: 1 } as const;
  return {
    documentId: 'document',
    version: 1,
    index: 0,
    dossierId: 'dossier',
    kind: 'sonstiges',
    date: null,
    text,
    start: 0,
    end: text.length,
    headings: [],
    anchor: { first: anchor, last: anchor },
    speaker: null,
    party: null,
    ...given,
  };
}
