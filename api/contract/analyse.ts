import { z } from 'zod';
import { spanSchema } from './text.ts';

/** Near to citizens, Einfache Sprache (DIN 8581-1), Leichte Sprache (BITV 2.0). */
export const levelSchema = z.enum(['buergernah', 'einfach', 'leicht']);

/** See `language/readability`; rounded to two places. */
export const scoresSchema = z.object({
  words: z.int(),
  sentences: z.int(),
  wordsPerSentence: z.number(),
  syllablesPerWord: z.number(),
  /** Words of more than six letters, in per cent. */
  longWords: z.number(),
  lix: z.number(),
  fleschAmstad: z.number(),
  wienerSachtext1: z.number(),
  wienerSachtext2: z.number(),
  wienerSachtext3: z.number(),
  wienerSachtext4: z.number(),
  gsmog: z.number(),
  rix: z.number(),
});

export const plainFindingSchema = z.object({
  /** Stable id, see `language/plain/findings/finding.ts`. */
  rule: z.string(),
  span: spanSchema,
  /** German, one sentence. */
  message: z.string(),
  suggestion: z.string().nullable(),
});

/** A text, a stored document, or one file sent along. */
export const analyseRequestSchema = z.object({
  text: z.string().trim().min(1).max(5_000_000).optional(),
  document: z.string().optional(),
  /** What is held against the text; the scores do not depend on it. */
  level: levelSchema.default('einfach'),
});
export type AnalyseRequest = z.infer<typeof analyseRequestSchema>;

export const analyseResponseSchema = z.object({
  level: levelSchema,
  scores: scoresSchema,
  sentences: z.array(
    z.object({
      text: z.string(),
      /** Offsets in the text that was given, or in the text of the document or file. */
      start: z.int(),
      end: z.int(),
      words: z.int(),
      /** Spans count within the sentence. */
      findings: z.array(plainFindingSchema),
    }),
  ),
  /** What only shows over several sentences; spans count in the whole text. */
  findings: z.array(plainFindingSchema),
  tookMs: z.number(),
});
export type AnalyseResponse = z.infer<typeof analyseResponseSchema>;
