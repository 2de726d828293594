import type { Form, FormLength, FormPart } from '../../../contract/forms.ts';
import { type Length, wordsPerMinute } from '../../../contract/tasks.ts';

/** A page of an official text in 12 point with its headings. */
const wordsPerPage = 330;
const wordsPerSentence = 18;
/** Words of a part for which the form says nothing. */
const usualPart = 200;

/** A length in words. */
export function wordsOf({ unit, value }: FormLength): number {
  const each = { words: 1, sentences: wordsPerSentence, minutes: wordsPerMinute, pages: wordsPerPage };
  return Math.round(value * each[unit]);
}

/** The length that counts: what was asked for, else the form's own. */
export function lengthFor(form: Form, asked: Length | undefined): FormLength | null {
  return asked ?? form.length;
}

/** Words each part may have: as the form says, all of them longer or shorter where another length was asked for. */
export function partWords(form: Form, asked: Length | undefined): number[] {
  const own = form.parts.map(ownWords);
  const target = asked ? wordsOf(asked) : form.length?.unit === 'minutes' ? wordsOf(form.length) : null;
  if (target === null) return own;
  const leads = form.parts.reduce((sum, { lead }) => sum + (lead?.split(/\s+/).length ?? 0), 0);
  const sum = own.reduce((total, words) => total + words, 0);
  return own.map((words) => Math.round((words * Math.max(10, target - leads)) / sum));
}

function ownWords({ words, sentences }: FormPart): number {
  return words ?? (sentences === null ? usualPart : sentences * wordsPerSentence);
}

/** Whether a length is to be met, and not only not to be exceeded. */
export const isMeant = (length: FormLength | null, asked: Length | undefined) =>
  asked !== undefined || length?.unit === 'minutes';
