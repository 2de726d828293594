import { sentences } from '../../sentences.ts';
import type { Context, Level } from './level.ts';
import { showJoints } from './joints.ts';
import { rewriteSentence } from './rewrite-sentence.ts';

export interface SimplifyOptions {
  level: Level;
  /** Who speaks to whom; a norm unless said otherwise. */
  context?: Context;
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
export function simplify(text: string, { level, context = 'norm' }: SimplifyOptions): Simplified {
  const rewritten = sentences(text).map(({ start, end }): RewrittenSentence => {
    const before = text.slice(start, end);
    const { texts, rules } = rewriteSentence(before, { level, context });
    return { before, ...laidOut(texts, rules, level), start, end };
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

/** The sentences that one has become, as they stand in the text: lists below each other, in Leichte Sprache all. */
function laidOut(
  texts: readonly string[],
  rules: string[],
  level: Level,
): Pick<RewrittenSentence, 'after' | 'rules'> {
  const joined = texts.reduce(
    (text, next) => text + (level === 'leicht' || text.includes('\n') ? '\n' : ' ') + next,
  );
  const after = level === 'leicht' ? showJoints(joined) : joined;
  return { after, rules: after === joined ? rules : [...rules, 'joints'] };
}
