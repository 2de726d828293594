import { z } from 'zod';
import { spanSchema } from './text.ts';

const intervalSchema = z.tuple([z.number(), z.number()]);

const figureSchema = z.object({
  name: z.string(),
  /** Null where there was nothing to measure. */
  value: z.number().nullable(),
  /** „ms“, „s“, „MB“, „%“ … ; absent for plain scores between 0 and 1 and for counts. */
  unit: z.string().optional(),
  /** How many cases the value rests on. */
  n: z.number(),
  /** 95 % confidence interval, null where none was computed. */
  interval: intervalSchema.nullable(),
  /** Which way is better; figures without it are told, never judged. */
  better: z.enum(['higher', 'lower']).optional(),
  /** A value the figure must reach whatever was accepted before: citations are verbatim or they are none. */
  must: z.number().optional(),
  /** A language model has judged; such a figure is told beside others and never judged by itself. */
  judgedBy: z.literal('model').optional(),
});

const sliceSchema = z.object({ name: z.string(), figures: z.array(figureSchema) });

/** A case that went wrong, for a person to look at. */
const failureSchema = z.object({
  /** Id of the case, as its figures have it. */
  case: z.string(),
  figure: z.string(),
  slice: z.string().optional(),
  expected: z.string(),
  got: z.string(),
  /** Where the case is written down: a file from the top of the repository or as given after `--set`, and the line. */
  label: z.object({ file: z.string(), line: z.int().nullable() }).optional(),
  /** The document it is about, by its file name, and the place as offsets into the document's text. */
  source: z.object({ name: z.string(), span: spanSchema.nullable() }).optional(),
});
export type Failure = z.infer<typeof failureSchema>;

const suiteReportSchema = z.object({
  name: z.string(),
  /** German, for people. */
  title: z.string().optional(),
  figures: z.array(figureSchema),
  /** Parts of the cases, or variants in an ablation. */
  slices: z.array(sliceSchema),
  /** What a reader must know to judge the figures: set, settings, what was left out. */
  notes: z.array(z.string()),
  /** Worst first. */
  failures: z.array(failureSchema).optional(),
  /** The sets it was given, by file name; absent for the repository's own. */
  set: z.array(z.string()).optional(),
  seconds: z.number().optional(),
});

/** What became of one figure since the accepted run. */
const changeSchema = z.object({
  suite: z.string(),
  /** Null for the figures of the whole suite. */
  slice: z.string().nullable(),
  figure: z.string(),
  before: z.number().nullable(),
  after: z.number().nullable(),
  /** Mean difference over the cases both runs have; null without such cases. */
  difference: z.number().nullable(),
  /** The difference's 95 % interval. */
  interval: intervalSchema.nullable(),
  /** Two-sided p of a randomisation test of the differences. */
  p: z.number().nullable(),
  /**
   * „broken“: a bound that must be kept is not. „loss“ and „gain“: the interval of the difference leaves out zero.
   * „gone“: the accepted run had the figure, this one has not. „told“ is never judged.
   */
  verdict: z.enum(['broken', 'loss', 'gain', 'same', 'new', 'gone', 'told']),
});

/** One run of `amtsfeder eval`, beside the accepted one. */
export const evaluationSchema = z.object({
  createdAt: z.iso.datetime(),
  /** Commit, with „+“ when files were changed since; null outside a checkout. */
  commit: z.string().nullable(),
  version: z.string(),
  node: z.string(),
  embedder: z.string(),
  /** Name of the default chat model; null when none is configured. */
  model: z.string().nullable(),
  /** SHA-256 of each prompt by its id. */
  prompts: z.record(z.string(), z.string()),
  seconds: z.number(),
  suites: z.array(suiteReportSchema),
  changes: z.array(changeSchema),
  accepted: z.object({ createdAt: z.string(), commit: z.string().nullable() }).nullable(),
});
export type Evaluation = z.infer<typeof evaluationSchema>;
export type SuiteEvaluation = Evaluation['suites'][number];
export type FigureEvaluation = z.infer<typeof figureSchema>;
export type Change = z.infer<typeof changeSchema>;

/** A run that is kept, and which others there are. */
export const evaluationResponseSchema = z.object({
  /** Null while nothing has been measured. */
  report: evaluationSchema.nullable(),
  /** Id of the run that is shown. */
  run: z.string().nullable(),
  /** Newest first. */
  runs: z.array(z.object({ id: z.string(), createdAt: z.string() })),
});
export type EvaluationResponse = z.infer<typeof evaluationResponseSchema>;
