import type {
  Change,
  Evaluation,
  Failure,
  FigureEvaluation,
  SuiteEvaluation,
} from '../../api/contract/evaluation.ts';

export type { Change, Failure };

/** One measured number. */
export interface Figure extends Omit<FigureEvaluation, 'value'> {
  /** NaN where there was nothing to measure. */
  value: number;
  /** The value of each case by its id, so that two runs can be compared case by case. */
  cases?: Record<string, number>;
}

/** Figures of a part of the cases, or of one variant in an ablation. */
export interface Slice {
  name: string;
  figures: Figure[];
}

/** What every evaluation suite and every benchmark returns. */
export interface SuiteReport extends Omit<SuiteEvaluation, 'figures' | 'slices'> {
  figures: Figure[];
  slices: Slice[];
}

/** What was measured in one go, and with what. */
export interface RunReport extends Omit<Evaluation, 'suites' | 'changes' | 'accepted'> {
  suites: SuiteReport[];
}

export interface SuiteOptions {
  /** Files given after `--set`, in order. */
  set: readonly string[];
}

/** An evaluation suite (`eval/suites/NAME.ts`) or a benchmark (`eval/bench/NAME.ts`); the file exports it as `suite`. */
export interface Suite {
  name: string;
  /** German, for people; the name unless given. */
  title?: string;
  /** One line for the list that is printed when no suite is named. */
  description: string;
  /** What the fast tier passes as `set`; suites without it need files, or minutes. */
  fast?: readonly string[];
  /** What the full tier passes where that is more: all that needs nothing but the repository. */
  full?: readonly string[];
  /** Throws UsageError when the files it needs are not in `set`. */
  run(options: SuiteOptions): Promise<SuiteReport>;
}

/** The command was called wrongly; its message says how to call it. Exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
