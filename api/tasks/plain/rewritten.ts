import { factDifference } from '../../../language/plain/fact-difference.ts';
import type { Fact } from '../../../language/facts/fact.ts';
import type { PlainFact, SimplifiedSentence, SimplifyResponse } from '../../contract/simplify.ts';

type Version = SimplifiedSentence['versions'][number];

/**
 * A sentence with the versions there are of it. The model's is taken where it keeps the facts, else that of the
 * rules, else the sentence stays.
 */
export function rewrittenSentence(block: number, before: string, versions: Version[]): SimplifiedSentence {
  const others = versions.filter(({ text }) => text !== before);
  const faithful = others.filter(({ text }) => !changes(before, text));
  const chosen =
    faithful.find(({ engine }) => engine === 'model') ?? faithful.find(({ engine }) => engine === 'rules');
  const after = chosen?.text ?? before;
  return {
    block,
    before,
    after,
    rules: chosen?.rules ?? [],
    engine: chosen?.engine ?? 'none',
    versions: others,
    facts: changeOf(before, after),
    accepted: false,
  };
}

function changes(before: string, after: string): boolean {
  const { lost, added } = factDifference(before, after);
  return lost.length + added.length > 0;
}

function changeOf(before: string, after: string): SimplifiedSentence['facts'] {
  const { lost, added } = factDifference(before, after);
  return { lost: lost.map((fact) => shown(fact, before)), added: added.map((fact) => shown(fact, after)) };
}

/** What became of all facts of the text; one that only moved to another sentence is kept. */
export function allFacts(sentences: readonly SimplifiedSentence[]): SimplifyResponse['facts'] {
  const kept = sentences.flatMap(({ before, after }) =>
    factDifference(before, after).kept.map((fact) => shown(fact, before)),
  );
  const added = sentences.flatMap(({ facts }) => facts.added);
  const lost: PlainFact[] = [];
  for (const fact of sentences.flatMap(({ facts }) => facts.lost)) {
    const moved = added.findIndex(({ kind, value }) => kind === fact.kind && value === fact.value);
    if (moved >= 0) kept.push(...added.splice(moved, 1));
    else lost.push(fact);
  }
  return { kept, lost, added };
}

const shown = ({ kind, value, start, end }: Fact, text: string): PlainFact => ({
  kind,
  text: text.slice(start, end),
  value,
});
