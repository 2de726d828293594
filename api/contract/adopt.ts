import { z } from 'zod';
import { groundedTextSchema } from './grounded-text.ts';

/** A finished text, such as an answer, that is to be worked on as a draft. */
export const adoptRequestSchema = z.object({
  /** Its subject. */
  title: z.string().trim().min(1).max(300),
  dossier: z.string().optional(),
  text: groundedTextSchema.pick({ engine: true, sections: true, provenance: true }),
});
export type AdoptRequest = z.infer<typeof adoptRequestSchema>;
