/** A piece of material that the model may cite by its number. Everything but the number may come from a document. */
export interface Passage {
  /** What a marker like `[3]` refers to; unique within a prompt. */
  number: number;
  title: string;
  /** Where it stands: „S. 3“. */
  place: string;
  /** ISO date of the document. */
  date?: string | null | undefined;
  /** Headings above it, outermost first. */
  headings?: readonly string[] | undefined;
  speaker?: string | null | undefined;
  text: string;
}
