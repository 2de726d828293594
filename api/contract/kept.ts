import { z } from 'zod';

/** What lists show of anything a person keeps; `revision` counts the savings. */
export const keptHeadSchema = z.object({
  id: z.string(),
  title: z.string(),
  revision: z.int(),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
});
