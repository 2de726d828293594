import { conjugate } from '../../../morphology/conjugate.ts';
import { inflectNounPhrase } from '../../../morphology/noun-phrases.ts';
import { lemmaOfParticiple } from '../../../morphology/participles.ts';
import { readNounPhrase } from '../../../morphology/noun-phrases.ts';
import { prepositions } from '../parse/function-words.ts';
import { isKnownVerb, separate } from '../../../morphology/prefixes.ts';
import { actorAt } from '../parse/actor.ts';
import { type Sentence, slice } from '../parse/sentence.ts';
import { isFinite, isZuInfinitive } from '../parse/verbs.ts';
import { capitalise } from '../parse/wording.ts';
import { secondPlace } from '../parse/main-clause.ts';
import type { Rule } from './rule.ts';

/**
 * „die für Anträge geltenden Fristen“ → „die Fristen, die für Anträge gelten,“; „die in Satz 1 genannten Fristen“ →
 * „die Fristen, die in Satz 1 genannt sind,“; „der von der Behörde erlassene Bescheid“ → „der Bescheid, den die Behörde
 * erlassen hat,“.
 */
export const participleAttribute: Rule = {
  id: 'participle-attribute',
  levels: ['einfach', 'leicht'],
  apply(sentence, { level }) {
    const { tokens, segments, text } = sentence;
    if (segments.some(({ kind }) => kind === 'relative')) return null;
    for (const [at, { lower, depth, word, start }] of tokens.entries()) {
      if (!word || depth > 0 || !/^(?:der|die|das|den|dem)$/.test(lower) || !opensAttribute(sentence, at + 1))
        continue;
      const found = attributeAt(sentence, at, level === 'leicht' ? 2 : 5);
      const target = found && clausePlace(sentence, found.to);
      if (!found || !target) continue;
      const end = tokens[found.to - 1]!.end;
      const behind = text.slice(end, target.at);
      const result = `${text.slice(0, start)}${found.noun}${behind}, ${found.clause}${target.closing}${text.slice(target.at)}`;
      return [at === 0 ? capitalise(result) : result];
    }
    return null;
  },
};

/** A preposition, or „sich“, right behind the article. */
const opensAttribute = ({ tokens }: Sentence, at: number) => {
  const next = tokens[at];
  return (
    next !== undefined &&
    next.depth === 0 &&
    (prepositions.has(next.lower) || next.lower === 'sich') &&
    next.lower !== 'zu'
  );
};

/**
 * Where the relative clause goes: behind the noun before a mark or the finite verb, or behind the verbs that end the
 * segment. Null where a genitive or preposition follows the noun.
 */
function clausePlace({ tokens, segments }: Sentence, at: number): { at: number; closing: string } | null {
  const next = tokens[at];
  const end = tokens[at - 1]!.end;
  if (!next || /^[.;:]$/.test(next.text) || beginsClause(next, segments, at)) return { at: end, closing: '' };
  const segment = segments.find(({ from, to }) => from <= at && at < to);
  const rest = segment ? tokens.slice(at, segment.to) : [];
  if (rest.length > 0 && rest.length < 4 && rest.every(isVerbal))
    return { at: rest.at(-1)!.end, closing: tokens[segment!.to]?.word ? ',' : '' };
  const finite = segment && secondPlace({ tokens, segments, text: '', mark: '' }, segment);
  return finite === at ? { at: end, closing: ',' } : null;
}

/** A comma with a subordinate clause behind it. */
const beginsClause = (mark: { text: string }, segments: Sentence['segments'], at: number) =>
  mark.text === ',' && segments.some(({ from, kind }) => from === at + 1 && kind === 'subordinate');

const isVerbal = ({ lower, text, depth }: Sentence['tokens'][number]) =>
  depth === 0 &&
  /^\p{Ll}/u.test(text) &&
  (isFinite(lower) || isZuInfinitive(lower) || lemmaOfParticiple(lower) !== null);

const furthest = 14;

