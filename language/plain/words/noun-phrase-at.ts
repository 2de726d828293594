import { readAdjective } from '../../morphology/adjectives.ts';
import { readDeterminer } from '../../morphology/determiners.ts';
import type { Case } from '../../morphology/grammar.ts';
import { inflectNounPhrase, readNounPhrase, type NounPhrase } from '../../morphology/noun-phrases.ts';
import { isStopWord } from '../../stop-words.ts';
import { insideForm, type Token } from './sentence.ts';

/** A noun phrase and the tokens it takes: first index, and index behind the last. */
export interface PhraseAt {
  phrase: NounPhrase;
  from: number;
  to: number;
}

const isNoun = (text: string) => /^\p{Lu}\p{L}+(?:-\p{L}+)*$/u.test(text);
const isAdjective = (text: string) =>
  /^\p{Ll}/u.test(text) && !isStopWord(text) && readAdjective(text).length > 0;
const isQuantity = (text: string) =>
  /^(?:\d+|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf)$/.test(text);

/** The noun phrase that begins at a token: determiner, adjectives, noun. */
export function phraseAt(tokens: readonly Token[], from: number): PhraseAt | null {
  let at = from;
  const text = () => tokens[at]?.text ?? '';
  if (tokens[at] && readDeterminer(insideForm(tokens, at)).length > 0) at += 1;
  if (isQuantity(text())) at += 1;
  while (isAdjective(text())) at += 1;
  if (!isNoun(text())) return null;
  return read(tokens, from, at + 1);
}

/** The noun phrase that ends right before a token. */
export function phraseBefore(tokens: readonly Token[], to: number): PhraseAt | null {
  return isNoun(tokens[to - 1]?.text ?? '') ? read(tokens, phraseStart(tokens, to - 1), to) : null;
}

/** Where the noun phrase of a noun begins. */
export function phraseStart(tokens: readonly Token[], noun: number): number {
  let from = noun;
  while (
    from > 0 &&
    isAdjective(insideForm(tokens, from - 1)) &&
    readDeterminer(insideForm(tokens, from - 1)).length === 0
  )
    from -= 1;
  if (from > 0 && isQuantity(tokens[from - 1]!.text)) from -= 1;
  if (from > 0 && readDeterminer(insideForm(tokens, from - 1)).length > 0) from -= 1;
  return from;
}

function read(tokens: readonly Token[], from: number, to: number): PhraseAt | null {
  const before = tokens.slice(from, to - 1).map((_, index) => insideForm(tokens, from + index));
  const phrase = readNounPhrase([...before, tokens[to - 1]!.text]);
  return phrase && { phrase, from, to };
}

/** The phrase moved from one case to another; null when it cannot be in the first, or the result is not sure. */
export function recase(phrase: NounPhrase, from: Case, to: Case): string | null {
  const forms = phrase.readings
    .filter((place) => place.case === from)
    .map((place) => inflectNounPhrase(phrase, { ...place, case: to }));
  const [first] = forms;
  return first !== undefined && forms.every((form) => form === first) ? first : null;
}
