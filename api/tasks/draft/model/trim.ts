import { countWords } from '../../../../language/words.ts';
import type { FormPart } from '../../../contract/forms.ts';

/**
 * The first statements that fit the length the form gives a part, whole ones only and at least one; all of them where
 * the form gives it none.
 */
export function trimTo<S extends { text: string }>(
  { sentences, words }: Pick<FormPart, 'sentences' | 'words'>,
  statements: readonly S[],
): S[] {
  let left = words ?? Infinity;
  const most = sentences ?? Infinity;
  const end = statements.findIndex(({ text }, index) => {
    left -= countWords(text);
    return index >= most || (index > 0 && left < 0);
  });
  return end === -1 ? [...statements] : statements.slice(0, end);
}
