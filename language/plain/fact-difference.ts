import { compareFacts } from '../facts/compare.ts';
import type { Fact } from '../facts/fact.ts';
import { factsOf } from '../facts/facts.ts';
import { withoutJoints } from '../joints.ts';
import { keepsFacts } from './rewrite/guard.ts';

/**
 * What became of a text's facts in its rewriting. Offsets count in the text, those of `added` in the rewriting, both
 * without the points that show the joints of compounds.
 */
export interface FactDifference {
  kept: Fact[];
  lost: Fact[];
  added: Fact[];
}

/**
 * Compares the facts of a text with those of its rewriting: numbers, percentages, dates, deadlines, amounts, §§, file
 * numbers, names, negations, restrictions and modal words. A value that a rewriting repeats is no new fact. A duty may
 * change its form („ist zu stellen“, „muss gestellt werden“).
 */
export function factDifference(printed: string, rewritten: string): FactDifference {
  const [before, after] = [withoutJoints(printed), withoutJoints(rewritten)];
  const given = factsOf(before);
  if (before === after || keepsFacts(before, after)) return { kept: given, lost: [], added: [] };
  const told = factsOf(after);
  const left = [...told];
  const [kept, lost]: [Fact[], Fact[]] = [[], []];
  for (const fact of given) {
    const at = left.findIndex((other) => isSame(fact, other));
    if (at >= 0) left.splice(at, 1);
    (at >= 0 || isRepeated(fact, told) ? kept : lost).push(fact);
  }
  return { kept, lost, added: left.filter((fact) => !isRepeated(fact, given) && !isCommon(fact, before)) };
}

const isSame = (a: Fact, b: Fact) =>
  a.kind === b.kind && a.bound === b.bound && (a.value === b.value || compareFacts(a, b) === 'same');

/** A second mention says nothing new, save that a second „nicht“ turns the sentence round. */
const isRepeated = (fact: Fact, among: readonly Fact[]) =>
  fact.kind !== 'negation' && among.some((other) => isSame(fact, other));

/** A name that was not taken for one before, or a duty that had another form. */
function isCommon({ kind, value }: Fact, before: string): boolean {
  if (kind === 'modality' && value === 'muss')
    return /(?<!\p{L})(?:zu|\p{Ll}+zu\p{Ll}+en|hat|haben|ist|sind)(?!\p{L})/u.test(before);
  return (
    /^(?:person|organisation|place)$/.test(kind) &&
    before.toLowerCase().includes(value.split(' ')[0]!.slice(0, -2))
  );
}

/** A fact as it is shown and kept. */
export interface ShownFact {
  kind: string;
  text: string;
  value: string;
}

/** As `factDifference`, with the words of each fact in place of where they stand. */
export function shownDifference(before: string, after: string): Record<keyof FactDifference, ShownFact[]> {
  const { kept, lost, added } = factDifference(before, after);
  const [given, told] = [withoutJoints(before), withoutJoints(after)];
  return {
    kept: kept.map((fact) => shown(fact, given)),
    lost: lost.map((fact) => shown(fact, given)),
    added: added.map((fact) => shown(fact, told)),
  };
}

const shown = ({ kind, value, start, end }: Fact, text: string): ShownFact => ({
  kind,
  text: text.slice(start, end),
  value,
});
