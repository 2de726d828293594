import type { Sentence } from './sentence.ts';
import { slice } from './sentence.ts';
import { inFront, isFinite } from './verbs.ts';

/**
 * A condition without its subjunction and with its verb in front, as a question asks it: „wenn die Frist abläuft“ →
 * „läuft die Frist ab“. Null where its verb is not the last word of its only clause.
 */
export function verbFirst(sentence: Sentence, index: number): string | null {
  const condition = sentence.segments[index]!;
  const opens = sentence.tokens[condition.from]!.lower === condition.subjunction;
  if (!condition.closed || !opens || /^(?:und|oder)$/.test(sentence.tokens[condition.from + 1]!.lower))
    return null;
  const body = sentence.tokens.slice(condition.from + 1, condition.to - 1);
  if (body.length === 0 || body.some((_, i) => coordinatesVerb(body, i) || standsBefore(body, i)))
    return null;
  const { finite, prefix } = inFront(sentence.tokens[condition.to - 1]!.text);
  return `${finite} ${slice(sentence, condition.from + 1, condition.to - 1)} ${prefix}`.trim();
}

/** „wenn A vorliegt und B fehlt“: a finite verb before „und“ or „oder“. */
const coordinatesVerb = (body: Sentence['tokens'], i: number) =>
  /^(?:und|oder)$/.test(body[i]!.lower) &&
  i > 0 &&
  /^\p{Ll}/u.test(body[i - 1]!.text) &&
  isFinite(body[i - 1]!.lower);

/** „hätte gestellt werden müssen“: the finite verb stands before the infinitives. */
const standsBefore = (body: Sentence['tokens'], i: number) =>
  i >= body.length - 3 &&
  /^(?:hat|hatte|hätte|haben|hatten|hätten|wird|würde|würden)$/.test(body[i]!.lower) &&
  /^\p{Ll}/u.test(body[i]!.text) &&
  i < body.length - 1;
