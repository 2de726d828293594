import { z } from 'zod';
import { checkRequestSchema } from './checks.ts';
import { comparisonRequestSchema } from './compare.ts';
import { draftRequestSchema } from './drafts.ts';
import { assembleRequestSchema } from './inquiry.ts';
import { debateSummaryRequestSchema } from './parliament/debate-summaries.ts';
import { earlierAnswersRequestSchema } from './parliament/earlier-answers.ts';
import { personStatementsRequestSchema } from './parliament/person-statements.ts';
import { positionsRequestSchema } from './parliament/positions.ts';
import { problemSchema } from './problem.ts';
import { simplifyRequestSchema } from './simplify.ts';
import { askRequestSchema, summaryRequestSchema } from './tasks.ts';

/** The answer to a kept Kleine Anfrage, as a draft. */
const answerRequestSchema = assembleRequestSchema.omit({ keep: true }).extend({ inquiry: z.string() });

/** What is made of records of parliament, by the task that makes it. */
export const parliamentTaskSchema = z.discriminatedUnion('task', [
  z.object({ task: z.literal('positions'), request: positionsRequestSchema }),
  z.object({ task: z.literal('debate-summary'), request: debateSummaryRequestSchema }),
  z.object({ task: z.literal('person-statements'), request: personStatementsRequestSchema }),
  z.object({ task: z.literal('earlier-answers'), request: earlierAnswersRequestSchema }),
]);
export type ParliamentTask = z.infer<typeof parliamentTaskSchema>;

/** A long task to be done while nobody need wait: what kind, and the request that its own endpoint takes. */
export const startRunSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('question'), request: askRequestSchema }),
  z.object({ kind: z.literal('summary'), request: summaryRequestSchema.omit({ run: true }) }),
  z.object({ kind: z.literal('check'), request: checkRequestSchema }),
  z.object({ kind: z.literal('comparison'), request: comparisonRequestSchema }),
  z.object({ kind: z.literal('draft'), request: draftRequestSchema.omit({ keep: true }) }),
  z.object({ kind: z.literal('answer'), request: answerRequestSchema }),
  z.object({ kind: z.literal('simplification'), request: simplifyRequestSchema }),
  z.object({ kind: z.literal('parliament'), request: parliamentTaskSchema }),
]);
export type StartRun = z.infer<typeof startRunSchema>;
export type RunKind = StartRun['kind'];
/** The request of a kind, as it is once defaults are filled in. */
export type RunRequest<Kind extends RunKind> = Extract<StartRun, { kind: Kind }>['request'];

export const runSchema = z.object({
  /** Also the id of the work that comes of it. */
  id: z.string(),
  kind: z.string(),
  title: z.string(),
  dossier: z.string().nullable(),
  /** `done`: it has become a work. Only runs that failed or were stopped can be begun again. */
  state: z.enum(['running', 'done', 'failed', 'stopped']),
  progress: z
    .object({
      message: z.string(),
      done: z.int().nullable(),
      total: z.int().nullable(),
      /** Since when it counts up to this total: what is left can be reckoned from it. */
      since: z.iso.datetime(),
    })
    .nullable(),
  problem: problemSchema.nullable(),
  startedAt: z.iso.datetime(),
  endedAt: z.iso.datetime().nullable(),
});
export type Run = z.infer<typeof runSchema>;

export const runListSchema = z.object({ runs: z.array(runSchema) });
