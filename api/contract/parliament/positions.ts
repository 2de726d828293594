import { z } from 'zod';
import { groundedTextSchema } from '../grounded-text.ts';
import { engineChoiceSchema } from '../tasks.ts';
import { quotedSpeechSchema, recordFilterSchema, topicSchema } from './record-filter.ts';

/** What a sentence does that states a position. */
export const stances = ['demand', 'support', 'rejection', 'announcement', 'evaluation'] as const;

export const positionsRequestSchema = recordFilterSchema.extend(engineChoiceSchema.shape).extend({
  topic: topicSchema,
  by: z.enum(['party', 'speaker']).default('party'),
  /** Only these; all that spoke unless told. */
  parties: z.array(z.string()).max(30).optional(),
  personIds: z.array(z.string()).max(50).optional(),
  /** At most so many quotations for each party or speaker. */
  quotations: z.int().min(1).max(6).default(3),
});
export type PositionsRequest = z.infer<typeof positionsRequestSchema>;

/** A party or a speaker with what was found of them; groups stand in the order of the record's usage, never of weight. */
export const positionGroupSchema = z.object({
  /** Party, „regierung“, „bundesrat“, „ohne“ or a person's id: stable within a result. */
  key: z.string(),
  /** For display: „SPD“, „Bundesregierung“, „Eva Muster (SPD)“. */
  label: z.string(),
  party: z.string().nullable(),
  personId: z.string().nullable(),
  /** Speeches that mention the topic, and how many people gave them. */
  speeches: z.int(),
  speakers: z.int(),
  /** `mentioned`: it was spoken of, but no sentence states a position. */
  state: z.enum(['position', 'mentioned']),
  /** Which section of the text; null where there is none. */
  section: z.int().nullable(),
  /** One per quotation of the section, in its order, behind what a model wrote;  is null for a mere mention. */
  quotations: z.array(quotedSpeechSchema.extend({ stance: z.enum(stances).nullable() })),
});
export type PositionGroup = z.infer<typeof positionGroupSchema>;

export const positionsSchema = groundedTextSchema.extend({
  positions: z.object({
    topic: z.string(),
    by: z.enum(['party', 'speaker']),
    groups: z.array(positionGroupSchema),
    /** Parties that speak in these records, but not of this. */
    silent: z.array(z.string()),
    /** Speeches that mention the topic, of all speeches looked at. */
    speeches: z.int(),
    of: z.int(),
  }),
});
export type Positions = z.infer<typeof positionsSchema>;
