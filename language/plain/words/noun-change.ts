import { contractions, joinPreposition } from '../../morphology/determiners.ts';
import { inflectNounPhrase, readNounPhrase } from '../../morphology/noun-phrases.ts';
import { genderOf, readNoun } from '../../morphology/nouns.ts';
import type { LexiconEntry } from '../lexicon/entry.ts';
import { replaceTokens, type Edit, type Sentence } from './change.ts';
import { phraseStart } from './noun-phrase-at.ts';
import { possiblePlaces } from './noun-place.ts';
import { insideForm, type Token } from './sentence.ts';

/**
 * The edit that puts the plain noun in the case and number of the hard one, with its article and adjectives; null
 * where the case is not sure and it matters, or where a later word agrees with the old gender.
 */
export function changeNoun(sentence: Sentence, at: number, entry: LexiconEntry): Edit[] | null {
  const { tokens } = sentence;
  const plain = entry.plain[0]!;
  const gender = genderOf(plain) ?? readNoun(plain)[0]?.gender ?? null;
  const start = phraseStart(tokens, at);
  const before = start === 0 ? '' : insideForm(tokens, start - 1);
  const melted = contractions.get(before);
  const words = tokens.slice(start, at).map((_, index) => insideForm(tokens, start + index));
  const phrase = readNounPhrase([...(melted ? [melted.article] : []), ...words, tokens[at]!.text]);
  if (gender === null || !phrase) return null;
  const preposition = melted?.preposition ?? before.toLowerCase();
  const places = possiblePlaces(tokens, { phrase, start, at, preposition });
  if (places.length === 0) return null;
  const changesGender = places.some((place) => place.gender !== gender && place.number === 'singular');
  if (changesGender && agreesLater(tokens, at)) return null;
  const [form, ...others] = new Set(
    places.map((place) => inflectNounPhrase(phrase, { ...place, gender }, plain)),
  );
  if (form === undefined || form === null || others.length > 0) return null;
  if (!melted) return [replaceTokens(sentence, start, at + 1, form, true)];
  const [article, ...rest] = form.split(' ') as [string, ...string[]];
  const joined = [joinPreposition(melted.preposition, article), ...rest].join(' ');
  return [replaceTokens(sentence, start - 1, at + 1, joined, true)];
}

const agreeing =
  /^(?:er|sie|es|ihn|ihm|ihr|ihre[mnrs]?|seine?[mnrs]?|dessen|deren|diese[mnrs]?|jene[mnrs]?|welche[mnrs]?|letztere[mnrs]?)$/;

/** Whether a relative clause or a pronoun behind the noun shows its gender. */
function agreesLater(tokens: readonly Token[], at: number): boolean {
  return tokens
    .slice(at + 1)
    .some(
      ({ text }, index) =>
        agreeing.test(text) || (tokens[at + index]?.text === ',' && /^d(?:er|ie|as|en|em)$/.test(text)),
    );
}
