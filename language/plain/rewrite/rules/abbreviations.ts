import { expandAbbreviations } from '../../words/abbreviations.ts';
import type { Rule } from './rule.ts';

/** „Abs. 2“ → „Absatz 2“: what an abbreviation stands for, in the form the sentence needs. */
export const abbreviations: Rule = {
  id: 'abbreviations',
  levels: ['buergernah', 'einfach', 'leicht'],
  apply({ text }) {
    if (!/\p{L}\.(?!$)/u.test(text)) return null;
    if (/(?:^|[\s,(])(?:Nr|Nrn|Art|Abs|S|Bst|Buchst|Ziff)\.$/.test(text)) return null;
    const { text: written, replaced } = expandAbbreviations(text);
    return replaced.length > 0 ? [written] : null;
  },
};
