import { contractions, joinPreposition } from '../../morphology/determiners.ts';
import type { Case, NominalFeatures } from '../../morphology/grammar.ts';
import { inflectNounPhrase } from '../../morphology/noun-phrases.ts';
import { genderOf, readNoun } from '../../morphology/nouns.ts';
import { readNounPhrase, type NounPhrase } from '../../morphology/noun-phrases.ts';
import type { LexiconEntry } from '../lexicon/entry.ts';
import { replaceTokens, type Edit, type Sentence } from './change.ts';
import { phraseAt, phraseStart } from './noun-phrase-at.ts';
import { clauseAround, insideForm, isSubordinate, isWord, opensSentence, type Token } from './sentence.ts';
import { isVerbToken } from './verb-match.ts';

const casesOf: Record<string, readonly Case[]> = {
  aus: ['dative'],
  bei: ['dative'],
  mit: ['dative'],
  nach: ['dative'],
  seit: ['dative'],
  von: ['dative'],
  zu: ['dative'],
  gemäß: ['dative'],
  durch: ['accusative'],
  für: ['accusative'],
  gegen: ['accusative'],
  ohne: ['accusative'],
  um: ['accusative'],
  wegen: ['genitive'],
  während: ['genitive'],
  trotz: ['genitive'],
  innerhalb: ['genitive'],
  außerhalb: ['genitive'],
  aufgrund: ['genitive'],
  anhand: ['genitive'],
  hinsichtlich: ['genitive'],
  bezüglich: ['genitive'],
  mittels: ['genitive'],
  an: ['dative', 'accusative'],
  auf: ['dative', 'accusative'],
  hinter: ['dative', 'accusative'],
  in: ['dative', 'accusative'],
  neben: ['dative', 'accusative'],
  über: ['dative', 'accusative'],
  unter: ['dative', 'accusative'],
  vor: ['dative', 'accusative'],
  zwischen: ['dative', 'accusative'],
};

/**
 * The edit that puts the plain noun in the case and number of the hard one, with its article and adjectives; null
 * where the case is not sure and it matters, or where a later word agrees with the old gender.
 */
export function changeNoun(sentence: Sentence, at: number, entry: LexiconEntry): Edit[] | null {
  const { tokens } = sentence;
  const plain = entry.plain[0]!;
  const gender = genderOf(plain) ?? readNoun(plain)[0]?.gender ?? null;
  if (gender === null) return null;
  const start = phraseStart(tokens, at);
  const melted = contractions.get(insideForm(tokens, start - 1 < 0 ? 0 : start - 1));
  const opening = melted && start > 0 ? [melted.article] : [];
  const words = tokens.slice(start, at).map((_, index) => insideForm(tokens, start + index));
  const phrase = readNounPhrase([...opening, ...words, tokens[at]!.text]);
  if (!phrase) return null;
  const preposition =
    melted && start > 0 ? melted.preposition : (tokens[start - 1]?.text.toLowerCase() ?? '');
  const places = possiblePlaces(sentence, { phrase, start, at, preposition });
  if (
    places.some((place) => place.gender !== gender && place.number === 'singular') &&
    agreesLater(tokens, at)
  )
    return null;
  const forms = new Set(places.map((place) => inflectNounPhrase(phrase, { ...place, gender }, plain)));
  const [form] = forms;
  if (forms.size !== 1 || form === null || form === undefined) return null;
  if (!melted || start === 0) return [replaceTokens(sentence, start, at + 1, form, true)];
  const [article, ...rest] = form.split(' ') as [string, ...string[]];
  return [
    replaceTokens(
      sentence,
      start - 1,
      at + 1,
      [joinPreposition(melted.preposition, article), ...rest].join(' '),
      true,
    ),
  ];
}

interface Placed {
  phrase: NounPhrase;
  start: number;
  at: number;
  preposition: string;
}

