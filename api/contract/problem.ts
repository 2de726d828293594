import { z } from 'zod';

/** RFC 9457 problem details; `code` is stable, `detail` is German and made for the reader. */
export const problemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  detail: z.string(),
  code: z.string(),
  /** With `work-conflict`: the work as it is stored now. */
  current: z.unknown().optional(),
});
export type Problem = z.infer<typeof problemSchema>;
