import { readNoun } from '../../morphology/nouns.ts';
import type { Level } from '../rewrite/level.ts';
import { appliesAt, type LexiconEntry } from '../lexicon/entry.ts';
import { adjectiveMatch, changeAdjective } from './adjective-change.ts';
import type { Edit, Match, Sentence } from './change.ts';
import { changeNoun } from './noun-change.ts';
import { changePhrase, phraseMatch } from './phrase-change.ts';
import { clauseAround, isWord } from './sentence.ts';
import { changeVerb } from './verb-change.ts';
import { verbMatches, type VerbMatch } from './verb-match.ts';

/** All words and phrases of the lexicon in a sentence that are too hard at a level, in order, none within another. */
export function findHardWords(sentence: Sentence, level: Level): Match[] {
  const found: Match[] = [];
  const { tokens } = sentence;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    const match = isWord(token) && !token.quoted ? matchAt(sentence, at, level) : null;
    if (!match) continue;
    found.push(match);
    at = match.to - 1;
  }
  return found;
}

function matchAt(sentence: Sentence, at: number, level: Level): Match | null {
  const { tokens, lexicon } = sentence;
  const isPart = isPartOfList(sentence, at);
  const matchOf = (entry: LexiconEntry, from: number, to: number, edits: Match['edits']): Match => ({
    entry,
    from,
    to,
    edits: () =>
      entry.use !== 'replace' || isPart || standsWithException(sentence, entry, from, to) ? null : edits(),
  });
  const fits = (entry: LexiconEntry) => appliesAt(entry.level, level);
  const phrase = phraseMatch(tokens, at, lexicon);
  if (phrase && fits(phrase.entry) && !isPart)
    return matchOf(phrase.entry, phrase.from, phrase.to, () => changePhrase(sentence, phrase));
  const noun = nounEntry(sentence, at);
  if (noun && fits(noun)) return matchOf(noun, at, at + 1, () => changeNoun(sentence, at, noun));
  const verbs = verbMatches(tokens, at, lexicon).filter(({ entry }) => fits(entry));
  const adjective = adjectiveMatch(tokens, at, lexicon);
  if (adjective && fits(adjective.entry) && verbs.length === 0)
    return matchOf(adjective.entry, at, at + 1, () => changeAdjective(sentence, at, adjective));
  const withZu = verbs.filter(({ shape }) => shape.kind === 'zu-infinitive');
  const possible = withZu.length > 0 ? withZu : verbs;
  const [verb] = possible;
  if (!verb) return null;
  const from = Math.min(verb.at, verb.other ?? at);
  return matchOf(verb.entry, from, verb.at + 1, () => changeAnyVerb(sentence, possible));
}

/** Ways to read one verb form („entrichtet“) that are sure must lead to the same text. */
function changeAnyVerb(sentence: Sentence, matches: readonly VerbMatch[]): Edit[] | null {
  const sure = matches
    .filter(({ entry }) => entry.use === 'replace')
    .map((match) => changeVerb(sentence, match))
    .filter((change) => change !== null);
  const [first] = sure;
  return first && sure.every((change) => JSON.stringify(change) === JSON.stringify(first)) ? first : null;
}

/**
 * Whether a word stands in the same clause with which the entry means something else: a noun as any part of a
 * compound, another word as it stands, a long one also inflected.
 */
function standsWithException(
  { tokens }: Sentence,
  { except }: LexiconEntry,
  from: number,
  to: number,
): boolean {
  if (except.length === 0) return false;
  const [start, end] = clauseAround(tokens, from);
  const clause = tokens.slice(start, Math.max(end, to)).map(({ text }) => text.toLowerCase());
  return except.some((word) => {
    const sought = word.toLowerCase();
    if (word !== sought) return clause.some((text) => text.includes(sought));
    return clause.some((text) => text === sought || (sought.length > 4 && text.startsWith(sought)));
  });
}

function nounEntry({ tokens, lexicon }: Sentence, at: number): LexiconEntry | null {
  const { text } = tokens[at]!;
  if (!/^\p{Lu}/u.test(text) || /^(?:Sie|sie)$/.test(tokens[at + 1]?.text ?? '')) return null;
  const exact = lexicon.find('noun', text);
  if (exact) return exact;
  for (const { lemma } of readNoun(text)) {
    const entry = lexicon.find('noun', lemma);
    if (entry) return entry;
  }
  return null;
}

/** „Bau- und Instandhaltung“, „Anlagen-“: half of a compound. */
function isPartOfList({ tokens }: Sentence, at: number): boolean {
  return tokens[at]!.text.endsWith('-') || (tokens[at - 2]?.text.endsWith('-') ?? false);
}
