import type { SimplifiedSentence } from '../../../api/contract/simplify.ts';
import type { Fact } from '../../../language/facts/fact.ts';
import { factDifference } from '../../../language/plain/fact-difference.ts';

/** What a wording loses and adds against the sentence it stands for. */
export function changeOf(before: string, after: string): SimplifiedSentence['facts'] {
  const { lost, added } = factDifference(before, after);
  const shown = (text: string) => (fact: Fact) => ({
    kind: fact.kind,
    text: text.slice(fact.start, fact.end),
    value: fact.value,
  });
  return { lost: lost.map(shown(before)), added: added.map(shown(after)) };
}