function attributeAt(
  sentence: Sentence,
  article: number,
  shortest: number,
): { noun: string; clause: string; to: number } | null {
  const { tokens } = sentence;
  for (let noun = article + 3; noun < Math.min(tokens.length, article + furthest); noun += 1) {
    const [before, token] = [tokens[noun - 1]!, tokens[noun]!];
    if (/^[,;:]$/.test(before.text) || /^(?:und|oder|sowie)$/.test(before.lower)) return null;
    if (!/^\p{Lu}\p{Ll}/u.test(token.text) || !/^\p{Ll}+e[nrsm]?$/u.test(before.text)) continue;
    const verb = participleOf(before.lower);
    if (!verb || noun - article - 2 < shortest || !isAdverbial(sentence, noun - 2)) return null;
    if (token.text.endsWith('assung')) return null;
    const phrase = readNounPhrase([tokens[article]!.lower, before.lower, token.text]);
    const bare = phrase && { ...phrase, adjectives: [] };
    const places = bare?.readings ?? [];
    const [place] = places;
    if (!bare || !place || new Set(places.map((one) => `${one.gender}${one.number}`)).size > 1) return null;
    const kept = readNounPhrase([tokens[article]!.lower, token.text]);
    if (!kept) return null;
    const clause = clauseOf(sentence, { from: article + 1, to: noun - 1 }, verb, place, bare);
    return clause === null ? null : { noun: `${tokens[article]!.lower} ${token.text}`, clause, to: noun + 1 };
  }
  return null;
}

/** Whether the word before the participle belongs to it and is no adjective or „zu“. */
const isAdverbial = ({ tokens }: Sentence, at: number) =>
  tokens[at]!.lower !== 'zu' && !/^\p{Ll}{3,}(?:[tnlgsrmhf]e[nrsm]?)$/u.test(tokens[at]!.text);

interface Participle {
  lemma: string;
  present: boolean;
}

function participleOf(form: string): Participle | null {
  const stem = form.replace(/e[nrsm]?$/, '');
  if (stem.endsWith('end') && stem.length > 5) {
    const lemma = stem.slice(0, -1);
    return isKnownVerb(lemma) || separate(lemma) !== null ? { lemma, present: true } : null;
  }
  const lemma = lemmaOfParticiple(stem);
  return lemma === null ? null : { lemma, present: false };
}

/** Verbs whose participle names a lasting state: what „genannt ist“ is so still. */
const states =
  /^(?:nennen|bezeichnen|aufführen|bestimmen|festlegen|festsetzen|regeln|vorschreiben|vorsehen|beschreiben|enthalten|angeben|erwähnen|zulassen|verbieten)$/;

type Place = NonNullable<ReturnType<typeof readNounPhrase>>['readings'][number];
type Phrase = NonNullable<ReturnType<typeof readNounPhrase>>;

function clauseOf(
  sentence: Sentence,
  { from, to }: { from: number; to: number },
  verb: Participle,
  place: Place,
  noun: Phrase,
): string | null {
  const { number } = place;
  const relative = (wanted: 'nominative' | 'accusative') =>
    inflectNounPhrase({ ...noun, determiner: 'der', quantity: null }, { ...place, case: wanted })?.split(
      ' ',
    )[0] ?? null;
  const inside = slice(sentence, from, to);
  if (verb.present && /\d{4}/.test(inside)) return null;
  if (verb.present)
    return `${relative('nominative')} ${inside} ${conjugate(verb.lemma, { person: 3, number, tense: 'present' })}`;
  const actor = actorAt(sentence, from);
  if (actor && actor.to <= to && actor.from === from) {
    const rest = slice(sentence, actor.to, to);
    const has = actor.number === 'plural' ? 'haben' : 'hat';
    const participle = sentence.tokens[to]!.lower.replace(/e[nrsm]?$/, '');
    return [relative('accusative'), actor.nominative, rest, participle, has].filter(Boolean).join(' ');
  }
  if (!states.test(verb.lemma) || /^(?:von|vom|durch)$/.test(sentence.tokens[from]!.lower)) return null;
  const participle = sentence.tokens[to]!.lower.replace(/e[nrsm]?$/, '');
  return `${relative('nominative')} ${inside} ${participle} ${number === 'plural' ? 'sind' : 'ist'}`;
}
