import { mainClause } from '../parse/main-clause.ts';
import { parse } from '../parse/sentence.ts';
import { isTail } from '../parse/tail.ts';
import { sentenceOf } from '../parse/wording.ts';
import type { Rule } from './rule.ts';

/** „…, es sei denn, dass X gilt.“ → „… . Eine Ausnahme gilt, wenn X gilt.“; „…, es sei denn, X gilt.“ → „Ausnahme: X gilt.“ */
export const exception: Rule = {
  id: 'exception',
  levels: ['buergernah', 'einfach', 'leicht'],
  apply(sentence) {
    const { text, mark, segments } = sentence;
    const match = /, es sei denn,? /.exec(text);
    if (!match || mark !== '.' || text.indexOf('es sei denn', match.index + match[0].length) > 0) return null;
    const at = segments.findIndex(({ start }) => start === match.index + 2);
    if (at < 1 || !holdsMainClause(sentence.text.slice(0, match.index))) return null;
    const rest = text.slice(match.index + match[0].length);
    const first = sentenceOf(text.slice(0, match.index));
    const clause = parse(sentenceOf(rest));
    if (/^da(?:ss|ß) /.test(rest)) {
      const tail = parse(`x, ${rest}`);
      if (!isTail(tail, 1)) return null;
      return [first, `Eine Ausnahme gilt, wenn ${rest.replace(/^da(?:ss|ß) /, '')}`];
    }
    if (!mainClause(clause, 0, clause.segments.length)) return null;
    return [first, `Ausnahme: ${sentenceOf(rest)}`];
  },
};

function holdsMainClause(text: string): boolean {
  const sentence = parse(sentenceOf(text));
  return mainClause(sentence, 0, sentence.segments.length) !== null;
}
