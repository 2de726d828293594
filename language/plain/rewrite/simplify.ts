import { sentences } from '../../sentences.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Context, Level } from './level.ts';
import { explanationLines } from './explanations.ts';
import { showJoints } from './joints.ts';
import { rewriteSentence } from './rewrite-sentence.ts';

export interface SimplifyOptions {
  level: Level;
  /** Who speaks to whom; a norm unless said otherwise. */
  context?: Context;
  /** Plain words for hard ones; the shipped lexicon if absent. */
  lexicon?: Lexicon;
}

/** One sentence of the given text and what became of it. */
export interface RewrittenSentence {
  before: string;
  /** One or more sentences; equal to `before` where no rule was sure. */
  after: string;
  /** The ids of the rules that changed it, in the order of their first use. */
  rules: string[];
  /** Offsets of `before` in the given text. */
  start: number;
  end: number;
}

export interface Simplified {
  text: string;
  /** What must stand above the text wherever it is shown: texts in Leichte Sprache are untested drafts. */
  label: string | null;
  sentences: RewrittenSentence[];
}

const leichtLabel = 'Entwurf in Leichter Sprache – ungeprüft';

/**
 * Rewrites a German text by rule to a level of plain language. A sentence for which no rule is sure stays as it is;
 * a rewriting that would lose, add or turn a fact is not made. Pure; paragraphs and line breaks are kept.
 */
export function simplify(text: string, { level, context = 'norm', lexicon }: SimplifyOptions): Simplified {
  const explained = new Set<string>();
  const rewritten = sentences(text).map(({ start, end }): RewrittenSentence => {
    const before = text.slice(start, end);
    const { texts, rules } = rewriteSentence(before, { level, context, lexicon });
    const laid =
      level === 'leicht'
        ? inLeichterSprache(texts, rules, explained, lexicon)
        : { after: joined(texts), rules };
    return { before, ...laid, start, end };
  });
  let result = '';
  let at = 0;
  for (const { after, start, end } of rewritten) {
    const gap = text.slice(at, start);
    result += (level === 'leicht' && at > 0 && !gap.includes('\n') ? '\n' : gap) + after;
    at = end;
  }
  const label = level === 'leicht' ? leichtLabel : null;
  return { text: (label ? `${label}\n\n` : '') + result + text.slice(at), label, sentences: rewritten };
}

/** The sentences that one has become, as they stand in running text; what follows a list begins a new line. */
const joined = (texts: readonly string[]) =>
  texts.reduce((text, next) => text + (text.includes('\n') ? '\n' : ' ') + next);

/** Each sentence on its own line, long words with their joints, and behind them what explains hard words. */
function inLeichterSprache(
  texts: readonly string[],
  rules: readonly string[],
  explained: Set<string>,
  lexicon: Lexicon | undefined,
): Pick<RewrittenSentence, 'after' | 'rules'> {
  const lines = texts.join('\n');
  const explanations = explanationLines(lines, explained, lexicon);
  const jointed = showJoints(lines);
  return {
    after: [jointed, ...explanations.map(showJoints)].join('\n'),
    rules: [
      ...rules,
      ...(jointed === lines ? [] : ['joints']),
      ...(explanations.length > 0 ? ['glossary'] : []),
    ],
  };
}
