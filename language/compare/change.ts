import type { Span } from '../words.ts';

/**
 * What became of a passage. `renumbered`: only its own number is another; `moved`: it stands elsewhere. Both may be
 * reworded besides.
 */
export const rowKinds = ['unchanged', 'changed', 'new', 'dropped', 'moved', 'renumbered'] as const;
export type RowKind = (typeof rowKinds)[number];

/** What of its substance a change of wording touches. */
export const substanceKinds = [
  'sentence',
  'number',
  'amount',
  'date',
  'deadline',
  'reference',
  'modality',
  'negation',
  'restriction',
  'responsible',
  'name',
] as const;
export type SubstanceKind = (typeof substanceKinds)[number];

/** A change of substance; one side is null where something was only added or only left out. */
export interface SubstantialChange {
  kind: SubstanceKind;
  /** German, one line: „Frist: bisher „zwei Wochen“, jetzt „vier Wochen““. */
  message: string;
  /** Where in the old and the new text. */
  old: Span | null;
  new: Span | null;
  /** It only follows from the new numbering of the text itself. */
  follows: boolean;
}
