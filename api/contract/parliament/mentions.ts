import { z } from 'zod';
import { recordFilterSchema, topicSchema } from './record-filter.ts';

export const mentionsRequestSchema = recordFilterSchema.extend({
  topic: topicSchema,
  /** `auto`: by month where every speech found has a date, else by session. */
  unit: z.enum(['auto', 'month', 'session']).default('auto'),
});
export type MentionsRequest = z.infer<typeof mentionsRequestSchema>;

/** The search of speeches that a click on a point opens. */
export const mentionsQuerySchema = recordFilterSchema.extend({
  text: z.string(),
  parties: z.array(z.string()).optional(),
});

/** How often, in speeches; the chair's words are counted nowhere. */
const countSchema = z.object({
  /** Speeches that mention the topic. */
  speeches: z.int(),
  /** All speeches there were. */
  of: z.int(),
  /** Per 1,000 speeches; null where there was no speech. */
  perThousand: z.number().nullable(),
  /** Opens these speeches. */
  query: mentionsQuerySchema,
});

export const mentionsSchema = z.object({
  topic: z.string(),
  unit: z.enum(['month', 'session']),
  /** Without gaps: months and sessions in which nothing was found are there, with 0. */
  buckets: z.array(
    countSchema.extend({
      /** „2022-09“, „20/53“ */
      key: z.string(),
      /** „September 2022“, „20/53“ */
      label: z.string(),
      /** In the order of `parties`. */
      parties: z.array(countSchema),
    }),
  ),
  /** Over the whole time. Those who speak for no party, such as members of the government, are one of them. */
  parties: z.array(countSchema.extend({ key: z.string(), label: z.string() })),
  total: countSchema,
  tookMs: z.number(),
});
export type Mentions = z.infer<typeof mentionsSchema>;
