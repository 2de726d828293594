import { z } from 'zod';

export const exportFormats = ['docx', 'odt', 'md'] as const;

/** How a draft leaves the house. */
export const exportQuerySchema = z.object({
  format: z.enum(exportFormats).default('docx'),
  citations: z.enum(['footnotes', 'endnotes', 'none']).default('footnotes'),
  /** `annex` puts the record of where everything comes from behind the text, `only` gives nothing else. */
  provenance: z.enum(['none', 'annex', 'only']).default('none'),
  /** Name of a letterhead of the house; DOCX only. */
  letterhead: z.string().max(200).optional(),
});
export type ExportQuery = z.infer<typeof exportQuerySchema>;

export const letterheadsResponseSchema = z.object({ letterheads: z.array(z.string()) });
