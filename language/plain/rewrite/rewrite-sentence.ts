import { replaceWords } from '../words/replace-words.ts';
import { keepsFacts } from './guard.ts';
import { parse } from './parse/sentence.ts';
import type { RewriteSetting, Rule, RuleSetting } from './rules/rule.ts';
import { rules } from './rules/rules.ts';

interface Piece {
  text: string;
  /** Whether no rule fires on it any more. */
  settled: boolean;
  done: ReadonlySet<string>;
}

/** The hard words of a sentence replaced; notes that it was done. */
function inPlainWords(text: string, { level, lexicon }: RewriteSetting, used: Set<string>): string {
  const replaced = replaceWords(text, lexicon ? { level, lexicon } : { level });
  if (replaced.replaced.length > 0) used.add('words');
  return replaced.text;
}

/** „(1) “, „2. “, „a) “ in front of a sentence is no part of it. */
const paragraphNumber = /^(?:\(\d+[a-z]?\)|\d+[a-z]?\.|[a-z]\)|[•–-])\s+(?=\p{Lu})/u;

/** The most steps one sentence may take: far more than any needs, and an end for rules that feed each other. */
const mostSteps = 24;

/**
 * Applies the rules of a level to one sentence until none fires any more. Every step is held against the facts of
 * what it changes and left undone where one would be lost, added or turned.
 */
export function rewriteSentence(
  sentence: string,
  setting: RewriteSetting,
): { texts: string[]; rules: string[] } {
  if (isFragment(sentence)) return { texts: [sentence], rules: [] };
  const used = new Set<string>();
  const active = rules.filter(({ levels }) => levels.includes(setting.level));
  const number = paragraphNumber.exec(sentence)?.[0] ?? '';
  let pieces: Piece[] = [{ text: sentence.slice(number.length), settled: false, done: new Set() }];
  for (let step = 0; step < mostSteps; step += 1) {
    const at = pieces.findIndex(({ settled }) => !settled);
    if (at < 0) break;
    const piece = pieces[at]!;
    const result = firstThatFires(piece.text, active, {
      ...setting,
      followed: pieces.length > at + 1,
      done: piece.done,
    });
    if (result) used.add(result.rule);
    const next = result
      ? result.texts.map((text) => ({ text, settled: false, done: new Set([...piece.done, result.rule]) }))
      : [{ ...piece, settled: true }];
    pieces = [...pieces.slice(0, at), ...next, ...pieces.slice(at + 1)];
  }
  const texts = pieces.map(({ text }, i) => (i === 0 ? number : '') + inPlainWords(text, setting, used));
  return keepsFacts(sentence, texts.join(' '))
    ? { texts, rules: [...used] }
    : { texts: [sentence], rules: [] };
}

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

/** Characters; longer ones are tables. */
const longestSentence = 6000;

/** Pieces of sentences that were divided at an ordinal or abbreviation, tables, and text with open brackets. */
function isFragment(text: string): boolean {
  return (
    text.length > longestSentence ||
    /(?:Absatz|Satz|Nummer|Nr\.|Artikel|Anlage|§§?)\s\d+[a-z]?\.\s\p{Lu}\p{Ll}/u.test(text) ||
    /(?:^|\s)(?:am|vom|zum|bis|das|dem|des|der|den|die)\s\d{1,3}\.$/.test(text) ||
    /^(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Lebensjahr\p{Ll}*|Halbjahr\p{Ll}*)\s/u.test(
      text,
    ) ||
    hasOpenBracket(text) ||
    count(text, /„/g) !== count(text, /[“”]/g)
  );
}

/** Whether a bracket stays open or closes one that was not opened; the bracket of „a)“ is none. */
function hasOpenBracket(text: string): boolean {
  let depth = 0;
  for (const { 0: mark, index } of text.matchAll(/[()[\]]/g)) {
    if (mark === '(' || mark === '[') depth += 1;
    else if (depth > 0) depth -= 1;
    else if (!/(?:^|[\s(])[a-z\d]{1,3}$/.test(text.slice(0, index))) return true;
  }
  return depth > 0;
}

function firstThatFires(
  text: string,
  active: readonly Rule[],
  setting: RuleSetting,
): { texts: string[]; rule: string } | null {
  const sentence = parse(text);
  for (const rule of active) {
    const texts = rule.apply(sentence, setting);
    if (texts && texts.join(' ') !== text && keepsFacts(text, texts.join(' ')))
      return { texts, rule: rule.id };
  }
  return null;
}
