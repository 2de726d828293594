import { mainClause } from '../parse/main-clause.ts';
import { parse, type Sentence } from '../parse/sentence.ts';
import { isFinite } from '../parse/verbs.ts';
import { sentenceOf } from '../parse/wording.ts';
import type { Rule } from './rule.ts';

/** „A gilt; B bleibt unberührt.“ → two sentences, where each part is a main clause of its own. */
export const semicolon: Rule = {
  id: 'semicolon',
  levels: ['buergernah', 'einfach', 'leicht'],
  apply(sentence) {
    if (sentence.mark !== '.') return null;
    const marks = sentence.tokens.filter(({ text, depth }) => text === ';' && depth === 0);
    for (const mark of marks) {
      const left = sentence.text.slice(0, mark.start);
      const right = sentence.text.slice(mark.end).trim();
      if (/(?:^|\s)(?:\d+[a-z]?\.|[a-z]{1,2}\))\s/.test(left) && marks.length > 1) return null;
      if (/^(?:\d+[a-z]?\.|[a-z]{1,2}\)|und|oder|sowie)\s/.test(right)) return null;
      const [first, second] = [parse(sentenceOf(left)), parse(sentenceOf(right))];
      if (isStatement(first) && isStatement(second)) return [first.text, second.text];
    }
    return null;
  },
};

/** Whether a sentence holds a main clause in first place, or one that follows a condition. */
function isStatement(sentence: Sentence): boolean {
  const { segments, tokens } = sentence;
  const [first] = segments;
  if (!first) return false;
  if (mainClause(sentence, 0, segments.length)) return true;
  const condition = first.kind === 'subordinate' || isFinite(tokens[first.from]!.lower);
  return condition && segments.some(({ from }, index) => index > 0 && startsMain(tokens, from));
}

const startsMain = (tokens: Sentence['tokens'], at: number) =>
  /^(?:so|dann)$/.test(tokens[at]!.lower) ||
  (/^\p{Ll}/u.test(tokens[at]!.text) && isFinite(tokens[at]!.lower));
