import { z } from 'zod';
import { workKinds } from '../../ingest/store/records/work.ts';
import { checkRequestSchema, checkResponseSchema } from './checks.ts';
import { exportQuerySchema } from './exports.ts';
import { groundedTextSchema } from './grounded-text.ts';
import { keptHeadSchema } from './kept.ts';
import { parliamentTaskSchema } from './runs.ts';
import { askRequestSchema, summaryRequestSchema } from './tasks.ts';

export const workKindSchema = z.enum(workKinds);
export type WorkKind = z.infer<typeof workKindSchema>;

/** What lists show of anything a person has made. */
export const workHeadSchema = keptHeadSchema.extend({
  kind: workKindSchema,
  dossier: z.string().nullable(),
  /** Since when everyone in the house may read it by its link; null while nobody may. */
  sharedAt: z.iso.datetime().nullable(),
});
export type WorkHead = z.infer<typeof workHeadSchema>;

/** `body` has the form of its kind; `own` is false for what somebody else shares. */
export const workSchema = workHeadSchema.extend({ body: z.unknown(), own: z.boolean() });
export type Work = z.infer<typeof workSchema>;

export const workListSchema = z.object({ works: z.array(workHeadSchema), total: z.int() });

/** Bodies of results: what was asked for, and what came of it. Files that were only given are named, not kept. */
export const questionBodySchema = z.object({ request: askRequestSchema, result: groundedTextSchema });
export type QuestionBody = z.infer<typeof questionBodySchema>;

export const summaryBodySchema = z.object({
  /** Without pasted text: what is cited of it stands in the result. */
  request: summaryRequestSchema.omit({ text: true, run: true }),
  result: groundedTextSchema,
});
export type SummaryBody = z.infer<typeof summaryBodySchema>;

export const checkBodySchema = z.object({ request: checkRequestSchema, result: checkResponseSchema });
export type CheckBody = z.infer<typeof checkBodySchema>;

export const parliamentBodySchema = z.object({ request: parliamentTaskSchema, result: groundedTextSchema });
export type ParliamentBody = z.infer<typeof parliamentBodySchema>;

export const workFilterSchema = z.object({
  kind: workKindSchema.optional(),
  /** Name or id. */
  dossier: z.string().max(200).optional(),
  /** Words of the title. */
  title: z.string().trim().max(200).optional(),
  offset: z.coerce.number().int().min(0).default(0),
  limit: z.coerce.number().int().min(1).max(500).default(50),
});

export const workExportQuerySchema = exportQuerySchema.omit({ letterhead: true });
