import { isStopWord } from '../stop-words.ts';
import { adjectiveEnding, readAdjective, withEnding, type ArticleKind } from './adjectives.ts';
import { determiner, readDeterminer, type DeterminerReading } from './determiners.ts';
import type { NominalFeatures } from './grammar.ts';
import { inflectNoun, readNoun } from './nouns.ts';

/** A noun phrase in one place of a sentence: determiner, adjectives, noun. */
export interface NounPhrase {
  /** Lemma of the determiner („der“, „ein“, „dieser“), or null where there is none. */
  determiner: string | null;
  /** Uninflected words before the adjectives that stay as they are: „zwei“, „3“. */
  quantity: string | null;
  /** Stems of the adjectives: „schriftlich“. */
  adjectives: readonly string[];
  /** Singular of the noun. */
  noun: string;
  /** The places the form allows; several where German does not tell them apart („die Frist“). */
  readings: readonly NominalFeatures[];
}

const quantities =
  /^(?:\d+|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|mehrere?|deren|dessen)$/;

/**
 * Reads words as one noun phrase: an optional determiner, adjectives, and the noun at the end. Null when a word is
 * none of these, the noun is unknown, or the forms do not agree.
 */
export function readNounPhrase(words: readonly string[]): NounPhrase | null {
  const noun = words.at(-1);
  if (noun === undefined) return null;
  let before = words.slice(0, -1);
  const determiners = before[0] === undefined ? [] : readAsDeterminer(before[0]);
  if (determiners.length > 0) before = before.slice(1);
  const quantity = before[0] !== undefined && quantities.test(before[0]) ? before[0] : null;
  if (quantity !== null) before = before.slice(1);
  const adjectives = before.map(readInflected);
  if (adjectives.some((each) => each === null)) return null;
  const read = adjectives as { stem: string; ending: string }[];
  const readings = agreeing(noun, determiners, read, quantity);
  const [first] = readings;
  if (!first) return null;
  return {
    determiner: first.determiner,
    quantity,
    adjectives: read.map(({ stem }) => stem),
    noun: first.noun,
    readings: readings.map(({ place }) => place),
  };
}

/** A capital that is not that of „Ihr“ belongs to the beginning of a sentence. */
function readAsDeterminer(word: string): readonly DeterminerReading[] {
  const exact = readDeterminer(word);
  return exact.length > 0 ? exact : readDeterminer(word[0]!.toLowerCase() + word.slice(1));
}

const readInflected = (word: string) =>
  /^\p{Ll}/u.test(word) && !isStopWord(word) ? (readAdjective(word)[0] ?? null) : null;

interface Agreement {
  determiner: string | null;
  noun: string;
  place: NominalFeatures;
}

function agreeing(
  form: string,
  determiners: readonly DeterminerReading[],
  adjectives: readonly { ending: string }[],
  quantity: string | null,
): Agreement[] {
  const found: Agreement[] = [];
  for (const reading of readNoun(form)) {
    const place = { case: reading.case, number: reading.number, gender: reading.gender };
    if (quantity !== null && !/^(?:1|deren|dessen)$/.test(quantity) && reading.number === 'singular')
      continue;
    const matching = determiners.filter(
      (each) =>
        each.case === place.case &&
        each.number === place.number &&
        (each.gender === null || each.gender === place.gender),
    );
    if (determiners.length > 0 && matching.length === 0) continue;
    const kind: ArticleKind = matching[0]?.kind ?? 'none';
    const expected = adjectiveEnding({ ...place, article: kind });
    if (!adjectives.every(({ ending }) => ending === expected)) continue;
    found.push({ determiner: matching[0]?.lemma ?? null, noun: reading.lemma, place });
  }
  return oneNoun(found);
}

/** Different nouns or determiners behind one form („Leiter“, „ihr“) cannot be told apart. */
function oneNoun(found: Agreement[]): Agreement[] {
  const [first] = found;
  const same = found.every((each) => each.noun === first!.noun && each.determiner === first!.determiner);
  return same ? found : [];
}

/**
 * The phrase in another place, or with another noun whose gender the place then names. Null when one of its words
 * has no such form.
 */
export function inflectNounPhrase(
  phrase: NounPhrase,
  place: NominalFeatures,
  noun = phrase.noun,
): string | null {
  const nounForm = inflectNoun(noun, place);
  const opening = phrase.determiner === null ? '' : determiner(phrase.determiner, place);
  if (nounForm === null || opening === null) return null;
  const article = kindOf(phrase.determiner);
  const ending = adjectiveEnding({ ...place, article });
  const adjectives = phrase.adjectives.map((stem) => withEnding(stem, ending));
  return [opening, phrase.quantity ?? '', ...adjectives, nounForm].filter(Boolean).join(' ');
}

function kindOf(lemma: string | null): ArticleKind {
  if (lemma === null) return 'none';
  return readDeterminer(lemma)[0]?.kind ?? 'definite';
}
