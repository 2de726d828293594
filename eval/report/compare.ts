import { bootstrapInterval, mean } from '../metrics/statistics.ts';
import type { Figure, RunReport } from './report.ts';

/** What became of one figure since the accepted run. */
export interface Change {
  suite: string;
  /** Null for the figures of the whole suite. */
  slice: string | null;
  figure: string;
  before: number | null;
  after: number;
  /** Mean difference over the cases both runs have, and its 95 % interval; null without such cases. */
  difference: number | null;
  interval: [low: number, high: number] | null;
  verdict: Verdict;
}

/** „broken“: a bound that must be kept is not. „loss“ and „gain“: the interval of the difference leaves out zero. */
export type Verdict = 'broken' | 'loss' | 'gain' | 'same' | 'new' | 'told';

/** Fewer cases than this say nothing about anything. */
const fewest = 5;

/**
 * Compares every figure of a run with the accepted one, paired by case (percentile bootstrap of the differences), so
 * that hard and easy cases do not pass for noise.
 */
export function compareRuns(accepted: RunReport | null, run: RunReport): Change[] {
  const earlier = new Map(entries(accepted).map((entry) => [entry.key, entry.figure]));
  return entries(run).map(({ key, suite, slice, figure }) => {
    const before = earlier.get(key);
    const paired = before ? pairedDifferences(before, figure) : [];
    const interval = paired.length >= fewest ? bootstrapInterval(paired) : null;
    return {
      suite,
      slice,
      figure: figure.name,
      before: before?.value ?? null,
      after: figure.value,
      difference: paired.length > 0 ? mean(paired) : null,
      interval,
      verdict: judge(figure, before, interval),
    };
  });
}

/** Changes that must not be accepted unseen. */
export function losses(changes: readonly Change[]): Change[] {
  return changes.filter(({ verdict }) => verdict === 'broken' || verdict === 'loss');
}

function judge(figure: Figure, before: Figure | undefined, interval: Change['interval']): Verdict {
  const sign = figure.better === 'lower' ? -1 : 1;
  // Without cases the mean is no number, and nothing was shown.
  if (figure.must !== undefined && !(sign * figure.value >= sign * figure.must)) return 'broken';
  if (figure.better === undefined) return 'told';
  if (!before) return 'new';
  if (interval && sign * interval[sign > 0 ? 1 : 0] < 0) return 'loss';
  if (interval && sign * interval[sign > 0 ? 0 : 1] > 0) return 'gain';
  return 'same';
}

function pairedDifferences({ cases: before = {} }: Figure, { cases: after = {} }: Figure): number[] {
  return Object.entries(after).flatMap(([id, value]) => {
    const earlier = before[id];
    return earlier === undefined ? [] : [value - earlier];
  });
}

interface Entry {
  key: string;
  suite: string;
  slice: string | null;
  figure: Figure;
}

function entries(run: RunReport | null): Entry[] {
  return (run?.suites ?? []).flatMap(({ name: suite, figures, slices }) =>
    [{ name: null, figures }, ...slices].flatMap(({ name: slice, figures: own }) =>
      own.map((figure) => ({ key: JSON.stringify([suite, slice, figure.name]), suite, slice, figure })),
    ),
  );
}
