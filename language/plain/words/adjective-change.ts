import { readAdjective, withEnding } from '../../morphology/adjectives.ts';
import type { LexiconEntry } from '../lexicon/entry.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { replaceTokens, type Edit, type Sentence } from './change.ts';
import { clauseAround, insideForm, type Token } from './sentence.ts';

/** Plain words that only stand alone, never inflected before a noun. */
const uninflected = /^(?:anders|bald|höchstens|inzwischen|ganz)$/;
/** Plain words that only stand inflected before a noun. */
const onlyInflected = /^(?:alle|ander|jetzig|besonder|jeweilig)$/;

/** Plain words that go with „sein“ but not with another verb: „ist groß“, not „groß stören“. */
const onlyPredicative =
  /(?:^|\s)(?:groß|klein|gering|lang|schwer|schwierig|wichtig|unwichtig|entscheidend|nötig|kaputt|neu|verboten|möglich)$/;
const copula = /^(?:ist|sind|war|waren|sei|seien|wäre|wären|bleibt|bleiben|wird|werden|sein)$/;

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
  if (ending === null) {
    if (onlyInflected.test(plain)) return null;
    if (onlyPredicative.test(plain) && !isPredicate(sentence.tokens, at)) return null;
    return [replaceTokens(sentence, at, at + 1, plain, true)];
  }
  if (uninflected.test(plain) || !standsBeforeNoun(sentence.tokens, at)) return null;
  const words = plain.split(' ');
  const last = words.pop()!;
  return [replaceTokens(sentence, at, at + 1, [...words, withEnding(last, ending)].join(' '), true)];
}

/** Whether an uninflected adjective closes its clause with „sein“ or „bleiben“. */
function isPredicate(tokens: readonly Token[], at: number): boolean {
  const [from, to] = clauseAround(tokens, at);
  const opens = from === at && copula.test(tokens[at + 1]?.text ?? '');
  const closes = at === to - 1 && tokens.slice(from, at).some(({ text }) => copula.test(text));
  return opens || closes || (at === to - 2 && copula.test(tokens[at + 1]!.text));
}

function standsBeforeNoun(tokens: readonly Token[], at: number): boolean {
  let next = at + 1;
  while (next < tokens.length && /^(?:\p{Ll}+e[mnrs]?|und|oder|,)$/u.test(tokens[next]!.text)) next += 1;
  return /^\p{Lu}\p{L}/u.test(tokens[next]?.text ?? '');
}
