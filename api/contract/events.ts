import { z } from 'zod';
import { comparisonSchema } from './compare.ts';
import { storedTurnSchema } from './conversation.ts';
import { dipIntakeSchema } from './dip.ts';
import { jobSchema } from './documents.ts';
import { draftResultSchema } from './drafts.ts';
import { checkSchema, citationSchema, groundedTextSchema, statementSchema } from './grounded-text.ts';
import { debateSummarySchema } from './parliament/debate-summaries.ts';
import { earlierAnswersSchema } from './parliament/earlier-answers.ts';
import { personStatementsSchema } from './parliament/person-statements.ts';
import { positionsSchema } from './parliament/positions.ts';
import { problemSchema } from './problem.ts';
import { runSchema } from './runs.ts';
import { simplifyResponseSchema } from './simplify.ts';

/** The section's heading, told with what first stands in it. */
const heading = z.string().nullable().optional();

/** What a task returns. What is more than a text has to be tried first: a union takes the first that fits. */
export const resultSchema = z.union([
  positionsSchema,
  debateSummarySchema,
  personStatementsSchema,
  earlierAnswersSchema,
  draftResultSchema,
  groundedTextSchema,
]);

/** Everything that is streamed, as one discriminated union; the SSE event's name is `type`. */
export const streamEventSchema = z.discriminatedUnion('type', [
  /** German phrase for what is being done; `done` of `total` where a total is known. */
  z.object({
    type: z.literal('progress'),
    message: z.string(),
    done: z.int().nullable(),
    total: z.int().nullable(),
  }),
  /** What has been streamed of the text so far is void; it is written anew. */
  z.object({ type: z.literal('restart') }),
  /** More text of the statement being written; whole once its `statement` event has come. */
  z.object({
    type: z.literal('delta'),
    section: z.int(),
    statement: z.int(),
    text: z.string(),
    heading,
  }),
  /** A complete statement; without a check where that follows as an event of its own. */
  z.object({
    type: z.literal('statement'),
    section: z.int(),
    statement: statementSchema.extend({ check: checkSchema.nullable() }),
    heading,
  }),
  z.object({
    type: z.literal('check'),
    section: z.int(),
    statement: z.int(),
    check: checkSchema,
    /** The sentences of the sources that the check found, in place of the passages that the model named. */
    citations: z.array(citationSchema).optional(),
  }),
  z.object({ type: z.literal('job'), job: jobSchema }),
  /** An intake from DIP, whenever it changes and as it ends. */
  z.object({ type: z.literal('dip'), intake: dipIntakeSchema }),
  /** A question in a conversation: when it is stored, and again when its answer is, which ends the stream. */
  storedTurnSchema.extend({ type: z.literal('turn') }),
  z.object({ type: z.literal('done'), result: resultSchema }),
  /** The last event of a rewriting. */
  z.object({ type: z.literal('simplified'), result: simplifyResponseSchema }),
  /** The last event of a comparison. */
  z.object({ type: z.literal('compared'), result: comparisonSchema }),
  /** How a long task stands: first, whenever that changes, and as the last event of its stream. */
  z.object({ type: z.literal('run'), run: runSchema }),
  z.object({ type: z.literal('error'), problem: problemSchema }),
]);
export type StreamEvent = z.infer<typeof streamEventSchema>;
