import { type ShownFact, shownDifference } from '../../../language/plain/fact-difference.ts';
import type { SimplifiedSentence, SimplifyResponse } from '../../contract/simplify.ts';

type Version = SimplifiedSentence['versions'][number];

/**
 * A sentence with the versions there are of it. The model's is taken where it keeps the facts, else that of the
 * rules, else the sentence stays.
 */
export function rewrittenSentence(block: number, before: string, versions: Version[]): SimplifiedSentence {
  const others = versions.filter(({ text }) => text !== before);
  const faithful = others.filter(({ text }) => keepsAll(before, text));
  const chosen = faithful.find(({ engine }) => engine === 'model') ?? faithful[0];
  return {
    block,
    before,
    after: chosen?.text ?? before,
    rules: chosen?.rules ?? [],
    engine: chosen?.engine ?? 'none',
    versions: others,
    facts: { lost: [], added: [] },
    accepted: false,
  };
}

function keepsAll(before: string, after: string): boolean {
  const { lost, added } = shownDifference(before, after);
  return lost.length + added.length === 0;
}

/** What became of all facts of the text; one that only moved to another sentence is kept. */
export function allFacts(sentences: readonly SimplifiedSentence[]): SimplifyResponse['facts'] {
  const differences = sentences.map(({ before, after }) => shownDifference(before, after));
  const kept = differences.flatMap((difference) => difference.kept);
  const added = differences.flatMap((difference) => difference.added);
  const lost: ShownFact[] = [];
  for (const fact of differences.flatMap((difference) => difference.lost)) {
    const moved = added.findIndex(({ kind, value }) => kind === fact.kind && value === fact.value);
    if (moved >= 0) kept.push(...added.splice(moved, 1));
    else lost.push(fact);
  }
  return { kept, lost, added };
}
