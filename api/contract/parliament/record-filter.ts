import { z } from 'zod';
import { speechQuerySchema } from '../speeches.ts';

/** Which speeches are looked at; sessions are written „20/53“. Speeches without a date pass no date filter. */
export const recordFilterSchema = speechQuerySchema.pick({
  dossier: true,
  terms: true,
  sessions: true,
  years: true,
  from: true,
  to: true,
});
export type RecordFilter = z.infer<typeof recordFilterSchema>;

/** What is looked for in speeches: words, „phrases“, as in the search of speeches. */
export const topicSchema = z.string().trim().min(2).max(200);

/** When something was said: the session always, the day where the record tells it. */
export const occasionSchema = z.object({
  term: z.int().nullable(),
  session: z.int().nullable(),
  date: z.string().nullable(),
});

/** A speech that a statement quotes. */
export const quotedSpeechSchema = occasionSchema.extend({
  speechId: z.string(),
  personId: z.string().nullable(),
  speaker: z.string(),
  party: z.string().nullable(),
  /** The office as printed; null for members who spoke as such. */
  role: z.string().nullable(),
});
export type QuotedSpeech = z.infer<typeof quotedSpeechSchema>;