/** The places that the forms, a preposition, and the rest of the clause leave open. */
function possiblePlaces(sentence: Sentence, placed: Placed): NominalFeatures[] {
  const { phrase, preposition } = placed;
  const governed = casesOf[preposition];
  if (governed) return phrase.readings.filter((place) => governed.includes(place.case));
  const free = isGenitiveAttribute(sentence.tokens, placed)
    ? phrase.readings.filter((place) => place.case === 'genitive')
    : withoutGenitive(sentence.tokens, placed.start, phrase.readings);
  const [first] = free;
  if (
    free.some((place) => place.case !== 'nominative' && place.case !== 'accusative') ||
    first?.number === 'plural'
  )
    return free;
  const chosen = subjectOrObject(sentence.tokens, placed);
  return chosen === null ? free : free.filter((place) => place.case === chosen);
}

/** „Die Höhe der Differenz steht fest“: before the verb of a main clause stands one phrase, the second noun is its genitive. */
function isGenitiveAttribute(tokens: readonly Token[], { start, at, phrase }: Placed): boolean {
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
function subjectOrObject(tokens: readonly Token[], placed: Placed): 'nominative' | 'accusative' | null {
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

/** The only finite verb of a clause, auxiliaries first. */
function finiteVerb(tokens: readonly Token[], from: number, to: number): number | null {
  for (let index = from; index < to; index++) if (isVerbToken(tokens, index)) return index;
  return null;
}

/** Whether another word of the clause is its subject for certain, may be, or cannot be. */
function otherSubject(tokens: readonly Token[], { start, at }: Placed): 'sure' | 'maybe' | 'none' {
  const [from, to] = clauseAround(tokens, at);
  let maybe = false;
  for (let index = from; index < to; index++) {
    if (index >= start && index <= at) continue;
    const token = tokens[index]!;
    if (!isWord(token)) continue;
    const word = insideForm(tokens, index);
    if (/^(?:er|man|wir|ich|wer)$/.test(word) || (token.text === 'Sie' && isVerbToken(tokens, index - 1)))
      return 'sure';
    if (/^(?:sie|es|das|Sie)$/.test(word)) maybe = true;
    if (
      !isVerbToken(tokens, index) &&
      /^\p{Lu}/u.test(token.text) &&
      !/^(?:Ihnen|Ihr\p{Ll}*|Sie)$/u.test(token.text) &&
      !(opensSentence(tokens, index) && word !== token.text && readNoun(token.text).length === 0)
    ) {
      const [kind, first] = subjectKind(tokens, index);
      if (kind === 'sure' && first) return 'sure';
      if (kind !== 'none') maybe = true;
    }
  }
  return maybe ? 'maybe' : 'none';
}

/** Whether the noun at `index` can be a subject, and whether nothing but it can. */
function subjectKind(tokens: readonly Token[], index: number): ['sure' | 'maybe' | 'none', boolean] {
  const start = phraseStart(tokens, index);
  const before = insideForm(tokens, Math.max(0, start - 1));
  if (start > 0 && (casesOf[before] || contractions.has(before))) return ['none', false];
  const words = tokens.slice(start, index).map((_, offset) => insideForm(tokens, start + offset));
  const phrase = readNounPhrase([...words, tokens[index]!.text]);
  if (!phrase) return ['maybe', false];
  const readings = withoutGenitive(tokens, start, phrase.readings);
  const inNominative = readings.filter((place) => place.case === 'nominative');
  if (inNominative.length === 0) return ['none', false];
  const [first] = inNominative;
  const onlyNominative = inNominative.length === readings.length && first!.number === 'singular';
  return onlyNominative && phrase.determiner !== null ? ['sure', true] : ['maybe', false];
}

/** Whether a relative clause or a pronoun behind the noun shows its gender. */
function agreesLater(tokens: readonly Token[], at: number): boolean {
  return tokens
    .slice(at + 1)
    .some(
      ({ text }, index) =>
        /^(?:er|sie|es|ihn|ihm|ihr|ihre[mnrs]?|seine?[mnrs]?|dessen|deren|diese[mnrs]?|jene[mnrs]?|welche[mnrs]?|letztere[mnrs]?)$/.test(
          text,
        ) ||
        (tokens[at + index]?.text === ',' && /^(?:d(?:er|ie|as|en|em))$/.test(text)),
    );
}
