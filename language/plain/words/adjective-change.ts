import { readAdjective, withEnding } from '../../morphology/adjectives.ts';
import type { LexiconEntry } from '../lexicon/entry.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { replaceTokens, type Edit, type Sentence } from './change.ts';
import { insideForm, type Token } from './sentence.ts';

/** Plain words that only stand alone, never inflected before a noun. */
const uninflected = /^(?:anders|bald|höchstens|inzwischen|ganz)$/;
/** Plain words that only stand inflected before a noun. */
const onlyInflected = /^(?:alle|ander|jetzig|besonder|jeweilig)$/;

export interface AdjectiveMatch {
  entry: LexiconEntry;
  /** Null where the word stands alone: „ist aktuell“. */
  ending: string | null;
}

/** Reads a token as an adjective of the lexicon, alone or with an ending. */
export function adjectiveMatch(
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon,
): AdjectiveMatch | null {
  const form = insideForm(tokens, at);
  if (!/^\p{Ll}{3,}$/u.test(form)) return null;
  const alone = lexicon.find('adjective', form);
  if (alone) return { entry: alone, ending: form.endsWith('e') && standsBeforeNoun(tokens, at) ? 'e' : null };
  for (const { stem, ending } of readAdjective(form)) {
    const entry = lexicon.find('adjective', stem) ?? lexicon.find('adjective', `${stem}e`);
    if (entry) return { entry, ending };
  }
  return null;
}

/** The edit that puts the plain adjective with the same ending; „sehr groß“ inflects its last word. */
export function changeAdjective(
  sentence: Sentence,
  at: number,
  { entry, ending }: AdjectiveMatch,
): Edit[] | null {
  const plain = entry.plain[0]!;
  if (ending === null)
    return onlyInflected.test(plain) ? null : [replaceTokens(sentence, at, at + 1, plain, true)];
  if (uninflected.test(plain) || !standsBeforeNoun(sentence.tokens, at)) return null;
  const words = plain.split(' ');
  const last = words.pop()!;
  return [replaceTokens(sentence, at, at + 1, [...words, withEnding(last, ending)].join(' '), true)];
}

function standsBeforeNoun(tokens: readonly Token[], at: number): boolean {
  let next = at + 1;
  while (next < tokens.length && /^(?:\p{Ll}+e[mnrs]?|und|oder|,)$/u.test(tokens[next]!.text)) next += 1;
  return /^\p{Lu}\p{L}/u.test(tokens[next]?.text ?? '');
}
