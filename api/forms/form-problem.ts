/** Something in a form file that cannot be used; `line` counts from 1. */
export interface FormProblem {
  line: number;
  /** German, one sentence, for whoever edits the file. */
  message: string;
}

/** A form file that cannot be used. */
export class FormError extends Error {
  override readonly name = 'FormError';
  constructor(readonly problems: readonly FormProblem[]) {
    super(problems.map(({ line, message }) => `Zeile ${line}: ${message}`).join('\n'));
  }
}
