import { contractions, joinPreposition, readDeterminer } from '../../morphology/determiners.ts';
import type { LexiconEntry } from '../lexicon/entry.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { replaceTokens, withCaseOf, type Edit, type Sentence } from './change.ts';
import { phraseAt, recase } from './noun-phrase-at.ts';
import { clauseAround, insideForm, isJoint, opensSentence, type Token } from './sentence.ts';
import { isVerbToken } from './verb-match.ts';

/** A phrase of the lexicon and the tokens it takes. */
export interface PhraseMatch {
  entry: LexiconEntry;
  from: number;
  to: number;
  /** The article melted into its last word: „in Abhängigkeit vom“. */
  article: string | null;
}

/** The longest phrase or particle of the lexicon that begins at a token. */
export function phraseMatch(tokens: readonly Token[], from: number, lexicon: Lexicon): PhraseMatch | null {
  const first = tokens[from]!.text;
  for (const key of new Set([first.toLowerCase(), insideForm(tokens, from)])) {
    for (const entry of lexicon.phrasesFrom(key)) {
      const match = matchWords(tokens, from, entry);
      if (match && (entry.part !== 'verb' || match.article === null)) return match;
    }
  }
  return null;
}

function matchWords(tokens: readonly Token[], from: number, entry: LexiconEntry): PhraseMatch | null {
  const words = entry.word.replaceAll(',', ' ,').split(' ');
  for (const [index, word] of words.entries()) {
    const token = tokens[from + index];
    if (!token) return null;
    const text =
      index === 0 && opensSentence(tokens, from) ? withCaseOf(word, lowerFirst(token.text)) : token.text;
    if (text === word || (index === 0 && lowerFirst(token.text) === word && opensSentence(tokens, from)))
      continue;
    const melted = contractions.get(token.text);
    if (index === words.length - 1 && index > 0 && melted?.preposition === word)
      return { entry, from, to: from + index + 1, article: melted.article };
    return null;
  }
  const to = from + words.length;
  const splits = entry.governs === null && /^\p{Lu}\p{Ll}+en$/u.test(words.at(-1)!) && isNounLike(tokens[to]);
  return splits ? null : { entry, from, to, article: null };
}

/** „im Allgemeinen Register“: what looks like a set phrase goes on as a noun phrase. */
const isNounLike = (token: Token | undefined) => token !== undefined && /^\p{Lu}\p{Ll}/u.test(token.text);

const lowerFirst = (text: string) => text[0]!.toLowerCase() + text.slice(1);

/**
 * The edit that puts the plain phrase, with the noun phrase behind it in the case the plain one governs; null where
 * that noun phrase is not read for certain or is one of several joined by „und“.
 */
export function changePhrase(sentence: Sentence, match: PhraseMatch): Edit[] | null {
  const { tokens } = sentence;
  const { entry, from, to, article } = match;
  const plain = entry.plain[0]!;
  if (entry.governs !== null && splitsNounPhrase(tokens, from, to)) return null;
  if (plain === 'aber' && isVerbToken(tokens, to)) return null;
  if (entry.governs === null && entry.plainGoverns === null)
    return article === null ? [replaceTokens(sentence, from, to, plain, true)] : null;
  if (!opensNounPhrase(tokens, to) && article === null) return null;
  if (entry.governs === entry.plainGoverns && article === null) return joined(sentence, from, to, plain);
  return article === null && referenceAt(tokens, to) !== null
    ? changeReference(sentence, match, plain)
    : changeGoverned(sentence, match, plain);
}

/** „zum entsprechend betriebenen Handel“: the adjective behind it agrees with the article before it. */
function splitsNounPhrase(tokens: readonly Token[], from: number, to: number): boolean {
  const [before, behind] = [tokens[from - 1]?.text ?? '', tokens[to]?.text ?? ''];
  return (
    (contractions.has(before) || readDeterminer(before).length > 0) &&
    /^\p{Ll}/u.test(behind) &&
    readDeterminer(behind).length === 0
  );
}

/** Only the preposition changes; it may melt with the article behind it. */
function joined(sentence: Sentence, from: number, to: number, plain: string): Edit[] {
  const next = sentence.tokens[to]!;
  const melted = joinWords(plain, next.text);
  return melted === `${plain} ${next.text}` || isRelative(sentence.tokens, to)
    ? [replaceTokens(sentence, from, to, plain, true)]
    : [replaceTokens(sentence, from, to + 1, melted, true)];
}

function joinWords(plain: string, article: string): string {
  const words = plain.split(' ');
  const preposition = words.pop()!;
  return [...words, joinPreposition(preposition, article)].join(' ');
}

/** „dem Antrag, der …“: an article that a relative clause explains does not melt. */
function isRelative(tokens: readonly Token[], at: number): boolean {
  const phrase = phraseAt(tokens, at);
  return (
    phrase !== null &&
    tokens[phrase.to]?.text === ',' &&
    /^(?:der|die|das|den|dem)$/.test(tokens[phrase.to + 1]?.text ?? '')
  );
}

