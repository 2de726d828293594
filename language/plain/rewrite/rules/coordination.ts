import { relativePronouns } from '../parse/function-words.ts';
import { mainClause } from '../parse/main-clause.ts';
import { parse, type Sentence } from '../parse/sentence.ts';
import { subjectOf } from '../parse/subject.ts';
import { finiteVerb, isAuxiliary, isFinite, isInfinitive, isParticiple } from '../parse/verbs.ts';
import { sentenceOf } from '../parse/wording.ts';
import type { Rule } from './rule.ts';

/**
 * „A prüft X, und B prüft Y.“ → two sentences; „A prüft X und kann Y verlangen.“ → „A prüft X. Er kann Y verlangen.“
 * The second half takes a pronoun, or the subject again where a pronoun could be read two ways.
 */
export const coordination: Rule = {
  id: 'coordination',
  levels: ['einfach', 'leicht'],
  apply(sentence, { followed }) {
    if (sentence.mark !== '.' || followed || !isPlain(sentence)) return null;
    const { tokens, text } = sentence;
    for (const [at, { lower, depth, start, end }] of tokens.entries()) {
      if (lower !== 'und' || depth > 0 || at < 3) continue;
      const left = parse(sentenceOf(text.slice(0, start).replace(/,\s*$/, '')));
      const main = mainClause(left, 0, left.segments.length);
      if (!main) continue;
      const next = tokens[at + 1];
      if (!next || next.lower === 'zwar') return null;
      if (/^\p{Ll}/u.test(next.text) && isFinite(next.lower)) {
        const second = withSubject(left, main.finite, text.slice(end).trim(), next.lower);
        if (second) return [left.text, second];
      } else if (tokens[at - 1]!.text === ',' && !goesOnRelative(sentence, at + 1)) {
        const right = parse(sentenceOf(text.slice(end)));
        if (mainClause(right, 0, right.segments.length)) return [left.text, right.text];
      }
    }
    return null;
  },
};

/** No condition stands before or behind that could hold for both halves. */
const isPlain = ({ segments, tokens }: Sentence) =>
  segments.every(({ kind }) => kind !== 'subordinate') &&
  !/^(?:dann|dabei|ausnahme|das|wer|soweit|wenn|in|im|bei|für|gemeint|sonst|andernfalls)$/.test(
    tokens[0]?.lower ?? '',
  );

/** „…, die X tun, und die Y lassen“: another relative clause, not a main clause. */
const goesOnRelative = ({ segments, tokens }: Sentence, at: number) =>
  segments.some(({ kind }) => kind === 'relative') &&
  [tokens[at], tokens[at + 1]].some((token) => token !== undefined && relativePronouns.has(token.lower));

/** Words for somebody else that a pronoun as subject would be taken for. */
const alike = {
  Er: /(?<!\p{L})(?:er|ihn|ihm)(?!\p{L})/iu,
  Sie: /(?<!\p{L})(?:sie|ihr|ihnen)(?!\p{L})/iu,
  Es: /(?<!\p{L})(?:es|ihm)(?!\p{L})/iu,
};

/** „kann prüfen und ändern“, „wird geprüft und erteilt“: a form that the first verb may govern too. */
function mayShareBracket({ tokens, segments }: Sentence, lemma: string, verb: string): boolean {
  if (/^(?:können|müssen|dürfen|sollen|wollen)$/.test(lemma)) return isInfinitive(verb) || isParticiple(verb);
  if (/^(?:sein|haben)$/.test(lemma)) return isParticiple(verb);
  const passive = isParticiple(tokens[segments.at(-1)!.to - 1]!.lower);
  return lemma === 'werden' && (isParticiple(verb) || (isInfinitive(verb) && !passive));
}

function withSubject(left: Sentence, finite: number, rest: string, verb: string): string | null {
  const [first, second] = [finiteVerb(left.tokens[finite]!.lower)!, finiteVerb(verb)!];
  if (!isAuxiliary(verb) && mayShareBracket(left, first.lemma, verb)) return null;
  const number = [...first.numbers].filter((one) => second.numbers.has(one));
  if (number.length !== 1) return null;
  const subject = subjectOf(left, finite, number[0]!);
  if (!subject) return null;
  const ambiguous = subject.pronoun === null || alike[subject.pronoun].test(rest);
  if (ambiguous && subject.text.split(' ').length > 7) return null;
  const right = parse(sentenceOf(`${ambiguous ? subject.text : subject.pronoun} ${rest}`));
  return mainClause(right, 0, right.segments.length) ? right.text : null;
}
