import { z } from 'zod';
import { statementSchema } from './grounded-text.ts';

/**
 * A text to check, and against what: files that come with the request, stored documents, or a dossier (all dossiers
 * when nothing is named). Without `text` the first file is the text and the others are sources.
 */
export const checkRequestSchema = z.object({
  text: z.string().trim().min(1).max(1_000_000).optional(),
  documents: z.array(z.string()).max(200).optional(),
  dossier: z.string().optional(),
});
export type CheckRequest = z.infer<typeof checkRequestSchema>;

export const checkResponseSchema = z.object({
  statements: z.array(statementSchema),
  summary: z.object({
    statements: z.int(),
    supported: z.int(),
    partial: z.int(),
    unsupported: z.int(),
    /** Statements for which another document gives a different value. */
    contradicted: z.int(),
  }),
  /** What was checked against; null when whole dossiers were searched. */
  sources: z.array(z.object({ documentId: z.string(), title: z.string(), source: z.string() })).nullable(),
  tookMs: z.number(),
});
export type CheckResponse = z.infer<typeof checkResponseSchema>;
