import { z } from 'zod';

/** RFC 9457 problem details; `code` is stable, `detail` is German and made for the reader. */
export const problemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  code: z.string(),
  /** With `work-conflict`: the work as it is stored now. */
  current: z.unknown().optional(),
});
export type Problem = z.infer<typeof problemSchema>;

/** Why one thing among several did not succeed; `code` is stable, `message` German. */
export const failureSchema = z.object({ code: z.string(), message: z.string() });
