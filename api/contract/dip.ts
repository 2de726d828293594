import { z } from 'zod';

/** Entities as the DIP interface of the Bundestag gives them: Vorgang, Vorgangsposition, Drucksache and so on. */
export const dipRequestSchema = z.object({ documents: z.array(z.unknown()).max(1000) });

export const dipResponseSchema = z.object({
  matters: z.int(),
  /** Steps of matters. */
  events: z.int(),
  papers: z.int(),
  people: z.int(),
  /** Entities of a kind or form that is not known. */
  skipped: z.int(),
  /** Plenary records that have got their date by this. */
  dated: z.int(),
});
export type DipResponse = z.infer<typeof dipResponseSchema>;
