import { parse } from '../parse/sentence.ts';
import type { Rule, RuleSetting } from './rule.ts';

/** What a rule makes of a sentence, one string; null where it leaves it. */
export function rewrittenBy(rule: Rule, text: string, setting: Partial<RuleSetting> = {}): string | null {
  const full: RuleSetting = {
    level: 'einfach',
    context: 'norm',
    followed: false,
    done: new Set(),
    ...setting,
  };
  return rule.apply(parse(text), full)?.join(' ') ?? null;
}
