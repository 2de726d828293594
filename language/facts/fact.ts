/**
 * What a statement claims that can be compared with a source, word for word or value for value.
 *
 * - `number`: a count without unit; `percentage`; `amount` (money); `quantity` (with a physical unit);
 *   `duration` („zwei Wochen“, also as a deadline)
 * - `date`: day, month, quarter, half-year, year or a period of them
 * - `reference`: §§, articles, EU acts; `document-number`: Drucksache, Bundesgesetzblatt, file number
 * - `person`, `organisation`, `place`
 * - `negation`, `restriction`, `modality`: words that turn or limit what is claimed
 */
export type FactKind =
  | 'number'
  | 'percentage'
  | 'amount'
  | 'quantity'
  | 'duration'
  | 'date'
  | 'reference'
  | 'document-number'
  | 'person'
  | 'organisation'
  | 'place'
  | 'negation'
  | 'restriction'
  | 'modality';

/** How the text bounds a value: „rund 40.000“ is about, „mehr als 40.000“ is above. */
export type Bound = 'exact' | 'about' | 'above' | 'below' | 'at-least' | 'at-most';

export interface Fact {
  kind: FactKind;
  /** UTF-16 offsets into the text, end exclusive. */
  start: number;
  end: number;
  /** Normal form: „40.000“, „40 000“ and „vierzigtausend“ all give `40000`. */
  value: string;
  bound: Bound;
}
