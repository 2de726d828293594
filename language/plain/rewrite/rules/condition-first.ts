import type { Segment, Sentence } from '../parse/sentence.ts';
import { slice } from '../parse/sentence.ts';
import { verbFirst } from '../parse/verb-first.ts';
import { finiteVerb, isFinite } from '../parse/verbs.ts';
import { sentenceOf } from '../parse/wording.ts';
import type { Rule } from './rule.ts';

/**
 * A condition in front becomes a question: „Ist der Antrag unvollständig, so …“ → „Ist der Antrag unvollständig?
 * Dann …“; „Wenn die Frist abläuft, …“ → „Läuft die Frist ab? Dann …“.
 */
export const conditionFirst: Rule = {
  id: 'condition-first',
  levels: ['einfach', 'leicht'],
  apply(sentence) {
    if (sentence.mark !== '.') return null;
    const first = sentence.tokens[0];
    if (!first || sentence.segments.length < 2) return null;
    const at = consequence(sentence);
    if (at === null) return null;
    const condition = /^(?:wenn|falls|sofern)$/.test(first.lower)
      ? at === 1
        ? verbFirst(sentence, 0)
        : null
      : startsWithVerb(sentence)
        ? slice(sentence, 0, sentence.segments[at]!.from - 1)
        : null;
    if (condition === null) return null;
    const { from } = sentence.segments[at]!;
    const rest = sentence.text.slice(sentence.tokens[skipsSo(sentence, from)]!.start);
    return [sentenceOf(condition, '?'), sentenceOf(`Dann ${rest}`)];
  },
};

const skipsSo = ({ tokens }: Sentence, from: number) =>
  /^(?:so|dann)$/.test(tokens[from]!.lower) ? from + 1 : from;

/**
 * The segment in which the main clause begins with its verb, after „so“ or not. Null where several could be it, or
 * where the condition before it is not complete.
 */
function consequence(sentence: Sentence): number | null {
  const { segments, tokens } = sentence;
  const starts = (segment: Segment) => {
    const at = skipsSo(sentence, segment.from);
    const token = tokens[at]!;
    return at < segment.to && /^\p{Ll}/u.test(token.text) && isFinite(token.lower) && segment.to - at > 1;
  };
  const withSo = segments.findIndex(
    (segment, i) => i > 0 && tokens[segment.from]!.lower === 'so' && starts(segment),
  );
  if (withSo > 0) return withSo;
  const all = segments.flatMap((segment, i) => (i > 0 && starts(segment) ? [i] : []));
  return all.length === 1 ? all[0]! : null;
}

function startsWithVerb({ tokens, segments }: Sentence): boolean {
  const [first, second] = [tokens[0]!, tokens[1]];
  const verb = finiteVerb(first.lower);
  if (hypothetical.test(first.lower)) return false;
  if (!verb || !second?.word || segments[0]!.kind !== 'plain') return false;
  return !(
    verb.lemma === first.lower &&
    !/^(?:sein|haben|werden|können|müssen|dürfen|sollen|wollen)$/.test(verb.lemma) &&
    !opensNounPhrase.test(second.lower)
  );
}

/** „Sollte die Frist ablaufen, …“: as a question it would ask whether it ought to. */
const hypothetical = /^(?:sollte|wäre|würde|hätte|könnte|müsste|dürfte|wollte|möchte|mag|sei)n?$/;

const opensNounPhrase =
  /^(?:der|die|das|den|dem|ein|eine|einer|einem|einen|kein|keine|sich|sie|diese|dieser|dieses|mehrere|beide|alle|sämtliche|solche|nach|in|im|zu|zum|zur|bei|beim|aus|auf|für|gegen|an|am|von|vom|durch|über)$/;
