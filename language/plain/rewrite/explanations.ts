import { factsOf } from '../../facts/facts.ts';
import { explain } from '../lexicon/glossary.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';

/**
 * Lines that explain the hard words of a sentence, each word once in a text: `explained` collects them. An explanation
 * that would bring numbers, names, negations or duties of its own into the text is left out.
 */
export function explanationLines(
  sentence: string,
  explained: Set<string>,
  lexicon: Lexicon | undefined,
): string[] {
  return explain(sentence, lexicon ? { lexicon } : {}).flatMap(({ term, explanation }) => {
    if (explained.has(term) || factsOf(explanation).length > 0) return [];
    explained.add(term);
    return [explanation.includes(term.slice(0, -1)) ? explanation : `${term}: ${explanation}`];
  });
}
