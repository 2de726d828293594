import { contractions } from '../../morphology/determiners.ts';
import type { NominalFeatures } from '../../morphology/grammar.ts';
import type { NounPhrase } from '../../morphology/noun-phrases.ts';
import { readNoun } from '../../morphology/nouns.ts';
import { governedCases } from '../../morphology/prepositions.ts';
import { phraseAt, phraseBefore, phraseStart } from './noun-phrase-at.ts';
import { clauseAround, insideForm, isSubordinate, type Token } from './sentence.ts';
import { isVerbToken } from './verb-match.ts';

/** A noun phrase where it stands. */
export interface PlacedPhrase {
  phrase: NounPhrase;
  /** Index of its first token and of its noun. */
  start: number;
  at: number;
  /** The word before it, a preposition or not. */
  preposition: string;
}

/** The places that the forms, a preposition, and the rest of the clause leave open; empty where they mislead. */
export function possiblePlaces(tokens: readonly Token[], placed: PlacedPhrase): NominalFeatures[] {
  const { phrase, preposition, start } = placed;
  const governed = governedCases(preposition);
  if (governed) return phrase.readings.filter((place) => governed.includes(place.case));
  // „die vom Land genutzten Gebäude“: the article that adjectives agree with may stand before a whole attribute.
  const behindNoun = /^[\p{Lu}\p{N}]/u.test(tokens[start - 1]?.text ?? '');
  if (phrase.determiner === null && phrase.adjectives.length > 0 && behindNoun) return [];
  const free = isGenitiveAttribute(tokens, placed)
    ? phrase.readings.filter((place) => place.case === 'genitive')
    : withoutGenitive(tokens, placed.start, phrase.readings);
  const [first] = free;
  if (
    free.some((place) => place.case !== 'nominative' && place.case !== 'accusative') ||
    first?.number === 'plural'
  )
    return free;
  const chosen = subjectOrObject(tokens, placed);
  return chosen === null ? free : free.filter((place) => place.case === chosen);
}

/** „Die Höhe der Differenz steht fest“: before the verb of a main clause stands one phrase, the second noun is its genitive. */
function isGenitiveAttribute(tokens: readonly Token[], { start, at, phrase }: PlacedPhrase): boolean {
  const [from] = clauseAround(tokens, at);
  if (start === from || isSubordinate(tokens, from) || !isVerbToken(tokens, at + 1)) return false;
  return phraseAt(tokens, from)?.to === start && phrase.readings.some((place) => place.case === 'genitive');
}

/** A genitive follows a noun; where none stands before the phrase it is none. */
function withoutGenitive(
  tokens: readonly Token[],
  start: number,
  readings: readonly NominalFeatures[],
): NominalFeatures[] {
  const before = tokens[start - 1]?.text ?? '';
  const others = readings.filter((place) => place.case !== 'genitive');
  return others.length === 0 || /^(?:\p{Lu}|\p{N}|und$|oder$|sowie$|,$|\)$)/u.test(before)
    ? [...readings]
    : others;
}

/** Whether a phrase that can be both is the subject of its clause or its object. */
function subjectOrObject(tokens: readonly Token[], placed: PlacedPhrase): 'nominative' | 'accusative' | null {
  const [from, to] = clauseAround(tokens, placed.at);
  const finiteAt = finiteVerb(tokens, from, to);
  if (finiteAt === null) return null;
  if (/^(?:ist|sind|war|waren|sei|seien|bleibt|bleiben|heißt)$/.test(insideForm(tokens, finiteAt)))
    return 'nominative';
  const subject = otherSubject(tokens, placed);
  if (subject === 'sure') return 'accusative';
  if (subject === 'none') return 'nominative';
  // Both could be the subject: in a main clause it stands first unless its form says otherwise.
  if (isSubordinate(tokens, from)) return null;
  if (placed.start === from) return 'nominative';
  return placed.start > finiteAt && phraseAt(tokens, from)?.to === finiteAt ? 'accusative' : null;
}

/** The first finite verb of a clause. */
function finiteVerb(tokens: readonly Token[], from: number, to: number): number | null {
  for (let index = from; index < to; index++) if (isVerbToken(tokens, index)) return index;
  return null;
}

type Subject = 'sure' | 'maybe' | 'none';

/** Whether another word of the clause is its subject for certain, may be, or cannot be. */
function otherSubject(tokens: readonly Token[], { start, at }: PlacedPhrase): Subject {
  const [from, to] = clauseAround(tokens, at);
  let found: Subject = 'none';
  for (let index = from; index < to; index++) {
    if (index >= start && index <= at) continue;
    const kind = subjectKind(tokens, index);
    if (kind === 'sure') return 'sure';
    if (kind === 'maybe') found = 'maybe';
  }
  return found;
}

/** Whether the word at `index`, pronoun or noun, is the subject of its clause. */
function subjectKind(tokens: readonly Token[], index: number): Subject {
  const { text } = tokens[index]!;
  const word = insideForm(tokens, index);
  if (/^(?:er|man|wir|ich|wer)$/.test(word)) return 'sure';
  if (/^(?:sie|es|das)$/.test(word)) return 'maybe';
  if (text === 'Sie') return isVerbToken(tokens, index - 1) ? 'sure' : 'maybe';
  if (!/^\p{Lu}/u.test(text) || /^Ih(?:nen|r\p{Ll}*)$/u.test(text) || isVerbToken(tokens, index))
    return 'none';
  return word !== text && readNoun(text).length === 0 ? 'none' : nounSubject(tokens, index);
}

function nounSubject(tokens: readonly Token[], index: number): Subject {
  const start = phraseStart(tokens, index);
  const before = start === 0 ? '' : insideForm(tokens, start - 1);
  if (governedCases(before) !== null || contractions.has(before)) return 'none';
  const phrase = phraseBefore(tokens, index + 1)?.phrase;
  if (!phrase) return 'maybe';
  const readings = withoutGenitive(tokens, start, phrase.readings);
  const nominatives = readings.filter((place) => place.case === 'nominative');
  if (nominatives.length === 0) return 'none';
  const only = nominatives.length === readings.length && nominatives[0]!.number === 'singular';
  return only && phrase.determiner !== null ? 'sure' : 'maybe';
}
