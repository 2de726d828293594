/** One measured number. */
export interface Figure {
  name: string;
  value: number;
  /** „ms“, „s“, „MB“, „%“ … ; absent for plain scores between 0 and 1 and for counts. */
  unit?: string;
  /** How many cases the value rests on. */
  n: number;
  /** 95 % confidence interval, null where none was computed. */
  interval: [low: number, high: number] | null;
  /** Which way is better; figures without it are told, never judged. */
  better?: 'higher' | 'lower';
  /** A value the figure must reach whatever was accepted before: citations are verbatim or they are none. */
  must?: number;
  /** The value of each case by its id, so that two runs can be compared case by case. */
  cases?: Record<string, number>;
}

/** Figures of a part of the cases, or of one variant in an ablation. */
export interface Slice {
  name: string;
  figures: Figure[];
}

/** What every evaluation suite and every benchmark returns. */
export interface SuiteReport {
  name: string;
  figures: Figure[];
  slices: Slice[];
  /** What a reader must know to judge the figures: set, settings, what was left out. */
  notes: string[];
}

/** What was measured in one go, and with what. */
export interface RunReport {
  createdAt: string;
  /** Commit, with „+“ when files were changed since; null outside a checkout. */
  commit: string | null;
  version: string;
  node: string;
  embedder: string;
  /** Name of the default chat model; null when none is configured. */
  model: string | null;
  /** SHA-256 of each prompt by its id. */
  prompts: Record<string, string>;
  seconds: number;
  suites: SuiteReport[];
}

export interface SuiteOptions {
  /** Files given after `--set`, in order. */
  set: readonly string[];
}

/** An evaluation suite (`eval/suites/NAME.ts`) or a benchmark (`eval/bench/NAME.ts`); the file exports it as `suite`. */
export interface Suite {
  name: string;
  /** One line for the list that is printed when no suite is named. */
  description: string;
  /** What the fast tier passes as `set`; suites without it need files, or minutes. */
  fast?: readonly string[];
  /** Throws UsageError when the files it needs are not in `set`. */
  run(options: SuiteOptions): Promise<SuiteReport>;
}

/** The command was called wrongly; its message says how to call it. Exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
