import { comparePaired, type PairedComparison } from '../metrics/paired.ts';
import type { Change, Figure, RunReport } from './report.ts';

/** Fewer cases than this say nothing about anything. */
const fewest = 5;
/** Resampling takes four cases that all went one way for certain; the randomisation test does not. Both must say so. */
const mostChance = 0.05;

/**
 * Compares every figure of a run with the accepted one, paired by case (percentile bootstrap of the differences), so
 * that hard and easy cases do not pass for noise. Figures that suites of this run no longer have come last.
 */
export function compareRuns(accepted: RunReport | null, run: RunReport): Change[] {
  const earlier = new Map(entries(accepted).map((entry) => [entry.key, entry]));
  const measured = new Set(run.suites.map(suiteKey));
  const changes = entries(run).map((entry) => {
    const before = earlier.get(entry.key)?.figure;
    earlier.delete(entry.key);
    return changeOf(entry, before);
  });
  const gone = [...earlier.values()].filter(({ of }) => measured.has(of));
  return [...changes, ...gone.map(goneOf)];
}

/** Changes that must not be accepted unseen. */
export function losses(changes: readonly Change[]): Change[] {
  return changes.filter(({ verdict }) => verdict === 'broken' || verdict === 'loss');
}

/** What tells a suite's results apart from those on other sets. */
export const suiteKey = ({ name, set = [] }: RunReport['suites'][number]): string =>
  JSON.stringify([name, ...set]);

interface Entry {
  key: string;
  /** Key of its suite. */
  of: string;
  suite: string;
  slice: string | null;
  figure: Figure;
}

function entries(run: RunReport | null): Entry[] {
  return (run?.suites ?? []).flatMap((suite) => {
    const of = suiteKey(suite);
    return [{ name: null, figures: suite.figures }, ...suite.slices].flatMap(({ name: slice, figures }) =>
      figures.map((figure) => ({
        key: JSON.stringify([of, slice, figure.name]),
        of,
        suite: suite.name,
        slice,
        figure,
      })),
    );
  });
}

function changeOf({ suite, slice, figure }: Entry, before: Figure | undefined): Change {
  const paired = comparePaired(before ? pairedDifferences(before, figure) : []);
  const enough = paired.n >= fewest;
  return {
    suite,
    slice,
    figure: figure.name,
    before: finite(before?.value),
    after: finite(figure.value),
    difference: finite(paired.mean),
    interval: enough ? paired.interval : null,
    p: enough ? paired.p : null,
    verdict: judge(figure, before, enough && paired.p <= mostChance ? paired.interval : null),
  };
}

const goneOf = ({ suite, slice, figure }: Entry): Change => ({
  suite,
  slice,
  figure: figure.name,
  before: finite(figure.value),
  after: null,
  difference: null,
  interval: null,
  p: null,
  verdict: 'gone',
});

function judge(
  figure: Figure,
  before: Figure | undefined,
  interval: PairedComparison['interval'],
): Change['verdict'] {
  const sign = figure.better === 'lower' ? -1 : 1;
  // Without cases the mean is no number, and nothing was shown.
  if (figure.must !== undefined && !(sign * figure.value >= sign * figure.must)) return 'broken';
  if (figure.better === undefined || figure.judgedBy) return 'told';
  if (!before) return 'new';
  if (interval && sign * interval[sign > 0 ? 1 : 0] < 0) return 'loss';
  if (interval && sign * interval[sign > 0 ? 0 : 1] > 0) return 'gain';
  return 'same';
}

function pairedDifferences({ cases: before = {} }: Figure, { cases: after = {} }: Figure): number[] {
  return Object.entries(after).flatMap(([id, value]) => {
    const earlier = before[id];
    // Accepted values are rounded: what is left of that is no difference.
    return earlier === undefined ? [] : [Math.round((value - earlier) * 1e5) / 1e5];
  });
}

const finite = (value: number | undefined): number | null =>
  value !== undefined && Number.isFinite(value) ? value : null;
