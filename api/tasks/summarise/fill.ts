import { type Length, wordsPerMinute } from '../../contract/tasks.ts';
import { allot } from './allot.ts';
import type { Group } from './plan.ts';
import { selectUnits } from './rank.ts';
import type { Unit } from './units.ts';

/** A length in what the engine counts. */
export interface Budget {
  unit: 'words' | 'sentences';
  value: number;
}

/** The sentences chosen for one part of a summary, in the order of their documents. */
export interface Filled {
  heading: string | null;
  units: Unit[];
}

/** A part shorter than this is no more than a sentence without its sense. */
const leastWords = 18;
/** A length this far from being full is filled from what no topic claims. */
const tolerance = 0.1;

/** Speaking minutes are counted in words. */
export function budgetOf(length: Length): Budget {
  if (length.unit === 'minutes') return { unit: 'words', value: Math.round(length.value * wordsPerMinute) };
  return length;
}

/**
 * Fills a length from groups, each with its fair share; what one leaves goes to those after it, so that the whole
 * keeps the length. Where the length does not reach for all groups, the ones with the best sentences get it.
 *
 * `rest` fills up what the groups cannot.
 */
export function fill(groups: readonly Group[], budget: Budget, rest?: Group): Filled[] {
  const room = roomFor(budget);
  const admitted = groups.length > room ? best(groups, room) : groups;
  const claims = admitted.map(({ units, weight }) => ({ available: sizeOf(units, budget), weight }));
  const shares = allot(budget.value, claims);
  const filled: Filled[] = [];
  let left = budget.value;
  for (const [at, group] of admitted.entries()) {
    const later = shares.slice(at + 1).reduce((sum, share) => sum + share, 0);
    const value = Math.min(left - later, sizeOf(group.units, budget));
    const units = selectUnits(group, {
      ...budget,
      value: budget.unit === 'sentences' ? Math.round(value) : value,
    });
    left -= sizeOf(units, budget);
    if (units.length > 0) filled.push({ heading: group.heading, units });
  }
  if (rest && left > tolerance * budget.value) {
    const units = selectUnits(rest, { ...budget, value: left });
    if (units.length > 0) filled.push({ heading: rest.heading, units });
  }
  return filled;
}

/** How many parts a length has room for. */
export function roomFor({ unit, value }: Budget): number {
  return Math.max(1, Math.floor(unit === 'words' ? value / leastWords : value));
}

/** How much of a budget sentences use up. */
export function sizeOf(units: readonly Unit[], { unit }: Pick<Budget, 'unit'>): number {
  return unit === 'sentences' ? units.length : units.reduce((sum, { words }) => sum + words, 0);
}

/** The groups with the highest single score, in their own order. */
function best(groups: readonly Group[], count: number): Group[] {
  const kept = new Set(groups.toSorted((a, b) => topScore(b) - topScore(a)).slice(0, count));
  return groups.filter((group) => kept.has(group));
}

function topScore({ scores }: Group): number {
  return Math.max(0, ...scores);
}
