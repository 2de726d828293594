import { comparable, compareFacts } from '../../../../language/facts/compare.ts';
import type { Fact, FactKind } from '../../../../language/facts/fact.ts';
import { factsOf } from '../../../../language/facts/facts.ts';
import { indexTerms } from '../../../../language/search-terms.ts';
import { words } from '../../../../language/words.ts';
import type { ChangedFigure } from '../../../contract/parliament/earlier-answers.ts';

const measured: ReadonlySet<FactKind> = new Set(['number', 'percentage', 'amount', 'quantity', 'duration']);
/** Nouns that both sentences must share, as a share of the one with fewer. */
const leastShared = 0.6;

interface Figure {
  answer: number;
  statement: number;
  sentence: string;
  fact: Fact;
  /** What a bare number counts; null for values with a unit. */
  counted: string | null;
  nouns: ReadonlySet<string>;
}

/**
 * Figures given for the same thing in several answers with different values: same unit or same thing counted, in
 * sentences that share most of their nouns. Values of one answer are not held against each other.
 *
 * @param answers the statements of each answer, oldest answer first
 */
export function changedFigures(answers: readonly (readonly string[])[]): ChangedFigure[] {
  const chains: Figure[][] = [];
  for (const [answer, statements] of answers.entries()) {
    for (const figure of statements.flatMap((sentence, statement) =>
      figuresOf(answer, statement, sentence),
    )) {
      const chain = chains.find((known) => continues(known, figure));
      if (chain) chain.push(figure);
      else chains.push([figure]);
    }
  }
  return chains.filter(hasChanged).map((chain) => ({
    subject: subjectOf(chain),
    values: chain.map(({ answer, statement, sentence, fact, counted }) => {
      const end = counted === null ? fact.end : endOfCounted(sentence, fact);
      return { answer, statement, text: sentence.slice(fact.start, end), span: [fact.start, end] };
    }),
  }));
}

function figuresOf(answer: number, statement: number, sentence: string): Figure[] {
  const facts = factsOf(sentence);
  const nouns = nounsOf(sentence);
  return facts.flatMap((fact) => {
    if (!measured.has(fact.kind)) return [];
    const counted = fact.kind === 'number' ? countedBy(sentence, fact) : null;
    if (fact.kind === 'number' && counted === null) return [];
    return [{ answer, statement, sentence, fact, counted, nouns }];
  });
}

function continues(chain: readonly Figure[], figure: Figure): boolean {
  const last = chain.at(-1)!;
  if (chain.some(({ answer }) => answer === figure.answer)) return false;
  if (!comparable(last.fact, figure.fact) || last.counted !== figure.counted) return false;
  const fewer = Math.min(last.nouns.size, figure.nouns.size);
  const shared = [...last.nouns].filter((noun) => figure.nouns.has(noun)).length;
  return fewer > 0 && shared >= leastShared * fewer;
}

function hasChanged(chain: readonly Figure[]): boolean {
  return chain.some((figure, at) => at > 0 && compareFacts(figure.fact, chain[at - 1]!.fact) === 'different');
}

/** The next noun behind a number: „148 bewilligte Anträge“ counts Anträge. */
function countedBy(sentence: string, fact: Fact): string | null {
  const noun = nounBehind(sentence, fact);
  return noun ? indexTerms(noun.text).stems || null : null;
}

function nounBehind(sentence: string, { end }: Fact) {
  const behind = words(sentence.slice(end, end + 60)).slice(0, 3);
  return behind.find(({ text }) => /^\p{Lu}/u.test(text));
}

function endOfCounted(sentence: string, fact: Fact): number {
  const noun = nounBehind(sentence, fact);
  return noun ? fact.end + noun.end : fact.end;
}

function nounsOf(sentence: string): Set<string> {
  const nouns = words(sentence).filter(({ text, start }) => /^\p{Lu}\p{Ll}/u.test(text) && start > 0);
  return new Set(nouns.flatMap(({ text }) => indexTerms(text).stems.split(' ').filter(Boolean)));
}

/** The nouns all sentences of a chain share, as the first one writes them. */
function subjectOf(chain: readonly Figure[]): string {
  const [first] = chain as [Figure, ...Figure[]];
  const shared = words(first.sentence).filter(({ text, start }) => {
    const [stem] = indexTerms(text).stems.split(' ');
    return start > 0 && stem && /^\p{Lu}/u.test(text) && chain.every(({ nouns }) => nouns.has(stem));
  });
  return [...new Set(shared.map(({ text }) => text))].slice(0, 4).join(', ');
}
