import type { Evaluation } from '../../api/contract/evaluation.ts';
import type { Change, Figure, RunReport } from './report.ts';

/** A run as people see it: without the values of single cases. */
export function evaluationOf(
  run: RunReport,
  accepted: RunReport | null,
  changes: readonly Change[],
): Evaluation {
  const suites = run.suites.map(({ figures, slices, ...suite }) => ({
    ...suite,
    figures: figures.map(shown),
    slices: slices.map(({ name, figures: own }) => ({ name, figures: own.map(shown) })),
  }));
  return {
    ...run,
    suites,
    changes: [...changes],
    accepted: accepted && { createdAt: accepted.createdAt, commit: accepted.commit },
  };
}

const shown = ({ cases: _cases, value, ...figure }: Figure) => ({
  ...figure,
  value: Number.isFinite(value) ? value : null,
});
