import type { Fact } from '../../../language/facts/fact.ts';
import { factsOf } from '../../../language/facts/facts.ts';
import type { Question } from '../matching/question.ts';

const fullBonus = 0.3;
const lesserBonus = 0.1;

/** „2000 neue Stellen“: four digits that look like a year and are none. */
const countLikeYear =
  /(?<!(?:Jahr(?:e[sn]?)?|seit|bis|ab|vor|nach|Ende|Anfang|Mitte|von|im|in|für|\p{L}\.) )(?<![\d.,])\d{4}(?= \p{L}{3})/u;

/**
 * What a sentence gains for containing the sort of fact that a question asks for: 0 when it does not, so that a
 * positive value means it may answer. A value that the question itself names is no answer.
 */
export function answerBonus(text: string, { answer, values }: Question): number {
  if (!answer) return 0;
  if (answer.cue?.test(text)) return fullBonus;
  if (answer.kinds.includes('number') && countLikeYear.test(text)) return fullBonus;
  const fresh = factsOf(text).filter((fact) => isNew(fact, values));
  if (fresh.some(({ kind }) => answer.kinds.includes(kind))) return fullBonus;
  return fresh.some(({ kind }) => answer.lesser.includes(kind)) ? lesserBonus : 0;
}

function isNew(fact: Fact, known: readonly Fact[]): boolean {
  return known.every(({ kind, value }) => kind !== fact.kind || value !== fact.value);
}
