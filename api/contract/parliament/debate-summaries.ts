import { z } from 'zod';
import { groundedTextSchema } from '../grounded-text.ts';
import { engineChoiceSchema, lengthSchema } from '../tasks.ts';
import { quotedSpeechSchema } from './record-filter.ts';

export const debateListRequestSchema = z.object({
  /** „20/53“, or the record's document id. */
  record: z.string().trim().min(1).max(100),
  dossier: z.string().optional(),
});

/** The agenda items of a record, in order. */
export const debateListSchema = z.object({
  documentId: z.string(),
  /** „20/53“ */
  record: z.string(),
  date: z.string().nullable(),
  items: z.array(
    z.object({
      index: z.int(),
      heading: z.string().nullable(),
      speeches: z.int(),
      words: z.int(),
      parties: z.array(z.string()),
    }),
  ),
});
export type DebateList = z.infer<typeof debateListSchema>;

export const debateSummaryRequestSchema = engineChoiceSchema.extend({
  record: debateListRequestSchema.shape.record,
  dossier: z.string().optional(),
  /** Index of the agenda item. */
  agenda: z.int().min(0),
  length: lengthSchema.default({ unit: 'words', value: 300 }),
});
export type DebateSummaryRequest = z.infer<typeof debateSummaryRequestSchema>;

/** A turn of the debate; a speech that questions interrupt is one. */
export const debateTurnSchema = quotedSpeechSchema.extend({
  kind: z.enum(['speech', 'question', 'intervention']),
  /** „BT-PlPr. 20/53, S. 5921 B“ */
  official: z.string(),
  words: z.int(),
});
export type DebateTurn = z.infer<typeof debateTurnSchema>;

export const debateSummarySchema = groundedTextSchema.extend({
  debate: z.object({
    documentId: z.string(),
    record: z.string(),
    date: z.string().nullable(),
    agenda: z.int(),
    heading: z.string().nullable(),
    /** Who spoke, in order; the chair is left out. */
    turns: z.array(debateTurnSchema),
    /** The section that says what was decided or referred; null where the record does not say. */
    outcome: z.int().nullable(),
  }),
});
export type DebateSummary = z.infer<typeof debateSummarySchema>;
