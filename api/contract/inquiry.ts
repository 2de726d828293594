import { z } from 'zod';
import { draftRequestSchema } from './drafts.ts';
import { citationSchema } from './grounded-text.ts';
import { keptHeadSchema } from './kept.ts';

/** How far the answer to a question has come in the house. */
export const answerStates = ['open', 'assigned', 'contributed', 'agreed'] as const;

export const inquiryQuestionSchema = z.object({
  /** „3“, „3a“ */
  number: z.string(),
  text: z.string(),
  /** Number of the question it is part of; null for whole questions. */
  of: z.string().nullable(),
  /** What the person keeps: who answers, how far it is, and the text that has come in. */
  unit: z.string(),
  state: z.enum(answerStates),
  contribution: z.string(),
  note: z.string(),
  /** Earlier answers and passages, best first. */
  found: z.array(citationSchema),
});
export type InquiryQuestion = z.infer<typeof inquiryQuestionSchema>;

/** A Kleine Anfrage on its way to an answer. */
export const inquirySchema = z.object({
  title: z.string(),
  /** „Deutscher Bundestag“, „Landtag Musterland“; null where the paper does not say. */
  parliament: z.string().nullable(),
  term: z.string().nullable(),
  /** Number of the question's own Drucksache. */
  number: z.string().nullable(),
  /** „der Abgeordneten … und der Fraktion …“ */
  askers: z.string().nullable(),
  /** „Bundesregierung“, „Landesregierung“ */
  government: z.string().nullable(),
  preface: z.array(z.string()),
  /** ISO dates. */
  received: z.string().nullable(),
  deadline: z.string().nullable(),
  questions: z.array(inquiryQuestionSchema),
});
export type Inquiry = z.infer<typeof inquirySchema>;

/** A question paper: as the one file of the request, as a stored document, or as text. */
export const inquiryRequestSchema = z.object({
  document: z.string().optional(),
  text: z.string().max(500_000).optional(),
  /** Where earlier answers are looked for; all dossiers when nothing is named. */
  dossier: z.string().optional(),
  /** The day it came in; today unless told. */
  received: z.iso.date().optional(),
  keep: z.boolean().default(false),
});
export type InquiryRequest = z.infer<typeof inquiryRequestSchema>;

export const inquiryResultSchema = z.object({
  inquiry: inquirySchema,
  stored: z.object({ id: z.string(), revision: z.int() }).nullable(),
  tookMs: z.number(),
});

export const storedInquirySchema = keptHeadSchema.extend({
  dossier: z.string().nullable(),
  inquiry: inquirySchema,
});
export type StoredInquiry = z.infer<typeof storedInquirySchema>;

export const inquiryListSchema = z.object({
  inquiries: z.array(storedInquirySchema.omit({ inquiry: true })),
  total: z.int(),
});

export const saveInquirySchema = z.object({
  revision: z.int(),
  inquiry: inquirySchema,
  keep: z.boolean().default(false),
});

/** What the answer is assembled from beside the contributions. */
export const assembleRequestSchema = draftRequestSchema.omit({ form: true });