/** Whether a noun phrase or reference begins here, so that the word before is a preposition and not behind its noun. */
function opensNounPhrase(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  return (
    /^(?:§§?|\p{N})/u.test(token.text) ||
    /^(?:Artikel|Absatz|Satz|Nummer|Anlage|Anhang)$/.test(token.text) ||
    referenceAt(tokens, at) !== null ||
    phraseAt(tokens, at) !== null
  );
}

const referenceNouns: ReadonlyMap<string, string> = new Map(
  'Absatz Absatzes Satz Satzes Artikel Artikels Nummer Buchstabe Buchstabens Anlage Anhang Anhangs'
    .split(' ')
    .map((form) => [form, form.replace(/e?n?s$/, '')]),
);

/** Where a reference stands behind a phrase: „§ 5“, „des Absatzes 2“; null where there is none. */
function referenceAt(tokens: readonly Token[], at: number): { from: number; article: boolean } | null {
  const article = readDeterminer(tokens[at]?.text ?? '').length > 0;
  const from = article ? at + 1 : at;
  const text = tokens[from]?.text ?? '';
  const numbered = /^(?:\p{N}.*|[a-z])$/u.test(tokens[from + 1]?.text ?? '');
  return numbered && (/^§§?$/.test(text) || referenceNouns.has(text)) ? { from, article } : null;
}

/** „nach Maßgabe des Absatzes 2“ → „nach Absatz 2“; other prepositions would want an article there. */
function changeReference(sentence: Sentence, match: PhraseMatch, plain: string): Edit[] | null {
  const { tokens } = sentence;
  const { from, to } = match;
  const reference = referenceAt(tokens, to)!;
  if (plain !== 'nach' || coordinates(tokens, reference.from + 1)) return null;
  const sign = tokens[reference.from]!.text;
  return [
    replaceTokens(sentence, from, reference.from + 1, `${plain} ${referenceNouns.get(sign) ?? sign}`, true),
  ];
}

function changeGoverned(sentence: Sentence, match: PhraseMatch, plain: string): Edit[] | null {
  const { tokens } = sentence;
  const { entry, from, to, article } = match;
  if (entry.governs === null || entry.plainGoverns === null) return null;
  const melted = article === null ? tokens : withArticle(tokens, to, article);
  const object = phraseAt(melted, to);
  if (!object || coordinates(melted, object.to)) return null;
  const text = recase(object.phrase, entry.governs, entry.plainGoverns);
  if (text === null) return null;
  const [first, ...rest] = text.split(' ') as [string, ...string[]];
  const opening =
    object.phrase.determiner === null || isRelative(melted, to)
      ? `${plain} ${first}`
      : joinWords(plain, first);
  const end = article === null ? object.to : object.to - 1;
  return [replaceTokens(sentence, from, end, [opening, ...rest].join(' '), true)];
}

/** The tokens with the article that a contraction hides standing behind it, so that the phrase can be read. */
function withArticle(tokens: readonly Token[], at: number, article: string): Token[] {
  const before = tokens[at - 1]!;
  return [...tokens.slice(0, at), { ...before, text: article }, ...tokens.slice(at)];
}

/** Whether what follows a phrase may be a second one in the same case, behind „und“ or a comma. */
function coordinates(tokens: readonly Token[], from: number): boolean {
  let at = from;
  while (isReferencePart(tokens, at)) at += 1;
  const token = tokens[at];
  if (token === undefined) return false;
  if (isJoint(token)) return true;
  const next = tokens[at + 1]?.text ?? '';
  if (token.text === ',')
    return /^\p{Lu}/u.test(next) || (readDeterminer(next).length > 0 && !endsInVerb(tokens, at + 1));
  return /^\p{Lu}\p{Ll}+s$/u.test(token.text);
}

/** A relative clause ends in its finite verb, a second noun phrase does not. */
const endsInVerb = (tokens: readonly Token[], from: number) =>
  isVerbToken(tokens, clauseAround(tokens, from)[1] - 1);

/** „Absatz 2 Satz 1 und 2“: numbers and parts of a reference, which show no case. */
function isReferencePart(tokens: readonly Token[], at: number): boolean {
  const text = tokens[at]?.text ?? '';
  if (/^(?:§§?|\p{N}.*|[a-z]|Absatz|Satz|Nummer|Buchstabe|Nr|Abs|S|\.)$/u.test(text))
    return text !== '.' || /^\p{N}/u.test(tokens[at + 1]?.text ?? '');
  return /^(?:und|oder|bis|,)$/.test(text) && /^(?:§§?|\p{N}.*)$/u.test(tokens[at + 1]?.text ?? '');
}
