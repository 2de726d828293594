import { conjugateApart } from '../../../morphology/conjugate.ts';
import { inflectNounPhrase } from '../../../morphology/noun-phrases.ts';
import { lemmaOfParticiple } from '../../../morphology/participles.ts';
import { type Actor, actorAt } from '../parse/actor.ts';
import { determiners } from '../parse/function-words.ts';
import { mainClause } from '../parse/main-clause.ts';
import { phraseStartingAt } from '../parse/noun-phrase.ts';
import { type Sentence, slice } from '../parse/sentence.ts';
import { finiteVerb } from '../parse/verbs.ts';
import { sentenceOf } from '../parse/wording.ts';
import type { Rule } from './rule.ts';

/**
 * „Der Antrag wird von der Behörde geprüft.“ → „Die Behörde prüft den Antrag.“; „Die Frist kann von dem Gericht verlängert
 * werden.“ → „Das Gericht kann die Frist verlängern.“ Only where the sentence names who acts.
 */
export const passive: Rule = {
  id: 'passive',
  levels: ['buergernah', 'einfach', 'leicht'],
  apply(sentence) {
    const { tokens, segments, text } = sentence;
    const [segment] = segments;
    if (sentence.mark !== '.' || !segment) return null;
    const main = mainClause(sentence, 0, segments.length);
    if (!main || main.finite >= segment.to) return null;
    const verb = verbOf(sentence, main.finite, segment.to);
    if (!verb) return null;
    const actors = tokens
      .slice(main.finite + 1, verb.from)
      .flatMap((_, i) => actorAt(sentence, main.finite + 1 + i) ?? []);
    const [actor] = actors;
    if (!actor || actors.length > 1 || goesOn(sentence, actor.to) || isAttribute(sentence, actor))
      return null;
    const made = active(sentence, main.finite, actor, verb);
    return made === null ? null : [sentenceOf(made + text.slice(segment.end))];
  },
};

interface PassiveVerb {
  lemma: string;
  /** „kann“ in „kann … verlängert werden“, or null in „wird … verlängert“. */
  modal: string | null;
  tense: 'present' | 'past';
  /** Token index of the participle. */
  from: number;
}

function verbOf({ tokens }: Sentence, finite: number, end: number): PassiveVerb | null {
  const form = finiteVerb(tokens[finite]!.lower)!;
  const infinitive = tokens[end - 1]!.lower === 'werden' && end - 1 !== finite;
  const participle = infinitive ? end - 2 : end - 1;
  const modal = /^(?:können|müssen|dürfen|sollen)$/.test(form.lemma) && infinitive;
  if (
    !modal &&
    (form.lemma !== 'werden' || infinitive || !/^(?:wird|werden|wurde|wurden)$/.test(tokens[finite]!.lower))
  )
    return null;
  const lemma = lemmaOfParticiple(tokens[participle]?.lower ?? '');
  if (lemma === null || /^(?:und|oder)$/.test(tokens[participle - 1]!.lower)) return null;
  return { lemma, modal: modal ? form.lemma : null, tense: form.tense, from: participle };
}

/** A genitive, another actor or a preposition behind the actor may belong to it. */
const goesOn = ({ tokens }: Sentence, at: number) =>
  /^(?:des|der|eines|einer|und|oder|sowie|für|von|vom|im|in|bei|beim|nach|mit|über|an|am|auf|zu|zur|zum|,|\()$/.test(
    tokens[at]?.lower ?? '',
  ) || /^\p{Lu}|^\d/u.test(tokens[at]?.text ?? '');

/** „die von der Behörde bestimmte Stelle“: the actor of a participle, not of the verb. */
const isAttribute = ({ tokens }: Sentence, { from, to }: Actor) =>
  determiners.has(tokens[from - 1]!.lower) || /^\p{Ll}+(?:t|n|nd)e[nrsm]?$/u.test(tokens[to]?.text ?? '');

function active(sentence: Sentence, finite: number, actor: Actor, verb: PassiveVerb): string | null {
  const inFront = phraseStartingAt(sentence, 0);
  const subject = inFront?.to === finite ? inFront : phraseStartingAt(sentence, finite + 1);
  const place = subject?.phrase.readings.find((one) => one.case === 'nominative');
  if (!subject || !place || subject.to > actor.from || agreesNot(sentence, finite, place.number)) return null;
  if (
    subject.from > 0 &&
    inFront?.phrase.readings.some((one) => one.case === 'nominative') &&
    inFront.to === finite
  )
    return null;
  const object = inflectNounPhrase(subject.phrase, { ...place, case: 'accusative' });
  if (object === null) return null;
  const { finite: form, prefix } = verb.modal
    ? {
        finite: conjugateApart(verb.modal, { person: 3, number: actor.number, tense: verb.tense }).finite,
        prefix: verb.lemma,
      }
    : conjugateApart(verb.lemma, { person: 3, number: actor.number, tense: verb.tense });
  const between = slice(sentence, subject.from === 0 ? finite + 1 : subject.to, actor.from);
  const behind = slice(sentence, actor.to, verb.from);
  const lead =
    subject.from === 0
      ? `${actor.nominative} ${form}`
      : `${slice(sentence, 0, finite)} ${form} ${actor.nominative}`;
  return [lead, object, between, behind, prefix].filter((part) => part !== '').join(' ');
}

const agreesNot = ({ tokens }: Sentence, finite: number, number: 'singular' | 'plural') =>
  !finiteVerb(tokens[finite]!.lower)!.numbers.has(number);
