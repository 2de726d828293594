import { mainClause } from '../parse/main-clause.ts';
import { parse, type Sentence } from '../parse/sentence.ts';
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

/** Whether a sentence holds a main clause in first place, or after a subordinate clause or condition. */
function isStatement(sentence: Sentence): boolean {
  const { segments } = sentence;
  if (segments.length === 0) return false;
  if (mainClause(sentence, 0, segments.length)) return true;
  return segments.some(({ from }, index) => index > 0 && startsWithVerb(sentence, from));
}

function startsWithVerb({ tokens }: Sentence, from: number): boolean {
  const [first, second] = [tokens[from], tokens[from + 1]];
  return first?.lower === 'so' && second !== undefined
    ? true
    : first !== undefined &&
        /^(?:ist|sind|gilt|gelten|kann|können|hat|haben|wird|werden|darf|dürfen|muss|müssen|soll|sollen|bleibt|bleiben)$/.test(
          first.lower,
        );
}
