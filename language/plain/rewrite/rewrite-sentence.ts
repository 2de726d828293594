import { replaceWords } from '../words/replace-words.ts';
import { keepsFacts } from './guard.ts';
import { isFragment } from './parse/fragment.ts';
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

interface Rewriting {
  texts: string[];
  /** Ids of the rules that were used, in the order of their first use. */
  rules: string[];
}

/**
 * Applies the rules of a level to one sentence until none fires any more, then puts plain words for hard ones. What
 * would lose, add or turn a fact is left undone: where the whole does not keep them, every step is held against them.
 */
export function rewriteSentence(sentence: string, setting: RewriteSetting): Rewriting {
  if (isFragment(sentence)) return { texts: [sentence], rules: [] };
  for (const allowed of [anyStep, keepsFacts]) {
    const { texts, rules: used } = applyRules(sentence, setting, allowed);
    if (keepsFacts(sentence, texts.join(' '))) return { texts, rules: used };
  }
  return { texts: [sentence], rules: [] };
}

/** Whether a step may be taken from the one text to the other. */
type Allowed = (before: string, after: string) => boolean;
const anyStep: Allowed = () => true;

function applyRules(sentence: string, setting: RewriteSetting, allowed: Allowed): Rewriting {
  const used = new Set<string>();
  const active = rules.filter(({ levels }) => levels.includes(setting.level));
  const number = paragraphNumber.exec(sentence)?.[0] ?? '';
  let pieces: Piece[] = [{ text: sentence.slice(number.length), settled: false, done: new Set() }];
  for (let step = 0; step < mostSteps; step += 1) {
    const at = pieces.findIndex(({ settled }) => !settled);
    if (at < 0) break;
    const piece = pieces[at]!;
    const settings = { ...setting, followed: pieces.length > at + 1, done: piece.done };
    const result = firstThatFires(piece.text, active, settings, allowed);
    if (result) used.add(result.rule);
    const next = result
      ? result.texts.map((text) => ({ text, settled: false, done: new Set([...piece.done, result.rule]) }))
      : [{ ...piece, settled: true }];
    pieces = [...pieces.slice(0, at), ...next, ...pieces.slice(at + 1)];
  }
  const texts = pieces.map(({ text }, i) => (i === 0 ? number : '') + inPlainWords(text, setting, used));
  return { texts, rules: [...used] };
}

function firstThatFires(
  text: string,
  active: readonly Rule[],
  setting: RuleSetting,
  allowed: Allowed,
): { texts: string[]; rule: string } | null {
  const sentence = parse(text);
  for (const rule of active) {
    const texts = rule.apply(sentence, setting);
    if (texts && texts.join(' ') !== text && allowed(text, texts.join(' '))) return { texts, rule: rule.id };
  }
  return null;
}
