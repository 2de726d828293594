import type { Pair } from './align.ts';
import type { Token } from './tokens.ts';
import { joinUnits, type Unit } from './units.ts';

/** From here on a passage and the two that it was divided into say the same. */
const leastAlike = 0.8;
/** By so much more alike than to the first of them alone. */
const leastGain = 0.1;

/**
 * Draws together paragraphs that the other version has as one: where a text was divided anew, or two formats tell
 * their paragraphs differently, the second half is neither new nor dropped. Null where there are none.
 */
export function joinDivided(
  before: readonly Unit[],
  after: readonly Unit[],
  pairs: readonly Pair[],
): { before: Unit[]; after: Unit[] } | null {
  const olds = new Set(pairs.map(({ old }) => old));
  const news = new Set(pairs.map((pair) => pair.new));
  const [oldTails, newTails] = [new Set<number>(), new Set<number>()];
  for (const { old, new: now, share } of pairs) {
    if (share === 1) continue;
    for (const tail of tailsBeside(after, now, news))
      if (isWhole(before[old]!, after, tail, now)) newTails.add(tail);
    for (const tail of tailsBeside(before, old, olds))
      if (isWhole(after[now]!, before, tail, old)) oldTails.add(tail);
  }
  if (oldTails.size + newTails.size === 0) return null;
  return { before: joined(before, oldTails), after: joined(after, newTails) };
}

/** Unpaired paragraphs before or behind a unit, each as the position of the latter of the two. */
function tailsBeside(units: readonly Unit[], at: number, paired: ReadonlySet<number>): number[] {
  return [at, at + 1].filter((tail) => {
    const [head, end] = [units[tail - 1], units[tail]];
    const other = tail === at ? at - 1 : tail;
    return (
      head !== undefined &&
      end !== undefined &&
      !paired.has(other) &&
      isText(head) &&
      isText(end) &&
      !end.label
    );
  });
}

const isText = ({ block }: Unit) => block.kind === 'paragraph' || block.kind === 'list-item';

function isWhole(whole: Unit, units: readonly Unit[], tail: number, partner: number): boolean {
  const both = [...units[tail - 1]!.tokens, ...units[tail]!.tokens];
  const share = commonShare(whole.tokens, both);
  return share >= leastAlike && share >= commonShare(whole.tokens, units[partner]!.tokens) + leastGain;
}

/** The share of tokens that both have (Dice). */
function commonShare(a: readonly Token[], b: readonly Token[]): number {
  const left = new Map<string, number>();
  for (const { key } of a) left.set(key, (left.get(key) ?? 0) + 1);
  let common = 0;
  for (const { key } of b) {
    const count = left.get(key) ?? 0;
    if (count > 0) common++;
    left.set(key, count - 1);
  }
  return (2 * common) / Math.max(1, a.length + b.length);
}

function joined(units: readonly Unit[], tails: ReadonlySet<number>): Unit[] {
  const result: Unit[] = [];
  units.forEach((unit, at) => {
    const head = result.at(-1);
    if (head && tails.has(at)) result[result.length - 1] = joinUnits(head, unit);
    else result.push(unit);
  });
  return result;
}
