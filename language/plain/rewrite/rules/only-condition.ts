import { thirdPersonPronouns } from '../parse/function-words.ts';
import { mainClause } from '../parse/main-clause.ts';
import type { Sentence } from '../parse/sentence.ts';
import { verbFirst } from '../parse/verb-first.ts';
import { isFinite, isInfinitive, isParticiple, isZuInfinitive } from '../parse/verbs.ts';
import { sentenceOf, uncapitalise } from '../parse/wording.ts';
import type { Rule } from './rule.ts';

/**
 * „Die Erlaubnis wird nur dann erteilt, wenn die Prüfung bestanden ist.“ → „Ist die Prüfung bestanden? Nur dann wird die
 * Erlaubnis erteilt.“
 */
export const onlyCondition: Rule = {
  id: 'only-condition',
  levels: ['einfach', 'leicht'],
  apply(sentence, { done }) {
    const { segments, tokens, text, mark } = sentence;
    const [first, condition] = segments;
    if (
      mark !== '.' ||
      done.has('condition-first') ||
      segments.length !== 2 ||
      !first ||
      condition?.kind !== 'subordinate'
    )
      return null;
    if (condition.subjunction !== 'wenn' || tokens[condition.from]!.lower !== 'wenn') return null;
    const main = mainClause(sentence, 0, 1);
    const only = main && onlyAt(sentence, main.finite, first.to);
    const question = only && verbFirst(sentence, 1);
    if (!main || !only || !question || pointsBack(sentence, condition.from)) return null;
    const prefield = uncapitalise(text.slice(main.prefield.start, main.prefield.end));
    if (prefield === null) return null;
    const verb = tokens[main.finite]!;
    const between = text.slice(verb.end, tokens[only.from]!.start);
    const rest = `${between}${text.slice(tokens[only.to - 1]!.end, first.end)}`;
    return [sentenceOf(question, '?'), sentenceOf(`Nur dann ${verb.text} ${prefield} ${rest.trim()}`)];
  },
};

/** „nur“ or „nur dann“ that means the condition: nothing but verbs stands behind it. */
function onlyAt({ tokens }: Sentence, finite: number, end: number): { from: number; to: number } | null {
  const from = tokens.findIndex(({ lower }, i) => i > finite && i < end && lower === 'nur');
  if (from < 0) return null;
  const to = tokens[from + 1]?.lower === 'dann' ? from + 2 : from + 1;
  const verbs = tokens.slice(to, end);
  const verbal = verbs.every(
    ({ lower, text, depth }) =>
      depth === 0 &&
      /^\p{Ll}/u.test(text) &&
      (lower === 'zu' ||
        lower === 'zulässig' ||
        isFinite(lower) ||
        isInfinitive(lower) ||
        isZuInfinitive(lower) ||
        isParticiple(lower)),
  );
  return verbal && (verbs.length > 0 || to === from + 2) ? { from, to } : null;
}

/** Pronouns in the condition would stand before what they mean. */
const pointsBack = ({ tokens }: Sentence, from: number) =>
  tokens
    .slice(from)
    .some(({ lower }) => lower !== 'sich' && thirdPersonPronouns.has(lower) && lower !== 'es');
