import { compareFacts } from '../../../language/facts/compare.ts';
import type { Fact } from '../../../language/facts/fact.ts';
import { factsOf } from '../../../language/facts/facts.ts';
import type { Question } from '../matching/question.ts';

/**
 * Whether a sentence names times with their year, and all of them are others than those that the question names: how
 * many there were „am 31. Dezember 2025“ is no answer to how many there were „am 30. Juni 2025“.
 */
export function speaksOfOtherTime(sentence: string, { values }: Question): boolean {
  const asked = values.filter(isDated);
  if (asked.length === 0) return false;
  const named = factsOf(sentence).filter(isDated);
  return named.length > 0 && named.every((date) => asked.every((one) => areApart(one, date)));
}

/** „Juni 2025“ and „30. Juni 2025“ are not apart, „30. Juni 2025“ and „31. Dezember 2025“ are. */
const areApart = (a: Fact, b: Fact) =>
  compareFacts(a, b) === 'different' && compareFacts(b, a) === 'different';

/** A date with its year; „31. März“ alone may be of any. */
const isDated = ({ kind, value }: Fact) => kind === 'date' && !value.startsWith('-');
