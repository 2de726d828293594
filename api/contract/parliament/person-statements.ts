import { z } from 'zod';
import { groundedTextSchema } from '../grounded-text.ts';
import { engineChoiceSchema } from '../tasks.ts';
import { occasionSchema, recordFilterSchema, topicSchema } from './record-filter.ts';

export const personStatementsRequestSchema = recordFilterSchema.extend(engineChoiceSchema.shape).extend({
  /** Id or name of the person. */
  person: z.string().trim().min(2).max(200),
  topic: topicSchema,
  /** Occasions shown at most; spread evenly over time where there are more. */
  limit: z.int().min(1).max(50).default(15),
});
export type PersonStatementsRequest = z.infer<typeof personStatementsRequestSchema>;

/** A speech on the topic; one section of the text each, in the order of time. */
export const statementOccasionSchema = occasionSchema.extend({
  section: z.int(),
  speechId: z.string(),
  agenda: z.string().nullable(),
  party: z.string().nullable(),
  role: z.string().nullable(),
  /** Party or office differ from those of the occasion shown before. */
  changed: z.boolean(),
});

export const personStatementsSchema = groundedTextSchema.extend({
  person: z.object({
    id: z.string(),
    name: z.string(),
    topic: z.string(),
    offices: z.array(
      z.object({
        title: z.string(),
        party: z.string().nullable(),
        first: occasionSchema,
        last: occasionSchema,
      }),
    ),
    occasions: z.array(statementOccasionSchema),
    /** Speeches of the person that mention the topic, of all speeches of the person. */
    speeches: z.int(),
    of: z.int(),
  }),
});
export type PersonStatements = z.infer<typeof personStatementsSchema>;
