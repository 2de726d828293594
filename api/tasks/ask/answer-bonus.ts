import type { Fact } from '../../../language/facts/fact.ts';
import { factsOf } from '../../../language/facts/facts.ts';
import { stem } from '../../../language/stem.ts';
import { words } from '../../../language/words.ts';
import type { Question } from '../matching/question.ts';

const fullBonus = 0.3;
const lesserBonus = 0.1;
/** A value in the part asked for gains this much more when the sentence says what has to be done. */
const dutyBonus = 0.1;

const duty =
  /\b(?:muss|müssen|sind .* zu \p{L}+en|ist .* zu \p{L}+en|haben .* zu \p{L}+en|hat .* zu \p{L}+en|spätestens|\p{L}*[Ff]rist)\b/u;

/** How many words may stand between a number and what it counts: „9 neue unbefristete Stellen“. */
const countReach = 3;

/** „Einzelplan 08“, „Hausruf: 2140“: the number is part of a name. */
const label =
  /(?:Abschnitt|Absatz|Anlage|Artikel|Az\.|Einzelplan|Folie|Hausruf|Kapitel|Nr\.|Nummer|Punkt|Referat|Seite|Tabelle|Telefon|Titel|TOP|Zeile|Ziffer):?\s*$/;

/**
 * What a sentence gains for containing the sort of fact that a question asks for: 0 when it does not, so that a
 * positive value means it may answer. A value that the question itself names is no answer.
 */
export function answerBonus(text: string, { answer, values }: Question): number {
  if (!answer) return 0;
  if (answer.cue?.test(text)) return fullBonus;
  const fresh = factsOf(text).filter((fact) => isNew(fact, values) && !label.test(text.slice(0, fact.start)));
  if (answer.counted !== null && fresh.some((fact) => counts(text, fact, answer.counted!))) return fullBonus;
  const full = answer.counted === null ? fullBonus : lesserBonus;
  const asked = fresh.filter(({ kind }) => answer.kinds.includes(kind));
  const { role } = answer;
  if (role && asked.length > 0) {
    if (!asked.some(({ start }) => role.test(text.slice(0, start)))) return lesserBonus;
    return duty.test(text) ? full + dutyBonus : full;
  }
  if (asked.length > 0) return full;
  return fresh.some(({ kind }) => answer.lesser.includes(kind)) ? lesserBonus : 0;
}

function isNew(fact: Fact, known: readonly Fact[]): boolean {
  return known.every(({ kind, value }) => kind !== fact.kind || value !== fact.value);
}

/** Whether the fact stands before the counted thing: „148 Gemeinden“ for „Wie viele Gemeinden …?“ */
function counts(text: string, { kind, end }: Fact, counted: string): boolean {
  if (kind !== 'number' && kind !== 'quantity' && kind !== 'date') return false;
  const following = words(text.slice(end, end + 80)).slice(0, countReach + 1);
  return following.some((word) => stem(word.text).endsWith(counted));
}
